import CarePlanStandard
import CheckReports

/// `cpcheck explain RULE|COLUMN...`
struct ExplainCommand {
    private enum Subject {
        case rule(Rule)
        case column(name: String, page: String)
    }

    var invocation: Invocation
    var console: Console

    func run() throws {
        let standard = try StandardFile.load(invocation.standardFile) ?? .current
        // All are looked up before the first is printed.
        let subjects = try invocation.operands.map { try subject(String(decoding: $0, as: UTF8.self), standard) }
        let isColoured = invocation.color.showsColours
        try console.print { sink in
            for (index, subject) in subjects.enumerated() {
                if index > 0 { try sink.write(Array("\n\n".utf8)) }
                switch subject {
                case .rule(let rule):
                    try RulePage(language: invocation.language, isColoured: isColoured).write(rule, to: sink)
                case .column(let name, let page):
                    let out = TextWriter(sink, coloured: isColoured)
                    try out.line(0, .init(name, .cyan))
                    try out.page(page)
                }
            }
        }
    }

    private func subject(_ name: String, _ standard: Standard) throws(UsageError) -> Subject {
        if name.contains(":") { return try column(name, standard) }
        if let rule = RuleCatalogue.current.rule(named: name) { return .rule(rule) }
        if let kind = standard.kind(name.uppercased()) {
            throw UsageError(
                "項目は \(kind.id):番号 で指定します。レイアウト全体は cpcheck standard \(kind.id)",
                "name a column as \(kind.id):NUMBER; the whole layout: cpcheck standard \(kind.id)")
        }
        let near = RuleCatalogue.current.nearest(to: name)
        throw UsageError(
            "\(name) という規則はありません"
                + (near.map { "（\($0.id) \($0.title.ja) のことですか）" } ?? "。一覧は cpcheck rules"),
            "there is no rule \(name)"
                + (near.map { " (did you mean \($0.id), \($0.title.en)?)" } ?? "; see cpcheck rules"))
    }

    /// `UPPLAN:12` by the number of the kind's last edition, or `V3/UPPLAN:12`.
    private func column(_ name: String, _ standard: Standard) throws(UsageError) -> Subject {
        let parts = name.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        let number = String(parts[1])
        let place = try KindName(String(parts[0]), in: standard, asked: "explain")
        let page = LayoutPage(standard, language: invocation.language.text)
        if let number = Int(number), let text = page.text(of: place.kind, column: number, edition: place.edition) {
            let edition = place.edition.map { $0 + "/" } ?? ""
            return .column(name: "\(edition)\(place.kind.id):\(number)", page: text)
        }
        let edition = place.edition ?? place.kind.editions.last ?? ""
        let count = place.kind.columns(in: edition).count
        throw UsageError(
            "\(edition)/\(place.kind.id) に No.\(number) はありません"
                + (count > 0 ? "（1 から \(count) まで）" : "（画像には項目がありません）"),
            "\(edition)/\(place.kind.id) has no column \(number)"
                + (count > 0 ? " (1 to \(count))" : " (an image has none)"))
    }
}
