import BundleChecker
import BundleIntake
import CarePlanStandard
import CheckReports
import OutputFiles

/// `cpcheck merge FILE...`: joins lines of `check --stream` into one report.
struct MergeCommand {
    /// A line is held as a whole; one of ten thousand findings is shorter than 32 MB.
    private static let longestLine = 1 << 28

    var invocation: Invocation
    var console: Console

    static func validate(_ invocation: Invocation) throws(UsageError) {
        guard !invocation.operands.isEmpty else {
            throw UsageError(
                "check --stream が書いた行のファイルを指定します（- は標準入力）",
                "name files of lines that check --stream wrote (- is standard input)")
        }
        try invocation.validatePolicy()
        try invocation.validateOutputs()
    }

    func run() throws -> Int32 {
        var command = CheckCommand(invocation: invocation, console: console)
        try ConfigurationFile.apply(to: &command.invocation)
        command.console.language = command.invocation.language
        var collector = StreamCollector()
        for path in invocation.operands { try take(path, &collector) }
        var options = try options(collector.settings, command.invocation)
        options.take(jobs: invocation)
        let standardInput = Array("-".utf8)
        let read = invocation.operands.map { $0 == standardInput ? Array("/dev/stdin".utf8) : $0 }
        let bundles = try join { () throws(StreamLineError) in try collector.finish() }
        return try command.conclude(sparing: InputFiles { read }) { BundleMerge(options: options).report(bundles) }
    }

    private func take(_ path: [UInt8], _ collector: inout StreamCollector) throws(UsageError) {
        let isStandardInput = path == Array("-".utf8)
        let name = isStandardInput ? "-" : ShownPath.text(path)
        let pieces: InputPieces
        do {
            let reader = isStandardInput ? StreamReader(descriptor: 0) : try StreamReader(path: path)
            pieces = InputPieces(reader, end: 0x0A, longest: Self.longestLine)
        } catch {
            throw refused(StreamLineError(file: name, line: nil, reason: .unreadable))
        }
        var number = 0
        while true {
            number += 1
            let line: (bytes: [UInt8], isWhole: Bool)?
            do {
                line = try pieces.next()
            } catch {
                throw refused(StreamLineError(file: name, line: number, reason: .unreadable))
            }
            guard let line else { return }
            do throws(StreamLineError) {
                guard line.isWhole else {
                    throw StreamLineError(file: name, line: number, reason: .broken(place: ""))
                }
                try collector.take(line.bytes, file: name, number: number)
            } catch {
                throw refused(error)
            }
        }
    }

    /// What the lines were made with; no more can be kept than they hold.
    private func options(_ settings: StreamSettings?, _ invocation: Invocation) throws -> CheckOptions {
        var options = invocation.options
        options.standard = try StandardFile.load(invocation.standardFile)
        guard let settings else { return options }
        guard StreamSettings(options).standardDigest == settings.standardDigest else {
            throw refused(StreamLineError(file: "", line: nil, reason: .otherStandard))
        }
        guard let ruleset = RulesetName(settings.ruleset), let catalogue = RuleCatalogue.current.asOf(ruleset) else {
            throw refused(
                StreamLineError(
                    file: "", line: nil, reason: .otherRuleset(found: settings.ruleset, first: Tool.ruleset)))
        }
        options.catalogue = catalogue.rulesetName == Tool.ruleset ? nil : catalogue
        settings.limit(&options)
        return options
    }

    private func join<Value>(_ body: () throws(StreamLineError) -> Value) throws(UsageError) -> Value {
        do {
            return try body()
        } catch {
            throw refused(error)
        }
    }

    private func refused(_ error: StreamLineError) -> UsageError { UsageError(error.text.ja, error.text.en) }
}
