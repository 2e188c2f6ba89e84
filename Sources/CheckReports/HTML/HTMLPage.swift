import BundleChecker
import CarePlanStandard
import CheckPolicy

/// One page on its way to a sink: what it consists of, in which order.
struct HTMLPage {
    let judged: JudgedReport
    let language: Language
    let html: HTMLWriter
    let groups: ReportGroups
    let causes: [CauseGroups.Cause]
    /// Files that are no longer what the care software wrote.
    let changed: Set<Int>

    var report: Report { judged.report }

    init(judged: JudgedReport, language: Language, html: HTMLWriter) {
        self.judged = judged
        self.language = language
        self.html = html
        groups = ReportGroups(judged.report)
        causes = CauseGroups(judged.report).causes
        changed = MakerReply.changed(judged.report)
    }

    func write() throws {
        let answers = ReportAnswers(report)
        try head(answers)
        try html.markup("<body>\n<a class=\"skip\" href=\"#main\">")
        try html.both("本文へ", "Skip to the answers")
        try html.markup("</a>\n")
        try top()
        try html.markup("<main id=\"main\" tabindex=\"-1\">\n")
        try self.answers(answers)
        try contents()
        try diagnoses()
        try makerReply()
        try units()
        try findings()
        try notChecked()
        try html.markup("</main>\n")
        try about()
        try html.markup("<script>")
        try html.markup(HTMLScript.text)
        try html.markup("</script>\n</body>\n</html>\n")
    }

    // MARK: head

    private func head(_ answers: ReportAnswers) throws {
        try html.markup("<!DOCTYPE html>\n<!-- ")
        try html.text("\(HTMLReport.format) \(HTMLReport.formatVersion)")
        try html.markup(" -->\n<html lang=\"")
        try html.text(language.rawValue)
        try html.markup(
            "\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"")
        let policy = ContentSecurityPolicy.policy(style: HTMLStyle.text, script: HTMLScript.text)
        // The policy's own quotes are single: they need no escape in this attribute.
        try html.text(policy)
        try html.markup("\">\n<meta name=\"referrer\" content=\"no-referrer\">\n")
        try html.markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        try html.markup("<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"generator\" content=\"")
        try html.text("\(Tool.name) \(Tool.version)")
        try html.markup("\">\n<title>")
        try html.text(title(answers))
        try html.markup("</title>\n<style>")
        try html.markup(HTMLStyle.text)
        try html.markup("</style>\n</head>\n")
    }

    private func title(_ answers: ReportAnswers) -> String {
        let words = HTMLWords(language: language)
        return words.pick(
            "送信: \(words.send(answers))、取込: \(words.taking(answers))、内容: \(words.content(answers))",
            "Send: \(words.send(answers)). Import: \(words.taking(answers)). Content: \(words.content(answers))")
            + " – " + Tool.name
    }

    // MARK: top

    private func top() throws {
        try html.markup("<header class=\"top\">\n<div>\n<h1>")
        try html.both("ケアプランデータの検査結果", "Check of care-plan data")
        try html.markup("</h1>\n<p class=\"sub\">")
        try html.both { $0.pick("判定: ", "Verdict: ") + $0.verdict(of: judged) }
        try html.markup("<span class=\"dot\" aria-hidden=\"true\"> · </span>")
        try html.both { $0.input(report.counts) }
        try html.markup("</p>\n</div>\n<fieldset class=\"switch\">\n<legend>表示 / Language</legend>\n")
        try choice("to-ja", "日本語", .ja)
        try choice("to-en", "English", .en)
        try html.markup("</fieldset>\n</header>\n")
        for warning in zip(html.ja.warnings(report), html.en.warnings(report)) {
            try html.markup("<p class=\"caution\">")
            try html.both(warning.0, warning.1)
            try html.markup("</p>\n")
        }
    }

    private func choice(_ id: StaticString, _ name: StaticString, _ choice: Language) throws {
        try html.markup("<label lang=\"")
        try html.text(choice.rawValue)
        try html.markup("\" class=\"choice\"><input type=\"radio\" name=\"lang\" id=\"")
        try html.markup(id)
        try html.markup(choice == language ? "\" checked><span>" : "\"><span>")
        try html.markup(name)
        try html.markup("</span></label>\n")
    }

    /// Links to the parts of the page.
    private func contents() throws {
        try html.markup("<nav class=\"contents\" aria-label=\"")
        try html.text(language.pick("ページ内", "On this page"))
        try html.markup("\">\n")
        try link("#happened", BilingualText("何が起きたか", "What happened"), nil)
        try link("#reply", BilingualText("ベンダへの連絡文", "Message to the vendor"), nil)
        try link("#units", BilingualText("送信単位", "Send units"), report.units.count)
        try link("#findings", BilingualText("指摘", "Findings"), report.findings.count + report.truncatedFindings)
        try link("#not-checked", BilingualText("検査していないもの", "Not checked"), report.noteCount)
        try html.markup("</nav>\n")
    }

    private func link(_ target: StaticString, _ name: BilingualText, _ count: Int?) throws {
        try html.markup("<a href=\"")
        try html.markup(target)
        try html.markup("\">")
        try html.both(name)
        if let count {
            try html.markup(" <small>")
            try html.number(count)
            try html.markup("</small>")
        }
        try html.markup("</a>\n")
    }

    /// The heading of a part.
    func heading(_ id: StaticString, _ ja: String, _ en: String) throws {
        try html.markup("<h2 id=\"h-")
        try html.markup(id)
        try html.markup("\">")
        try html.both(ja, en)
        try html.markup("</h2>\n")
    }

    func section(_ id: StaticString, _ ja: String, _ en: String, _ body: () throws -> Void) throws {
        try html.markup("<section id=\"")
        try html.markup(id)
        try html.markup("\" aria-labelledby=\"h-")
        try html.markup(id)
        try html.markup("\">\n")
        try heading(id, ja, en)
        try body()
        try html.markup("</section>\n")
    }

    /// That a list was cut.
    func cut(_ rest: Int, _ text: (HTMLWords) -> String) throws {
        guard rest > 0 else { return }
        try html.markup("<p class=\"cut\">")
        try html.both(text(HTMLWords(language: .ja)), text(HTMLWords(language: .en)))
        try html.markup("</p>\n")
    }
}
