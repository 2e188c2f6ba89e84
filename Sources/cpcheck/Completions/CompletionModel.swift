import CarePlanStandard
import CheckPolicy
import CheckReports
import SampleBundles
import VendorTest

/// What a shell can offer behind an option or a command.
enum CompletionValue: Equatable {
    case words([String])
    case files
    case folders
    /// A word, or `word=FILE`.
    case wordOrFile([String])
    /// Nothing that a shell could know, such as a number.
    case free

    /// By the placeholder of the option, so that an option that is added to the table needs nothing here.
    init?(_ option: CommandOption, of command: Command) {
        guard let argument = option.argument else { return nil }
        switch argument {
        case "FORMAT[=FILE]": self = .wordOrFile(Self.names(ReportFormat.self))
        case "FORMAT" where command == .check || command == .merge: self = .words(Self.names(ReportFormat.self))
        case "FORMAT" where command == .rules: self = .words(Self.names(Invocation.RulesFormat.self))
        case "FORMAT" where command == .requirements: self = .words(Self.names(Invocation.RequirementsFormat.self))
        case "FORMAT" where command == .score: self = .words(Self.names(ScoreCommand.Format.self))
        case "FORMAT": self = .words(Self.names(Invocation.ListFormat.self))
        case "WHEN": self = .words(Self.names(Invocation.ColorChoice.self))
        case "ROLE[:TYPES]": self = .words(Self.names(TestRole.self))
        case "PROFILE": self = .words(Self.names(Profile.self))
        case "LEVEL": self = .words(Self.names(FailOn.self))
        case "LANG": self = .words(Self.names(Language.self))
        case "KIND": self = .words(Standard.current.kinds.filter { !$0.isImage }.map(\.id))
        case "EDITION": self = .words(Standard.current.editions.map(\.id))
        case "UNIT": self = .words(Standard.current.units.map(\.id))
        case "RULE": self = .words(FaultCatalogue.faults.map(\.rule))
        case "TYPE":
            self = .words(Standard.current.serviceTypes.filter { $0.scope != .outOfScope }.map(\.code))
        case "EDITIONS":
            let editions = Standard.current.editions.map(\.id)
            self = .words(editions + [editions.joined(separator: ",")])
        case _ where argument.contains("FILE"): self = .files
        case _ where argument.contains("DIR"): self = .folders
        default: self = .free
        }
    }

    /// What stands behind a command.
    init(operandsOf command: Command) {
        switch command {
        case .explain: self = .words(RuleCatalogue.current.rules.map(\.id))
        case .rules, .advise, .score, .sample: self = .free
        case .requirements: self = .words(RuleCatalogue.current.rules.map(\.id) + Standard.current.kinds.map(\.id))
        case .standard: self = .words(Standard.current.kinds.map(\.id))
        case .completions: self = .words(Self.names(Shell.self))
        case .vendorTest: self = .words(Self.names(VendorTestCommand.Step.self))
        default: self = .files
        }
    }

    private static func names<Word: CaseIterable & RawRepresentable>(_: Word.Type) -> [String]
    where Word.RawValue == String { Word.allCases.map(\.rawValue) }
}

/// The shells that completions can be written for.
enum Shell: String, CaseIterable {
    case bash, zsh, fish
}

/// What the completions of all shells are made of: the commands and the option table.
struct CompletionModel {
    var language: Language

    var commands: [String] { Command.allCases.map(\.rawValue) }

    /// Options that take an argument, by any command.
    var optionsWithArgument: [String] {
        var seen: Set<String> = []
        return OptionTable.all.filter { $0.argument != nil && seen.insert($0.name).inserted }.map(\.name)
    }

    func options(of command: Command) -> [CommandOption] { OptionTable.all.filter { $0.commands.contains(command) } }

    func write(_ shell: Shell, to sink: any ReportSink) throws {
        let text =
            switch shell {
            case .bash: bash
            case .zsh: zsh
            case .fish: fish
            }
        try sink.write(Array(text.utf8))
    }

    func head(_ shell: Shell) -> String {
        "# \(Tool.name) \(Tool.version), made by: \(Tool.name) completions \(shell.rawValue)"
    }
}
