import BundleChecker
import CarePlanStandard
import CheckPolicy

/// One cause: what is wrong, why it matters, how to mend it, an example, and where.
struct HTMLCause {
    /// Places that are shown at once; the rest opens.
    private static let openRows = 20

    let page: HTMLPage
    let cause: CauseGroups.Cause
    let anchor: String
    /// Findings that are listed at most.
    let limit: Int

    private var html: HTMLWriter { page.html }
    private var report: Report { page.report }
    private var rule: Rule? { RuleCatalogue.current[cause.rule] }
    private var first: Finding { report.findings[cause.findings[0]] }

    func write() throws {
        try open()
        try html.markup("<h3>")
        try badge()
        try html.both(rule?.title ?? BilingualText(cause.rule, cause.rule))
        try html.markup("</h3>\n")
        try facts()
        let columns = HTMLPlaces.Columns(cause.findings.map(page.judged.judged))
        if cause.findings.allSatisfy({ report.findings[$0].file.map(page.changed.contains) ?? false }) {
            try html.element(
                "<p class=\"cut\">",
                BilingualText(
                    "出力した後に変わったファイルだけの指摘です（「何が起きたか」を見てください）。まず出力し直し、もう一度検査してください。",
                    "Only in files that were changed after the export (see 'What happened'): export again first, and check "
                        + "that."), "</p>\n")
        }
        if !columns.hasMessage { try html.element("<p class=\"what\">", first.message, "</p>\n") }
        try mend(columns)
        try places(columns)
        try html.markup("</article>\n")
    }

    private func open() throws {
        try html.markup("<article class=\"card cause\" id=\"")
        try html.text(anchor)
        try html.markup("\" data-level=\"")
        try html.text(cause.level.word)
        try html.markup("\">\n")
    }

    private func badge() throws {
        switch cause.level {
        case .error: try html.markup("<span class=\"badge error\">")
        case .incomplete: try html.markup("<span class=\"badge incomplete\">")
        case .warning: try html.markup("<span class=\"badge warning\">")
        case .info: try html.markup("<span class=\"badge info\">")
        }
        try html.both { $0.level(of: first) }
        try html.markup("</span> ")
    }

    private func facts() throws {
        try html.markup("<dl class=\"facts line\">\n")
        try page.fact("規則", "Rule") { try html.text(cause.rule) }
        if let rule {
            try page.fact("直す人", "Who") {
                try html.both(HTMLWords(language: .ja).actor(rule.who), HTMLWords(language: .en).actor(rule.who))
            }
            if rule.clause != "-" { try page.fact("根拠", "Clause") { try html.text(rule.clause) } }
        }
        let count = cause.findings.reduce(0) { $0 + max(1, report.findings[$1].count) }
        if count > 1 { try page.fact("件数", "Count") { try html.number(count) } }
        let judged = page.judged.judged(cause.findings[0])
        if !cause.speaksOfInput, judged.gateSeverity != cause.severity {
            try page.fact("合否での重さ", "For the gate") { try html.both { $0.gateLevel(judged) } }
        }
        try html.markup("</dl>\n")
    }

    /// How to mend it, why, and an example.
    private func mend(_ columns: HTMLPlaces.Columns) throws {
        try html.markup("<div class=\"mend\">\n<div>\n")
        if !columns.hasHint, !first.hint.ja.isEmpty {
            try html.element("<h4>", BilingualText("直し方", "How to mend"), "</h4>\n")
            try html.element("<p>", first.hint, "</p>\n")
        }
        if let rule {
            try html.element("<h4>", BilingualText("なぜ", "Why"), "</h4>\n")
            try html.element("<p>", rule.why, "</p>\n")
        }
        try html.markup("</div>\n")
        if let rule, !rule.badSample.isEmpty || !rule.goodSample.isEmpty {
            try html.markup("<div class=\"example\">\n")
            try sample(BilingualText("悪い例", "Bad"), rule.badSample)
            try sample(BilingualText("良い例", "Good"), rule.goodSample)
            try html.markup("</div>\n")
        }
        try html.markup("</div>\n")
    }

    private func sample(_ name: BilingualText, _ sample: String) throws {
        guard !sample.isEmpty else { return }
        try html.element("<h4>", name, "</h4>\n")
        try html.markup("<pre>")
        try page.lines(sample)
        try html.markup("</pre>\n")
    }

    // MARK: places

    private func places(_ columns: HTMLPlaces.Columns) throws {
        let listed = cause.findings.prefix(limit)
        let rows = HTMLPlaces(page: page, columns: columns)
        guard listed.count > Self.openRows + Self.openRows / 2 else {
            try rows.write(listed)
            return try cut()
        }
        try rows.write(listed.prefix(Self.openRows))
        try html.markup("<details>\n<summary>")
        let more = listed.count - Self.openRows
        try html.both { $0.pick("ほか \($0.number(more)) 件の場所", "\($0.number(more)) more places") }
        try html.markup("</summary>\n")
        try rows.write(listed.dropFirst(Self.openRows))
        try html.markup("</details>\n")
        try cut()
    }

    private func cut() throws {
        let rest = cause.findings.count - limit
        try page.cut(rest) {
            $0.pick(
                "ほか \($0.number(rest)) 件は、長くなるためここに並べていません（--report csv=ファイル なら全部出ます）。",
                "\($0.number(rest)) more are not listed here for length (--report csv=FILE has them all).")
        }
    }
}

extension JudgedFinding.Level {
    /// The level as a value of `data-level`.
    var word: String {
        switch self {
        case .error: "error"
        case .incomplete: "incomplete"
        case .warning: "warning"
        case .info: "info"
        }
    }
}
