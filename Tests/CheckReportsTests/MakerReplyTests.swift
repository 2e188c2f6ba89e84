import CarePlanConformance
import Testing

@testable import CheckReports

@Suite("The message to the vendor")
struct MakerReplyTests {
    private func finding(_ rule: String, _ severity: Severity = .error, file: Int = 1) -> Finding {
        Finding(
            rule: rule, severity: severity, file: file, unit: 0, edition: "V4", kind: "UPPLAN",
            field: .init(no: 10, name: "サービス利用日"), count: 3,
            places: [3, 5].map { .init(record: $0, line: $0, byteOffset: 1) }, value: "山田太郎")
    }

    private func reply(_ findings: [Finding], _ change: (inout Report) -> Void = { _ in }) -> BilingualText? {
        var report = SampleReports.everything
        report.findings = findings
        report.showsValues = true
        change(&report)
        return MakerReply(report, changed: MakerReply.changed(report)).text
    }

    @Test("names rules, clauses and places, and no value even where values are shown") func content() throws {
        let text = try #require(reply([finding("CP406")])).ja
        for part in [
            "1 種類", "CP406", "根拠: 別紙 書式 YYYYMMDD", "No.10 サービス利用日", SampleReports.plan, "レコード 3、行 3", "計 3 件",
            "規則集 2026.1", "直し方: ",
        ] { #expect(text.contains(part), "\(part)") }
        #expect(!text.contains("山田"))
    }

    @Test("leaves out folders") func folders() throws {
        let text = try #require(reply([finding("CP406")]) { $0.files[1].path = "渋谷/田中様/\(SampleReports.plan)" }).en
        #expect(text.contains(SampleReports.plan) && !text.contains("田中"))
    }

    @Test("speaks only of what the vendor can mend") func office() {
        #expect(RuleCatalogue.current["CP108"]?.who == .office)
        #expect(reply([finding("CP108"), finding("CP315", .info), finding("CP901")]) == nil)
    }

    @Test("keeps the findings of files that were only renamed") func renamed() throws {
        let text = reply([finding("CP406")]) { report in
            report.diagnoses = [HTMLReportTests.spreadsheet]
            report.diagnoses[0].id = "copy-marks"
        }
        #expect(try #require(text).ja.contains("CP406"))
    }

    @Test("leaves out files that the office changed, and says so") func changed() throws {
        let findings = [finding("CP406"), finding("CP405", file: 0)]
        let text = try #require(reply(findings) { $0.diagnoses = [HTMLReportTests.spreadsheet] })
        #expect(!text.ja.contains("CP406") && text.ja.contains("CP405"))
        #expect(text.ja.contains("1 ファイルの指摘は除いています"))
        let whole = reply(findings) { report in
            report.diagnoses = [HTMLReportTests.spreadsheet]
            report.diagnoses[0].files = []
        }
        #expect(whole == nil)
    }

    @Test("is cut, and says so") func cut() throws {
        let many = RuleCatalogue.current.rules.filter { $0.who == .vendor && $0.severity == .error }
        let findings = many.flatMap { rule in (0..<7).map { _ in finding(rule.id) } }
        let text = try #require(reply(findings))
        #expect(text.ja.contains("ほか 2 か所の項目・ファイル"))
        #expect(text.ja.contains("ほか \(many.count - 30) 種類") && text.ja.utf8.count < 60_000)
    }
}
