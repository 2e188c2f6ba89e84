import CarePlanConformance
import Foundation
import Testing

@testable import CheckReports

@Suite("Reports of an earlier rule set, with a catalogue made here")
struct RulesetReportTests {
    private static let broken = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Fixtures/broken").path

    /// The built-in catalogue, as if CP406 had come with 2026.2 and CP312 had been lighter, and CP405 graver, before.
    private var catalogue: RuleCatalogue {
        let rules = RuleCatalogue.current.rules.map { rule in
            var rule = rule
            switch rule.id {
            case "CP406": rule.since = "2026.2"
            case "CP901": rule.since = "2026.2"
            case "CP312":
                rule.changes = [.init("2026.2", from: .info, vendorTest: .info, BilingualText("重くした", "Graver now"))]
            case "CP405":
                rule.changes = [
                    .init("2027.1", from: .warning, vendorTest: .error, BilingualText("誤りにした", "An error now"))
                ]
            default: break
            }
            return rule
        }
        return RuleCatalogue(rules, rulesetName: "2027.1")
    }

    private func report(_ ruleset: String, _ paths: [String] = [broken]) throws -> Report {
        var options = CheckOptions()
        let name = try #require(RulesetName(ruleset))
        options.catalogue = catalogue.asOf(name)
        #expect(options.catalogue != nil)
        return Checker(options: options).check(paths: paths)
    }

    private func levels(_ report: Report) -> [String] {
        report.findings.map { "\($0.rule) \($0.severity.rawValue)" }.sorted()
    }

    @Test("leave out later rules and take the levels of then") func findings() throws {
        let now = try report("2027.1")
        #expect(levels(now) == ["CP108 error", "CP312 warning", "CP405 error", "CP406 error", "CP802 error"])
        let second = try report("2026.2")
        #expect(levels(second) == ["CP108 error", "CP312 warning", "CP405 warning", "CP406 error", "CP802 error"])
        let first = try report("2026.1")
        #expect(levels(first) == ["CP108 error", "CP312 info", "CP405 warning", "CP802 error"])
        #expect(first.rulesetName == "2026.1")
        #expect(first.counts.error == 2 && first.counts.warning == 1 && first.counts.info == 1)
        #expect(first.totals.reduce(0) { $0 + $1.findings } == 4)
    }

    @Test("the profile takes its levels of then") func profile() throws {
        var policy = Policy(gate: Gate(profile: .vendorTest))
        policy.catalogue = catalogue.asOf(RulesetName("2026.1")!)
        let report = try report("2026.1")
        let judged = policy.judge(report)
        let levels = zip(report.findings, judged.gateSeverities).map { "\($0.rule) \($1?.rawValue ?? "-")" }
        #expect(levels.contains("CP312 info") && levels.contains("CP405 error"))
    }

    @Test("what speaks of the input stays, whenever its rule came") func input() throws {
        let report = try report("2026.1", ["/no/such/path"])
        #expect(report.findings.map(\.rule) == ["CP901"] && report.verdict == .incomplete)
    }

    @Test("the rule pages say what changed in which rule set") func pages() throws {
        func text(_ catalogue: RuleCatalogue, _ language: Language) throws -> String {
            let sink = MemorySink()
            try RuleMarkdown(language: language).write(catalogue, to: sink)
            return sink.text
        }
        let page = try text(catalogue, .ja)
        let history = try #require(page.split(separator: "<a id=").first)
        for part in [
            "### 2027.1\n\n- [CP405](#cp405)", "エラー。誤りにした", "### 2026.2\n\n- [CP406](#cp406)", "：新しい規則\n",
            "情報 → 警告", "### 2026.1\n\n- 最初の規則集",
        ] { #expect(history.contains(part), "\(part)") }
        #expect(page.contains("| 変更 2026.2 | 情報 → 警告"))
        #expect(page.contains("<a id=\"cp405\"></a>\n\n## CP405 "))
        #expect(try text(catalogue, .en).contains("warning → error. An error now"))
        let sink = MemorySink()
        let rule = catalogue["CP405"]!
        try RulePage(language: .en).write(rule, to: sink)
        #expect(sink.text.contains("2027.1: warning → error. An error now"))
        try RuleList(rulesetName: "2027.1", rules: [rule]).writeJSON(to: sink)
        #expect(sink.text.contains("\"severityBefore\": \"warning\""))
        let first = try text(catalogue.asOf(RulesetName("2026.1")!)!, .en)
        #expect(!first.contains("## CP406") && !first.contains("2026.2"))
    }
}
