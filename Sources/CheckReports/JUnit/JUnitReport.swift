import BundleChecker
import CarePlanStandard
public import CheckPolicy

/// The report as JUnit XML: a suite a send unit, a test a rule and file.
///
/// A test fails when one of its findings fails the gate, and passes, with the findings in `system-out`, when none does.
/// What was not checked (CP212 and CP9xx too) or is suppressed is a skipped test with the reason. A file of which there
/// is nothing to say is one test that passes. What concerns the whole input is the first suite; what happened to the
/// files stands first among its properties.
public struct JUnitReport: Reporter {
    public static let format = "cpcheck-junit"
    public static let formatVersion = "1.0"

    public var language: Language

    public init(language: Language = .ja) { self.language = language }

    public func write(_ judged: JudgedReport, to sink: any ReportSink) throws {
        let out = ChunkWriter(sink)
        try JUnitDocument(
            judged: judged, words: ReportWords(language: language), plan: JUnitPlan(judged), out: out
        ).write()
        try out.finish()
    }
}

private struct JUnitDocument {
    let judged: JudgedReport
    let words: ReportWords
    let plan: JUnitPlan
    let out: ChunkWriter

    var report: Report { judged.report }

    func write() throws {
        try out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        let counts = plan.suites.map(plan.count)
        let total = counts.reduce(into: JUnitPlan.Count()) { $0 += $1 }
        try out.write("<testsuites name=\"\(Tool.name)\"\(attributes(total))>\n")
        for (suite, count) in zip(plan.suites, counts) { try self.suite(suite, count) }
        try out.write("</testsuites>\n")
    }

    private func attributes(_ count: JUnitPlan.Count) -> String {
        " tests=\"\(count.tests)\" failures=\"\(count.failures)\" errors=\"0\" skipped=\"\(count.skipped)\" time=\"0\""
    }

    private func suite(_ suite: JUnitPlan.Suite, _ count: JUnitPlan.Count) throws {
        try out.write("  <testsuite name=\"\(name(suite).xmlText)\"\(attributes(count))>\n")
        try out.write("    <properties>\n")
        for (name, value) in properties(suite) {
            try out.write("      <property name=\"\(name)\" value=\"\(value.xmlText)\"/>\n")
        }
        try out.write("    </properties>\n")
        try plan.forEachCase(of: suite) { try self.testCase($0, suite) }
        try out.write("  </testsuite>\n")
    }

    private func name(_ suite: JUnitPlan.Suite) -> String {
        switch suite {
        case .input: words.pick("入力全体", "the whole input")
        case .unit(let unit): report.units[unit].id + "  " + words.summary(report.units[unit])
        case .loose: words.pick("送信単位に属さないファイル", "files of no send unit")
        }
    }

    private func properties(_ suite: JUnitPlan.Suite) -> [(String, String)] {
        switch suite {
        case .input:
            var result = [
                ("format", JUnitReport.format), ("formatVersion", JUnitReport.formatVersion),
                ("tool", "\(Tool.name) \(Tool.version)"), ("ruleset", report.rulesetName),
                ("verdict", report.verdict.rawValue), ("complete", String(judged.isComplete)),
                ("gate.profile", judged.gate.profile.rawValue), ("gate.failOn", judged.gate.failOn.rawValue),
                ("gate.passed", String(judged.passed)), ("error", String(report.counts.error)),
                ("warning", String(report.counts.warning)), ("info", String(report.counts.info)),
                ("incomplete", String(report.counts.incomplete)), ("suppressed", String(report.counts.suppressed)),
                ("truncatedFindings", String(report.truncatedFindings)), ("showsValues", String(report.showsValues)),
            ]
            let diagnoses = report.diagnoses.map { diagnosis in
                let lines = words.lines(of: diagnosis, in: report).joined(separator: " ")
                return ("diagnosis", "[\(diagnosis.id)] " + lines)
            }
            result = diagnoses + result
            result += words.policy(judged.outcome).map { ("policy", $0) }
            if report.standardIsCustom { result.append(("customStandard", report.standardDigest ?? "true")) }
            return result
        case .unit(let unit): return [("verdict", report.units[unit].verdict.rawValue)]
        case .loose: return []
        }
    }

    // MARK: tests

