import CarePlanStandard
import CheckReports

/// `cpcheck explain RULE|COLUMN...`
struct ExplainCommand {
    private enum Subject {
        case rule(Rule)
        case columns([ColumnPage.Subject])
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
                case .columns(let columns):
                    let page = ColumnPage(language: invocation.language, isColoured: isColoured)
                    for (number, column) in columns.enumerated() {
                        if number > 0 { try sink.write(Array("\n".utf8)) }
                        try page.write(column, standard, to: sink)
                    }
                }
            }
        }
    }

    private func subject(_ name: String, _ standard: Standard) throws(UsageError) -> Subject {
        if name.contains(":") { return .columns(try columns(name, standard)) }
        if let rule = RuleCatalogue.current.rule(named: name) { return .rule(rule) }
        if let kind = standard.kind(name.uppercased()) {
            throw UsageError(
                "項目は \(kind.id):番号 で指定します。レイアウト全体は cpcheck standard \(kind.id)",
                "name a column as \(kind.id):NUMBER; the whole layout: cpcheck standard \(kind.id)")
        }
        let near = RuleCatalogue.current.nearest(to: name)
        throw UsageError(
            "\(name) という規則はありません" + (near.map { "（\($0.id) \($0.title.ja) のことですか）" } ?? "。一覧は cpcheck rules"),
            "there is no rule \(name)" + (near.map { " (did you mean \($0.id), \($0.title.en)?)" } ?? "; see cpcheck rules"))
    }

    /// `UPPLAN:12` in every edition, or `V3/UPPLAN:12` in one.
    private func columns(_ name: String, _ standard: Standard) throws(UsageError) -> [ColumnPage.Subject] {
        let (place, number) = halves(name, at: ":")
        let slash = place.contains("/")
        let edition = slash ? halves(place, at: "/").0.uppercased() : nil
        let kindName = slash ? halves(place, at: "/").1 : place
        guard let kind = standard.kinds.first(where: { $0.id == kindName.uppercased() }) else {
            throw OptionValue(option: "explain", bytes: []).unknown(among: standard.kinds.map(\.id), of: kindName)
        }
        if let edition, !kind.editions.contains(edition) {
            throw UsageError(
                "\(kind.id) は \(edition) にありません（\(kind.editions.joined(separator: "、"))）",
                "\(kind.id) is not part of \(edition) (\(kind.editions.joined(separator: ", ")))")
        }
        let editions = edition.map { [$0] } ?? kind.editions
        let found = ColumnPage.Subject.all(kind, number: Int(number) ?? 0, editions: editions)
        guard !found.isEmpty else {
            let counts = editions.map { "\($0): 1-\(kind.columns(in: $0).count)" }
            throw UsageError(
                "\(kind.id) に No.\(number) はありません（\(counts.joined(separator: "、"))）",
                "\(kind.id) has no column \(number) (\(counts.joined(separator: ", ")))")
        }
        return found
    }

    private func halves(_ text: String, at separator: Character) -> (String, String) {
        let parts = text.split(separator: separator, maxSplits: 1, omittingEmptySubsequences: false)
        return (String(parts[0]), parts.count > 1 ? String(parts[1]) : "")
    }
}
