import BundleChecker
import CarePlanStandard
import CheckPolicy
import Testing

@Suite("Policy: levels of a user's own and suppressions")
struct PolicyTests {
    private static let plan = "export/UPPLAN_1.CSV"

    private func finding(_ rule: String = "CP402", file: Int? = 0, field: Int? = 12) -> Finding {
        Finding(
            rule: rule, severity: .error, file: file, edition: "V4", kind: "UPPLAN",
            field: field.map { .init(no: $0, name: "サービス開始時刻") })
    }

    private func report(_ findings: [Finding]) -> Report {
        var report = Report.made(findings)
        report.files = [FileReport(path: Self.plan), FileReport(path: "export/UPJSK_1.CSV")]
        return report
    }

    private func judge(_ findings: [Finding], _ suppressions: Suppression..., today: String? = nil) -> JudgedReport {
        Policy(suppressions: suppressions, today: today.flatMap(Day.init)).judge(report(findings))
    }

    @Test(
        "a level of the user's own goes before the profile's; the finding stays as it is", arguments: GateLevel.allCases
    )
    func levels(level: GateLevel) {
        for profile in Profile.allCases {
            let policy = Policy(gate: Gate(profile: profile, failOn: .warning), levels: ["CP402": level])
            let judged = policy.judge(report([finding()]))
            #expect(judged.gateSeverities == [level.severity])
            #expect(judged.passed == (level == .off || level == .info))
            #expect(judged.report.findings[0].severity == .error)
            #expect(judged.report.verdict == .nonconforming)
        }
    }

    @Test("a suppressed finding does not fail the gate, and is still there") func suppressed() {
        let judged = judge([finding(), finding("CP404")], Suppression(rule: "CP402", reason: "直し中"))
        #expect(judged.suppressed.map { $0?.reason } == ["直し中", nil])
        #expect(judged.suppressed[0]?.source == .configuration)
        #expect(!judged.passed)
        let both = judge(
            [finding(), finding("CP404")], Suppression(rule: "CP402", reason: "a"),
            Suppression(rule: "CP404", reason: "b"))
        #expect(both.passed && both.exitStatus == 0)
        #expect(both.report.counts.suppressed == 2 && both.report.counts.error == 2)
        #expect(both.report.verdict == .nonconforming && both.report.findings.count == 2)
        #expect(both.outcome.suppressions.map(\.state) == [.used, .used])
    }

    @Test("by file and by field") func places() {
        let files = Suppression(rule: "CP402", files: PathPattern("UPPLAN_*"), reason: "a")
        #expect(
            judge([finding(), finding(file: 1), finding(file: nil)], files).suppressed.map { $0 != nil } == [
                true, false, false,
            ])
        let number = Suppression(rule: "CP402", field: .number(12), reason: "a")
        let name = Suppression(rule: "CP402", field: .name("サービス開始時刻"), reason: "a")
        for suppression in [number, name] {
            let judged = judge([finding(), finding(field: nil), finding("CP404")], suppression)
            #expect(judged.suppressed.map { $0 != nil } == [true, false, false])
        }
        #expect(judge([finding()], Suppression(rule: "CP402", field: .number(13), reason: "a")).suppressed == [nil])
    }

    @Test("until its last day, and not after; without a day given nothing expires") func until() {
        let suppression = Suppression(rule: "CP402", reason: "a", until: Day("2026-03-31"))
        #expect(judge([finding()], suppression, today: "2026-03-31").passed)
        let late = judge([finding()], suppression, today: "2026-04-01")
        #expect(!late.passed && late.suppressed == [nil])
        #expect(late.outcome.suppressions.map(\.state) == [.expired])
        #expect(late.outcome.suppressions.map(\.findings) == [1])
        #expect(judge([finding()], suppression).passed)
        let two = judge([finding()], suppression, Suppression(rule: "CP402", reason: "b"), today: "2027-01-01")
        #expect(two.suppressed[0]?.reason == "b")
    }

    @Test("unused ones are told") func unused() {
        let judged = judge([finding()], Suppression(rule: "CP501", reason: "a"))
        #expect(judged.outcome.suppressions.map(\.state) == [.unused])
    }

    @Test("what speaks of the input is out of reach") func input() {
        let policy = Policy(levels: ["CP901": .error], suppressions: [Suppression(rule: "CP901", reason: "a")])
        let judged = policy.judge(.made([.made("CP901", .error)], complete: false))
        #expect(judged.gateSeverities == [nil] && judged.suppressed == [nil])
        #expect(judged.exitStatus == 3)
        #expect(policy.baseline(accepting: judged.report).accepted.isEmpty)
    }

    @Test("findings that were counted but not kept are judged alike") func unlisted() {
        var cut = report([])
        cut.counts.error = 3
        cut.truncatedFindings = 3
        cut.unlisted = FindingTallies(of: [finding(), finding(), finding("CP404")])
        #expect(cut.unlisted.map(\.findings) == [2, 1])
        #expect(!Policy().judge(cut).passed)
        let one = Policy(suppressions: [Suppression(rule: "CP402", reason: "a")]).judge(cut)
        #expect(!one.passed && one.report.counts.suppressed == 2)
        #expect(
            Policy(levels: ["CP404": .off], suppressions: [Suppression(rule: "CP402", reason: "a")]).judge(cut).passed)
    }
}
