import BundleChecker
import BundleIntake
import ByteSources
import CarePlanConformance
import CarePlanStandard
import CheckPolicy
import CheckReports
import OutputFiles

/// `cpcheck [check] PATH...`
struct CheckCommand {
    var invocation: Invocation
    var console: Console

    func run() throws -> Int32 {
        var command = self
        try ConfigurationFile.apply(to: &command.invocation)
        command.console.language = command.invocation.language
        return command.invocation.stream.isAsked ? try command.stream() : try command.check()
    }

    private func stream() throws -> Int32 {
        try StreamCommand(invocation: invocation, options: try checkOptions(), policy: try policy()).run()
    }

    private func check() throws -> Int32 {
        let meter = ProgressMeter(for: invocation)
        var options = try checkOptions()
        let intake = Intake(options.limits, standardInputName: invocation.standardInputName)
        let input = intake.gather(invocation.operands)
        try refuseNamelessCSV(input)
        if let meter { options.progress = { meter.take($0) } }
        // Outputs are opened before a check that may take long, and after the input was listed: it may hold them.
        return try conclude(sparing: InputFiles { invocation.files(of: input) }) {
            let report = Checker(options: options).check(input)
            meter?.end()
            return report
        }
    }

    /// Opens the outputs, has the report made, judges it and writes it in every form that is asked for.
    /// - Parameter inputs: the files that the report is made of; none of them is written over.
    func conclude(sparing inputs: InputFiles, _ make: () throws -> Report) throws -> Int32 {
        try invocation.validateOutputs()
        let policy = try policy()
        let outputs = try invocation.openOutputs(sparing: inputs)
        let newBaseline = try invocation.newBaselineFile.map { file in try invocation.open(file, sparing: inputs) }
        let report = try make()
        let judged = policy.judge(report)
        let threads = invocation.threads(for: outputs.count)
        try ReportWriting(language: invocation.language, colours: invocation.color, threads: threads)
            .write(judged, to: outputs)
        for file in outputs.compactMap(\.report.file) { tellWritten("報告", "the report", file) }
        if let newBaseline, let file = invocation.newBaselineFile {
            let writer = BaselineWriter(rulesetName: report.rulesetName)
            try writer.write(policy.baseline(accepting: report), to: OutputSink(newBaseline))
            try newBaseline.finish()
            tellWritten("ベースライン", "the baseline", file)
        }
        if !invocation.isQuiet {
            let showsText = outputs.contains { $0.report.file == nil && $0.report.format == .text }
            PolicyNotes(outcome: judged.outcome, tellsSums: !showsText).messages.forEach(console.tell)
        }
        return judged.exitStatus
    }

    private func policy() throws(UsageError) -> Policy {
        var policy = invocation.policy
        policy.catalogue = invocation.catalogue
        policy.today = Platform.today
        if let file = invocation.baselineFile {
            policy.baseline = try DocumentFile(role: "--baseline", path: file).read(BaselineDocument.read)
        }
        return policy
    }

    private func tellWritten(_ ja: String, _ en: String, _ file: [UInt8]) {
        guard !invocation.isQuiet else { return }
        let name = ShownPath.text(file)
        console.tell(BilingualText("\(ja)を書きました: \(name)", "wrote \(en): \(name)"))
    }

    private func checkOptions() throws -> CheckOptions {
        var options = invocation.options
        options.catalogue = invocation.catalogue
        options.take(jobs: invocation)
        options.standard = try StandardFile.load(invocation.standardFile)
        if let kind = invocation.kind, let edition = invocation.edition {
            options.assumed = try assumption(kind, edition, options.standard ?? .current)
        }
        return options
    }

    /// The kind and edition of a lone file, as the standard spells them.
    private func assumption(
        _ kind: String, _ edition: String, _ standard: Standard
    ) throws(UsageError) -> CheckOptions.Assumption {
        let kinds = standard.kinds.filter { !$0.isImage }
        guard let known = kinds.first(where: { $0.id == kind.uppercased() }) else {
            throw OptionValue(option: "--kind", bytes: Array(kind.utf8)).unknown(among: kinds.map(\.id))
        }
        guard known.editions.contains(edition.uppercased()) else {
            throw OptionValue(option: "--edition", bytes: Array(edition.utf8)).unknown(among: known.editions)
        }
        return .init(kind: known.id, edition: edition.uppercased())
    }

    /// Standard input without a name is judged only when it is an archive: a CSV is judged by its name.
    private func refuseNamelessCSV(_ input: BundleInput) throws(UsageError) {
        guard invocation.readsStandardInput, invocation.standardInputName == nil, invocation.kind == nil,
            let source = input.sources.first(where: { $0.path.root == Array("-".utf8) && $0.path.isRoot }),
            let start = try? source.bytes(atMost: 2), start != Array("PK".utf8)
        else { return }
        throw UsageError(
            "標準入力の CSV には --name で本来のファイル名を付けます", "give a CSV on standard input its file name: --name")
    }
}

extension Invocation.ColorChoice {
    /// Whether standard output gets colours.
    var showsColours: Bool {
        switch self {
        case .always: true
        case .never: false
        case .auto: Platform.standardOutputShowsColours
        }
    }
}
