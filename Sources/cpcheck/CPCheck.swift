import CarePlanStandard
import CheckReports
import OutputFiles

/// The command.
@main
enum CPCheck {
    static func main() {
        StandardStreams.holdClosed()
        Interruption.removesTemporaryFiles()
        let arguments = Platform.arguments()
        let console = Console(language: CommandLineParser.language(arguments))
        Platform.end(with: run(arguments, console))
    }

    /// Carries out a command line and returns the exit status.
    private static func run(_ arguments: [[UInt8]], _ console: Console) -> Int32 {
        do {
            return try dispatch(try CommandLineParser.parse(arguments), console)
        } catch let error as UsageError {
            console.tell(error.message)
            return ExitStatus.wrongCommandLine
        } catch let failure as OutputFailure {
            console.tell(failure.message)
            return ExitStatus.internalError
        } catch {
            console.tell(BilingualText("内部エラー: \(error)", "internal error: \(error)"))
            return ExitStatus.internalError
        }
    }

    private static func dispatch(_ invocation: Invocation, _ console: Console) throws -> Int32 {
        if invocation.wantsHelp {
            try console.print { try HelpPage(language: console.language).write(invocation.command, to: $0) }
            return ExitStatus.done
        }
        if invocation.wantsVersion {
            try console.print { try VersionPage(language: console.language).write(to: $0) }
            return ExitStatus.done
        }
        if invocation.wantsManual {
            try console.print { try ManualPage(language: console.language).write(to: $0) }
            return ExitStatus.done
        }
        switch invocation.command {
        case .check: return try CheckCommand(invocation: invocation, console: console).run()
        case .compare: return try CompareCommand(invocation: invocation, console: console).run()
        case .merge: return try MergeCommand(invocation: invocation, console: console).run()
        case .read: return try ReadCommand(invocation: invocation, console: console).run()
        case .fix: return try FixCommand(invocation: invocation, console: console).run()
        case .anonymize: return try AnonymizeCommand(invocation: invocation, console: console).run()
        case .sample: try SampleCommand(invocation: invocation, console: console).run()
        case .explain: try ExplainCommand(invocation: invocation, console: console).run()
        case .rules: try RulesCommand(invocation: invocation, console: console).run()
        case .requirements: try RequirementsCommand(invocation: invocation, console: console).run()
        case .diff: return try DiffCommand(invocation: invocation, console: console).run()
        case .advise: return try AdviseCommand(invocation: invocation, console: console).run()
        case .score: return try ScoreCommand(invocation: invocation, console: console).run()
        case .standard: try StandardCommand(invocation: invocation, console: console).run()
        case .vendorTest: return try VendorTestCommand(invocation: invocation, console: console).run()
        case .completions: try CompletionsCommand(invocation: invocation, console: console).run()
        }
        return ExitStatus.done
    }
}
