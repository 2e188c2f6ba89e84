import CarePlanStandard

/// One option: its name, its argument, what it does, and what `--help` says of it.
struct CommandOption: Sendable {
    /// Heading of the option in `--help`.
    enum Group: CaseIterable, Sendable {
        case output, policy, input, limits, general

        var title: BilingualText {
            switch self {
            case .output: .init("出力", "Output")
            case .policy: .init("合否", "Gate")
            case .input: .init("入力", "Input")
            case .limits: .init("上限（K M G は 1024 の累乗）", "Limits (K M G are powers of 1024)")
            case .general: .init("その他", "General")
            }
        }
    }

    typealias Action = @Sendable (inout Invocation, OptionValue) throws(UsageError) -> Void

    /// With its hyphens.
    var name: String
    /// Nil for an option that takes none.
    var argument: String?
    var group: Group
    var commands: [Command]
    var isRepeatable: Bool
    var action: Action
    /// Some are put together, which only a reader of `--help` is to wait for.
    private let ja, en: @Sendable () -> String

    var help: BilingualText { BilingualText(ja(), en()) }

    init(
        _ name: String, _ argument: String? = nil, _ group: Group, commands: [Command] = [.check],
        repeatable: Bool = false, _ ja: @escaping @Sendable @autoclosure () -> String,
        _ en: @escaping @Sendable @autoclosure () -> String, action: @escaping Action
    ) {
        self.name = name
        self.argument = argument
        self.group = group
        self.commands = commands
        isRepeatable = repeatable
        (self.ja, self.en) = (ja, en)
        self.action = action
    }
}
