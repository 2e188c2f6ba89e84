import BundleChecker
import BundleTools
import CarePlanStandard
import CheckReports
import OutputFiles

/// `cpcheck fix PATH... --output DIR`
struct FixCommand {
    var invocation: Invocation
    var console: Console

    func run() throws -> Int32 {
        var options = invocation.options
        options.standard = try StandardFile.load(invocation.standardFile)
        options.take(jobs: invocation)
        let command = try CopyCommand(invocation)
        let fixed = Fixer(options: options, restoresZeros: invocation.restoresZeros).copy(of: command.input)
        let unread = try command.write(fixed.copy)
        let summary = FixSummary(
            of: fixed, unread: unread.count, folder: ShownPath.text(command.folder.path))
        try console.print { sink in
            switch invocation.listFormat {
            case .text: try FixText(language: invocation.language).write(summary, to: sink)
            case .json: try FixJSON().write(summary, to: sink)
            }
        }
        if summary.leavesSomething { return ExitStatus.foundSomething }
        return summary.isIncomplete ? ExitStatus.incomplete : ExitStatus.done
    }
}
