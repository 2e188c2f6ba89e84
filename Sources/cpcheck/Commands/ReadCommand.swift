import BundleChecker
import BundleIntake
import BundleTools
import ByteSources
import CarePlanConformance
import CarePlanStandard
import CheckReports
import OutputFiles

/// `cpcheck read PATH...`
struct ReadCommand {
    var invocation: Invocation
    var console: Console

    static func validate(_ invocation: Invocation) throws(UsageError) {
        guard !invocation.operands.isEmpty else {
            throw UsageError(
                "中身を見るファイルかフォルダーを指定します（例 cpcheck read export/）",
                "name a file or folder to look into, such as cpcheck read export/")
        }
        guard !invocation.showsForms || invocation.given.isDisjoint(with: ["--content", "--format", "--show-paths"])
        else {
            throw UsageError(
                "--forms は HTML を書きます。--content、--format、--show-paths とは使えません",
                "--forms writes HTML; it does not go with --content, --format or --show-paths")
        }
        guard !invocation.operands.contains([]) else { throw UsageError("空の PATH があります", "a PATH is empty") }
    }

    func run() throws -> Int32 {
        let standard = try StandardFile.load(invocation.standardFile) ?? .current
        let intake = Intake(invocation.options.limits, standardInputName: invocation.standardInputName)
        let input = intake.gather(invocation.operands)
        // An output in a folder that is read is opened after the folder was listed.
        let output = try invocation.openOutput(sparing: input)
        var options = CheckOptions()
        options.take(jobs: invocation)
        if invocation.showsForms { return try forms(of: input, standard, options, to: output) }
        let list = UploadList(
            of: input, standard: standard, readsContent: invocation.readsContent,
            showPaths: invocation.options.showPaths, options: options)
        switch invocation.listFormat {
        case .text: try ContentsText(language: invocation.language).write(list, to: OutputSink(output))
        case .json: try ContentsJSON().write(list, to: OutputSink(output))
        }
        try output.finish()
        return list.isIncomplete ? ExitStatus.incomplete : ExitStatus.done
    }

    private func forms(
        of input: BundleInput, _ standard: Standard, _ options: CheckOptions, to output: any ByteSink
    ) throws -> Int32 {
        let plan = BundlePlan(input, standard: standard, options: options)
        let outcome = try FormsHTML(language: invocation.language).write(plan, to: OutputSink(output))
        try output.finish()
        return outcome.isWhole && !plan.units.isEmpty ? ExitStatus.done : ExitStatus.incomplete
    }
}
