/// `cpcheck completions SHELL`
struct CompletionsCommand {
    var invocation: Invocation
    var console: Console

    static func validate(_ operands: [[UInt8]]) throws(UsageError) {
        guard operands.count == 1 else {
            let shells = Shell.allCases.map(\.rawValue)
            throw UsageError(
                "シェルを一つ指定します: \(shells.joined(separator: "、"))",
                "name one shell: \(shells.joined(separator: ", "))")
        }
    }

    func run() throws {
        let shell: Shell = try OptionValue(
            option: invocation.command.rawValue, bytes: invocation.operands.first ?? []
        ).word()
        try console.print { try CompletionModel(language: invocation.language).write(shell, to: $0) }
    }
}
