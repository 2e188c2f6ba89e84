import BundleChecker
import BundleTools
import CarePlanStandard
import CheckReports
import OutputFiles

/// `cpcheck anonymize PATH... --output DIR`
struct AnonymizeCommand {
    var invocation: Invocation
    var console: Console

    func run() throws -> Int32 {
        var options = invocation.options
        options.standard = try StandardFile.load(invocation.standardFile)
        options.take(jobs: invocation)
        let command = try CopyCommand(invocation)
        let made = Anonymizer(options: options).copy(of: command.input)
        let unread = try command.write(made.copy)
        let summary = AnonymizeSummary(
            of: made, unread: unread.count, folder: ShownPath.text(command.folder.path))
        try console.print { sink in
            switch invocation.listFormat {
            case .text: try AnonymizeText(language: invocation.language).write(summary, to: sink)
            case .json: try AnonymizeJSON().write(summary, to: sink)
            }
        }
        if !summary.isAlike { return ExitStatus.foundSomething }
        return summary.isIncomplete ? ExitStatus.incomplete : ExitStatus.done
    }
}
