import BundleChecker
import CarePlanStandard
public import CheckPolicy

/// The report as a comment of a merge request: the verdict, the counts, and tables of findings by file, gravest first.
///
/// It begins with an HTML comment, which names the format and lets a pipeline find its earlier comment again. A comment
/// holds 65,536 characters on GitHub: the tables are cut well before, which is said. Everything that is not ours stands
/// between backticks or is escaped.
public struct MarkdownReport: Reporter {
    public static let format = "cpcheck-markdown"
    public static let formatVersion = "1.0"

    /// Characters that the tables and lists may take.
    static let budget = 55_000
    /// Things not checked that are listed.
    static let listedNotes = 50

    public var language: Language

    public init(language: Language = .ja) { self.language = language }

    public func write(_ judged: JudgedReport, to sink: any ReportSink) throws {
        let out = ChunkWriter(sink)
        var page = MarkdownPage(judged: judged, words: ReportWords(language: language), out: out)
        try page.write()
        try out.finish()
    }
}

private struct MarkdownPage {
    let judged: JudgedReport
    let words: ReportWords
    let out: ChunkWriter
    /// Characters that are left for tables.
    var left = MarkdownReport.budget
    var listed = 0

    var report: Report { judged.report }

    init(judged: JudgedReport, words: ReportWords, out: ChunkWriter) {
        self.judged = judged
        self.words = words
        self.out = out
    }

    mutating func write() throws {
        try head()
        try tables()
        try cut()
        try notes()
        try out.write("\n<sub>\(words.head(report).markdown)</sub>\n")
    }

    // MARK: head

    private func head() throws {
        try out.write("<!-- \(MarkdownReport.format) \(MarkdownReport.formatVersion) -->\n")
        let verdict = words.pick("判定: ", "Verdict: ") + words.verdict(report.verdict)
        try out.write("## \(Tool.name) \(verdict)\n\n")
        try diagnoses()
        for warning in words.warnings(report) { try out.write("**\(warning.markdown)**\n\n") }
        let word = judged.passed ? words.pick("合格", "passed") : words.pick("不合格", "failed")
        let gate = "`--profile \(judged.gate.profile.rawValue) --fail-on \(judged.gate.failOn.rawValue)`"
        try out.write(words.pick("合否: ", "Gate: ") + "**\(word)** (\(gate))\n\n")
        for line in words.policy(judged.outcome) { try out.write(line.markdown + "\n\n") }
        if !judged.isComplete {
            try out.write(words.pick("検査していないものがあります。", "Something was not checked.") + "\n\n")
        }
        try counts()
        try out.write("\n" + words.input(report.counts).markdown + "\n")
    }

    private func diagnoses() throws {
        guard !report.diagnoses.isEmpty else { return }
        try out.write("### \(words.whatHappened)\n\n")
        for diagnosis in report.diagnoses {
            let lines = words.lines(of: diagnosis, in: report).map(\.markdown)
            try out.write("- **\(lines[0])**" + lines.dropFirst().map { "<br>" + $0 }.joined() + "\n")
        }
        try out.write("\n")
    }

    private func counts() throws {
        let counts = report.counts
        let cells = [
            (words.severity(.error), counts.error), (words.severity(.warning), counts.warning),
            (words.severity(.info), counts.info), (words.pick("未完了", "incomplete"), counts.incomplete),
            (words.pick("抑止", "suppressed"), counts.suppressed),
        ]
        try out.write("| " + cells.map(\.0).joined(separator: " | ") + " |\n")
        try out.write("|" + cells.map { _ in "---:|" }.joined() + "\n")
        try out.write("| " + cells.map { words.number($0.1) }.joined(separator: " | ") + " |\n")
    }

    // MARK: findings

    private mutating func tables() throws {
        let groups = ReportGroups(report)
        try table(of: groups.general, under: "### " + words.pick("入力全体", "The whole input"))
        for group in groups.groups {
            if let unit = group.unit {
                try table(of: group.findings, under: "### " + words.summary(report.units[unit]).markdown)
            }
            for file in group.files {
                try table(of: file.findings, under: "### " + report.files[file.file].path.markdownCode)
            }
        }
    }

    private mutating func table(of indices: [Int], under heading: String) throws {
        guard !indices.isEmpty, left > 0 else { return }
        let columns = [
            words.pick("重さ", "severity"), words.pick("合否", "gate"), words.pick("規則", "rule"),
            words.pick("場所", "where"), words.pick("内容と対処", "message and mend"),
        ]
        let top =
            "\n\(heading)\n\n| \(columns.joined(separator: " | ")) |\n|"
            + columns.map { _ in "---|" }.joined() + "\n"
        var isFirst = true
        for index in indices {
            let row = row(judged.judged(index))
            let size = row.unicodeScalars.count + (isFirst ? top.unicodeScalars.count : 0)
            guard size <= left else {
                left = 0
                return
            }
            if isFirst { try out.write(top) }
            try out.write(row)
            isFirst = false
            left -= size
            listed += 1
        }
    }

    private func row(_ item: JudgedFinding) -> String {
        let finding = item.finding
        var text = finding.message(in: words.language).markdown
        let hint = finding.hint(in: words.language)
        if !hint.isEmpty { text += "<br>" + words.pick("対処: ", "Mend: ") + hint.markdown }
        if let value = finding.value { text += "<br>" + words.pick("値: ", "value: ") + value.markdownCode }
        if let suppression = item.suppression {
            text += "<br>" + words.pick("抑止: ", "suppressed: ") + words.suppression(suppression).markdown
        }
        let cells = [
            words.level(of: finding), gate(item), finding.rule, words.places(finding)?.markdown ?? "", text,
        ]
        return "| " + cells.joined(separator: " | ") + " |\n"
    }

    private func gate(_ item: JudgedFinding) -> String {
        if item.suppression != nil { return words.pick("抑止", "suppressed") }
        return item.failsGate ? "**\(words.gateLevel(item))**" : words.gateLevel(item)
    }

    private func cut() throws {
        let rest = report.findings.count - listed
        if rest > 0 {
            let number = words.number(rest)
            try out.write(
                "\n"
                    + words.pick(
                        "**ほかの指摘 \(number) 件は、長くなるためここに並べていません（件数には入っています）。**",
                        "**\(number) more findings are not listed here for length (they are counted).**") + "\n")
        }
        if let truncation = words.truncation(report) { try out.write("\n**\(truncation.markdown)**\n") }
    }

    // MARK: not checked

    private func notes() throws {
        let total = report.noteCount
        guard total > 0 else { return }
        try out.write("\n### " + words.pick("検査していないもの", "Not checked") + "\n\n")
        var count = 0
        try report.forEachNote { note in
            count += 1
            guard count <= MarkdownReport.listedNotes else { return }
            let place =
                note.file.map { report.files[$0].path.markdownCode }
                ?? note.unit.map { words.summary(report.units[$0]).markdown } ?? ""
            try out.write("- \(place): \(words.text(note.notChecked).markdown)\n")
        }
        let rest = total - MarkdownReport.listedNotes
        if rest > 0 {
            try out.write("- " + words.pick("ほか \(words.number(rest)) 件", "\(words.number(rest)) more") + "\n")
        }
    }
}
