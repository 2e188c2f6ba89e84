import CarePlanConformance
import Testing

@testable import CheckReports

@Suite("The three answers")
struct ReportAnswersTests {
    /// A clean report with one finding.
    private func report(_ rule: String, _ severity: Severity, _ change: (inout Report) -> Void = { _ in }) -> Report {
        var report = SampleReports.clean()
        report.findings = [Finding(rule: rule, severity: severity, file: 0, unit: 0)]
        report.totals = RuleTotal.all(of: report.findings)
        change(&report)
        return report
    }

    private func words(_ report: Report) -> [String] {
        let words = HTMLWords(language: .ja)
        let answers = ReportAnswers(report)
        return [words.send(answers), words.taking(answers), words.content(answers)]
    }

    @Test("come from the stages of the rules and the standard's levels") func stages() {
        #expect(words(SampleReports.clean()) == ["できる", "される見込み", "確認 0 件"])
        #expect(words(report("CP108", .error)) == ["できない", "される見込み", "確認 0 件"])
        #expect(words(report("CP114", .info)) == ["できる", "される見込み", "確認 0 件"])
        #expect(words(report("CP402", .error)) == ["できる", "失敗する見込み", "確認 0 件"])
        #expect(words(report("CP402", .warning)) == ["できる", "される見込み", "確認 0 件"])
        #expect(words(report("CP312", .warning)) == ["できる", "される見込み", "確認 1 件"])
        #expect(words(report("CP315", .info)) == ["できる", "される見込み", "確認 0 件"])
    }

    @Test("count what was not kept") func truncated() {
        let cut = report("CP402", .error) { report in
            report.findings = []
            report.truncatedFindings = 1
            report.unlisted = [FindingTally(Finding(rule: "CP402", severity: .error, file: 0))]
        }
        #expect(words(cut)[1] == "失敗する見込み")
        #expect(ReportAnswers.units(of: cut)[0].isTakenIn == .no)
    }

    @Test("cannot be told of what was not read, but a fault that was found stands") func unknown() {
        let unread = report("CP901", .error) { report in
            report.verdict = .incomplete
            report.complete = false
            report.counts.incomplete = 1
        }
        #expect(words(unread) == ["分からない", "分からない", "確認 0 件"])
        let named = report("CP101", .error) { report in
            report.files[0].notChecked = [NotChecked(rules: [], reason: BilingualText("名前", "name"))]
        }
        #expect(words(named) == ["できない", "分からない", "確認 0 件"])
        let copy = report("CP113", .info) { report in
            report.files[0].notChecked = [NotChecked(rules: [], reason: BilingualText("写し", "copy"))]
        }
        #expect(words(copy) == ["できる", "される見込み", "確認 0 件"])
    }

    @Test("no policy changes them") func policy() throws {
        let report = report("CP402", .error)
        let judged = Policy(
            gate: Gate(failOn: .never), suppressions: [Suppression(rule: "CP402", reason: "直し中")]
        ).judge(report)
        let page = String(decoding: try HTMLReport().bytes(judged), as: UTF8.self)
        #expect(page.contains("<title>送信: できる、取込: 失敗する見込み"))
    }

    @Test("each unit has its own") func units() {
        var report = SampleReports.clean(units: 3)
        report.findings = [
            Finding(rule: "CP108", severity: .error, file: 1, unit: 1),
            Finding(rule: "CP312", severity: .warning, file: 2, unit: 2),
        ]
        let answers = ReportAnswers.units(of: report)
        #expect(answers.map(\.canBeSent) == [.yes, .no, .yes])
        #expect(answers.map(\.contentToLookAt) == [0, 0, 1])
    }
}
