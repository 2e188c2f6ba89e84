import BundleChecker
import CarePlanStandard
import CheckPolicy
import Testing

@testable import CheckReports

@Suite("Text report")
struct TextReportTests {
    @Test("Japanese") func japanese() throws {
        try expectGolden(try TextReport().text(SampleReports.everything), "everything.ja.txt")
    }

    @Test("English") func english() throws {
        try expectGolden(try TextReport(language: .en).text(SampleReports.everything), "everything.en.txt")
    }

    @Test("colours add escape sequences and nothing else") func colours() throws {
        let plain = try TextReport().text(SampleReports.everything)
        let coloured = try TextReport(isColoured: true).text(SampleReports.everything)
        #expect(!plain.contains("\u{1B}"))
        #expect(coloured != plain)
        #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
    }

    @Test("the same report gives the same bytes") func stable() throws {
        let judged = Gate().judge(SampleReports.everything)
        #expect(try TextReport().bytes(judged) == TextReport().bytes(judged))
    }

    @Test("most telling first: grave units, grave files, grave findings, the file before its records") func order()
        throws
    {
        let text = try TextReport().text(SampleReports.everything)
        let marks = ["■ サービス提供票", "CP402", "CP312", "■ 送信単位に属さないファイル", "CP113", "■ 指摘のない送信単位"]
        let places = try marks.map { try #require(text.firstRange(of: $0)).lowerBound }
        #expect(places == places.sorted())
    }

    @Test("ends in the counts and one verdict line") func verdict() throws {
        func last(_ report: Report, _ gate: Gate = Gate()) throws -> String {
            let text = try TextReport().text(report, gate)
            #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"))
            return String(try #require(text.split(separator: "\n").last))
        }
        #expect(try last(SampleReports.clean()) == "判定: 適合")
        #expect(try last(SampleReports.everything) == "判定: 不適合（検査していないものがあります）")
        #expect(
            try last(SampleReports.everything, Gate(failOn: .never))
                == "判定: 不適合（検査していないものがあります）（合否: 合格、--profile standard --fail-on never）")
        var warned = SampleReports.clean()
        warned.findings = [Finding(rule: "CP312", severity: .warning, file: 0, unit: 0)]
        warned.counts.warning = 1
        #expect(try last(warned) == "判定: 適合")
        #expect(
            try last(warned, Gate(profile: .vendorTest))
                == "判定: 適合（合否: 不合格、--profile vendor-test --fail-on error）")
        var empty = SampleReports.clean(units: 0)
        empty.verdict = .incomplete
        #expect(try last(empty) == "判定: 検査未完了")
    }

    @Test("the gate's level is told where it is another") func gateSeverity() throws {
        let gate = Gate(profile: .vendorTest)
        #expect(try TextReport().text(SampleReports.everything, gate).contains("vendor-test: エラー"))
        #expect(try !TextReport().text(SampleReports.everything).contains("standard: "))
    }

    @Test("a long list of silent units is counted") func silentUnits() throws {
        let text = try TextReport().text(SampleReports.clean(units: 1234))
        #expect(text.contains("ほか 1,184 単位"))
        #expect(text.split(separator: "\n").count < 70)
    }

    @Test("a long list of other places is cut") func related() throws {
        var report = SampleReports.everything
        report.findings[1].related = (1...2000).map { .init(file: 0, record: $0, role: "first") }
        let text = try TextReport().text(report)
        #expect(text.contains("レコード 10（最初の場所）") && !text.contains("レコード 11（最初の場所）"))
        #expect(text.contains("ほか 1,990 か所"))
    }

    @Test("what was cut, custom or personal is said") func notes() throws {
        var report = SampleReports.clean()
        report.truncatedFindings = 12345
        report.standardIsCustom = true
        report.standardDigest = "sha256:00ff"
        report.showsValues = true
        let text = try TextReport().text(report)
        #expect(text.contains("12,345 件を省きました"))
        #expect(text.contains("利用者が指定した仕様定義による検査です (sha256:00ff)"))
        #expect(text.contains("個人情報"))
    }

    @Test("columns are as wide as a terminal shows them") func widths() {
        #expect("エラー".displayWidth == 6)
        #expect("ｴﾗｰ".displayWidth == 3)
        #expect("No.12 時刻".displayWidth == 10)
        #expect("警告".padded(to: 6) == "警告  ")
        #expect("警告".padded(to: 2) == "警告")
    }
}
