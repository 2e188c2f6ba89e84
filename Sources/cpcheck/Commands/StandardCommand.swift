import CarePlanStandard
import CheckReports

/// `cpcheck standard [KIND]`
struct StandardCommand {
    var invocation: Invocation
    var console: Console

    func run() throws {
        let standard = try StandardFile.load(invocation.standardFile) ?? .current
        let text: String
        switch invocation.listFormat {
        case .json:
            guard invocation.operands.isEmpty else {
                throw UsageError(
                    "JSON は標準仕様の全体だけです。種類を付けずに実行します", "JSON holds the whole standard: leave the kind out")
            }
            text = StandardDocument.text(of: standard)
        case .text:
            text = LayoutPrinter.text(of: standard, kind: try kind(in: standard), japanese: invocation.language == .ja)
        }
        try console.print { try $0.write(Array(text.utf8)) }
    }

    private func kind(in standard: Standard) throws(UsageError) -> FileKind? {
        guard let operand = invocation.operands.first else { return nil }
        let name = String(decoding: operand, as: UTF8.self)
        if let kind = standard.kinds.first(where: { $0.id == name.uppercased() }) { return kind }
        throw OptionValue(option: "standard", bytes: []).unknown(among: standard.kinds.map(\.id), of: name)
    }
}
