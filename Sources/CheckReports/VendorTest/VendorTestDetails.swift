import BundleChecker
import CarePlanStandard
import CheckPolicy
import VendorTest

/// What the verdict of one scenario rests on.
struct VendorTestDetails {
    let task: TaskResult
    let page: VendorTestPage

    private var html: HTMLWriter { page.html }
    private var words: VendorTestWords { page.words }
    private var listed: Int { VendorTestPage.listedItems }

    /// True where there is more to say of a scenario than its row does.
    static func areThere(_ task: TaskResult) -> Bool {
        !task.reasons.isEmpty || task.deviationCount > 0 || !(task.checks?.failures.isEmpty ?? true)
            || task.report.map { !told($0).isEmpty } ?? false
    }

    /// Findings that are no mere information, gravest first.
    private static func told(_ judged: JudgedReport) -> [Int] {
        judged.gravestFirst.filter { judged.judged($0).level != .info }
    }

    func write() throws {
        try html.element("<h3>", "\(task.task.id)　\(task.task.title.in(page.language)) ", "")
        try page.badge(words.verdict(task), task.verdict)
        try html.markup("</h3>\n")
        if !task.reasons.isEmpty {
            try html.markup("<ul class=\"list\">\n")
            for reason in task.reasons { try html.element("<li>", reason.in(page.language), "</li>\n") }
            try html.markup("</ul>\n")
        }
        try deviations()
        try findings()
        try failures()
    }

    private func table(
        _ open: StaticString, _ caption: String, _ heads: [String], _ rows: () throws -> Void
    ) throws {
        try html.markup("<div class=\"wide\">")
        try html.markup(open)
        try html.element("<caption>", caption, "</caption>\n")
        try page.heads(heads)
        try html.markup("<tbody>\n")
        try rows()
        try html.markup("</tbody>\n</table></div>\n")
    }

    private func deviations() throws {
        guard task.deviationCount > 0 else { return }
        let heads = [
            words.pick("種類", "kind"), words.pick("ファイル・レコード", "file, record"), words.pick("項目", "item"),
            words.pick("期待", "expected"), words.pick("実際", "found"),
        ]
        let caption = words.pick(
            "シナリオとの違い \(words.number(task.deviationCount)) 件",
            "Deviations from the scenario: \(words.number(task.deviationCount))")
        try table("<table class=\"details deviations dense\">\n", caption, heads) {
            for deviation in task.deviations.prefix(listed) {
                let values = words.values(deviation)
                try html.markup("<tr>")
                try page.cell(words.kind(deviation.kind))
                try html.element("<td>", words.place(deviation), "")
                if !deviation.subject.isEmpty { try html.element("<br><small>", deviation.subject, "</small>") }
                try html.markup("</td>")
                try page.cell(words.item(deviation) ?? "-")
                try html.element("<td class=\"value\">", values.expected, "</td>")
                try html.element("<td class=\"value\">", values.found, "</td>")
                try html.markup("</tr>\n")
            }
        }
        try page.rest(task.deviationCount - min(listed, task.deviations.count))
    }

    private func findings() throws {
        guard let judged = task.report else { return }
        let told = Self.told(judged)
        guard !told.isEmpty else { return }
        let heads = [
            words.pick("重さ", "level"), words.pick("規則・要件", "rule, requirements"), words.pick("場所", "place"),
            words.pick("内容", "message"),
        ]
        let caption = words.pick(
            "検査（--profile vendor-test）の指摘 \(words.number(told.count)) 件",
            "Findings of the check (--profile vendor-test): \(words.number(told.count))")
        try table("<table class=\"details findings dense\">\n", caption, heads) {
            for index in told.prefix(listed) { try finding(index, of: judged) }
        }
        try page.rest(told.count - listed)
    }

    private func finding(_ index: Int, of judged: JudgedReport) throws {
        let finding = judged.report.findings[index]
        try html.markup("<tr>")
        try page.cell(words.level(judged.judged(index)))
        let requirements = task.requirements(ofFinding: index, page.result.kit.edition, among: page.result.requirements)
        try html.element("<td>", finding.rule, "<br><small>")
        try html.element("", words.ids(requirements), "</small></td>")
        let place = [finding.file.map { judged.report.files[$0].path }, words.words.places(finding)]
        try page.cell(page.language.list(place.compactMap { $0 }))
        try page.cell(finding.message(in: page.language))
        try html.markup("</tr>\n")
    }

    private func failures() throws {
        guard let failures = task.checks?.failures, !failures.isEmpty else { return }
        let heads = [
            words.pick("行", "line"), words.pick("帳票・利用者", "form, person"), words.pick("項目", "item"),
            words.pick("帳票の値", "value of the form"), words.pick("メモ", "note"),
        ]
        let caption = words.pick(
            "目視で 否 とした点 \(words.number(failures.count)) 件（自己申告）",
            "Points marked 否 by eye: \(words.number(failures.count)) (self-declared)")
        try table("<table class=\"details failures dense\">\n", caption, heads) {
            for line in failures.prefix(listed) {
                try html.markup("<tr>")
                try page.cell(line.id)
                try page.cell([line.form, line.person].filter { !$0.isEmpty }.joined(separator: " "))
                try page.cell(line.item)
                try html.element("<td class=\"value\">", line.expected, "</td>")
                try page.cell(line.note)
                try html.markup("</tr>\n")
            }
        }
        try page.rest(failures.count - listed)
    }
}
