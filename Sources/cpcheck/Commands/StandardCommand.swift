import CarePlanStandard
import CheckReports

/// `cpcheck standard [KIND]`
struct StandardCommand {
    var invocation: Invocation
    var console: Console

    func run() throws {
        let standard = try StandardFile.load(invocation.standardFile) ?? .current
        switch invocation.listFormat {
        case .json:
            guard invocation.operands.isEmpty else {
                throw UsageError(
                    "JSON は標準仕様の全体だけです。種類を付けずに実行します", "JSON holds the whole standard: leave the kind out")
            }
            let text = StandardDocument.text(of: standard)
            try console.print { try $0.write(Array(text.utf8)) }
        case .text:
            let text = try text(of: standard)
            try console.print { try TextWriter($0).page(text) }
        }
    }

    private func text(of standard: Standard) throws(UsageError) -> String {
        let page = LayoutPage(standard, language: invocation.language.text)
        guard let operand = invocation.operands.first else { return page.overview }
        let name = try KindName(String(decoding: operand, as: UTF8.self), in: standard, asked: "standard")
        return page.text(of: name.kind, edition: name.edition)
    }
}