    private func testCase(_ test: JUnitPlan.Case, _ suite: JUnitPlan.Suite) throws {
        switch test {
        case .findings(let indices): try findings(indices.map(judged.judged), suite)
        case .note(let note):
            let rules = note.notChecked.rules
            let name = rules.isEmpty ? words.pick("全規則", "all rules") : words.rules(rules)
            try open(name, file: note.file, line: nil, suite)
            try skipped(note.notChecked.reason.in(words.language))
        case .clean(let file):
            try open(words.pick("全規則", "all rules"), file: file, line: nil, suite, isEmpty: true)
        case .rest:
            try open(words.pick("並べていない指摘", "what is not listed"), file: nil, line: nil, suite)
            let lines = [words.truncation(report)].compactMap { $0 } + words.policy(judged.outcome)
            let text = lines.joined(separator: words.pick("。", "; "))
            if plan.failsElsewhere {
                try out.write("      <failure message=\"\(text.xmlText)\" type=\"gate\"/>\n    </testcase>\n")
            } else {
                try skipped(text)
            }
        }
    }

    private func findings(_ items: [JudgedFinding], _ suite: JUnitPlan.Suite) throws {
        guard let first = items.first(where: \.failsGate) ?? items.first else { return }
        let finding = first.finding
        let title = RuleCatalogue.current[finding.rule]?.title.in(words.language)
        try open(
            finding.rule + (title.map { " " + $0 } ?? ""), file: finding.file, line: finding.line, suite)
        let message = finding.message(in: words.language) + more(items.count - 1)
        if first.failsGate {
            let level = first.gateSeverity?.rawValue ?? ""
            try out.write("      <failure message=\"\(message.xmlText)\" type=\"\(level)\">")
            try texts(items)
            try out.write("</failure>\n    </testcase>\n")
        } else if finding.speaksOfInput {
            try skipped(message)
        } else if items.allSatisfy({ $0.suppression != nil }), let suppression = first.suppression {
            try skipped(words.pick("抑止: ", "suppressed: ") + words.suppression(suppression) + " " + message)
        } else {
            try out.write("      <system-out>")
            try texts(items)
            try out.write("</system-out>\n    </testcase>\n")
        }
    }

    private func more(_ count: Int) -> String {
        count > 0 ? words.pick("（ほか \(words.number(count)) 件）", " (and \(words.number(count)) more)") : ""
    }

    private func open(
        _ name: String, file: Int?, line: Int?, _ suite: JUnitPlan.Suite, isEmpty: Bool = false
    ) throws {
        let path = file.map { report.files[$0].path.xmlText }
        var line = line.map { " line=\"\($0)\"" } ?? ""
        if let path { line = " file=\"\(path)\"" + line }
        let owner =
            switch suite {
            case .unit(let unit): report.units[unit].id
            case .input, .loose: Tool.name
            }
        try out.write(
            "    <testcase classname=\"\(path ?? owner)\" name=\"\(name.xmlText)\"\(line) time=\"0\""
                + (isEmpty ? "/>\n" : ">\n"))
    }

    private func skipped(_ reason: String) throws {
        try out.write("      <skipped message=\"\(reason.xmlText)\"/>\n    </testcase>\n")
    }

    private func texts(_ items: [JudgedFinding]) throws {
        for (index, item) in items.enumerated() {
            let finding = item.finding
            var lines = ["\(words.severity(finding.severity)) \(finding.rule) \(finding.message(in: words.language))"]
            if item.gateSeverity != finding.severity {
                lines.append(words.pick("合否での重さ: ", "gate severity: ") + words.gateLevel(item))
            }
            if let places = words.places(finding) { lines.append(words.pick("場所: ", "where: ") + places) }
            for related in finding.related.prefix(TextReport.listedItems) {
                lines.append(words.pick("関連: ", "see: ") + words.related(related, in: report))
            }
            if let value = finding.value { lines.append(words.pick("値: ", "value: ") + value) }
            if let suppression = item.suppression {
                lines.append(words.pick("抑止: ", "suppressed: ") + words.suppression(suppression))
            }
            lines.append(words.pick("対処: ", "mend: ") + finding.hint(in: words.language))
            if let clause = RuleCatalogue.current[finding.rule]?.clause, clause != "-" {
                lines.append(words.pick("根拠: ", "clause: ") + clause)
            }
            try out.write((index > 0 ? "\n" : "") + lines.map(\.xmlText).joined(separator: "\n"))
        }
    }
}
