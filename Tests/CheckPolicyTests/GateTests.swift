import BundleChecker
import CarePlanStandard
import CheckPolicy
import Testing

@Suite("Gate: what fails a run")
struct GateTests {
    @Test("every profile keeps what has no gate out of it", arguments: Profile.allCases)
    func inputFindings(profile: Profile) {
        let gate = Gate(profile: profile, failOn: .info)
        for rule in ["CP212", "CP901", "CP902", "CP904"] {
            #expect(gate.severity(of: .made(rule, .error)) == nil)
        }
        let judged = gate.judge(.made([.made("CP901", .error)], complete: false))
        #expect(judged.passed)
        #expect(judged.gateSeverities == [nil])
    }

    @Test("the profile vendor-test takes its own levels")
    func vendorTest() {
        let standard = Gate(profile: .standard)
        let vendorTest = Gate(profile: .vendorTest)
        #expect(standard.severity(of: .made("CP312", .warning)) == .warning)
        #expect(vendorTest.severity(of: .made("CP312", .warning)) == .error)
        #expect(standard.severity(of: .made("CP526", .info)) == .info)
        #expect(vendorTest.severity(of: .made("CP526", .info)) == .warning)
        #expect(vendorTest.severity(of: .made("CP601", .error)) == .error)
    }

    @Test("a finding whose text gives it another level keeps that level in both", arguments: Profile.allCases)
    func ownLevel(profile: Profile) {
        // Five columns in a V3 DLTJSK: CP401 at warning level.
        #expect(Gate(profile: profile).severity(of: .made("CP401", .warning)) == .warning)
        #expect(Gate(profile: profile).severity(of: .made("CP312", .info)) == .info)
    }

    @Test("no profile lowers a level of the catalogue")
    func neverLower() {
        for rule in RuleCatalogue.current.rules {
            let finding = Finding.made(rule.id, rule.severity)
            guard let severity = Gate(profile: .vendorTest).severity(of: finding) else {
                #expect(finding.speaksOfInput, "\(rule.id)")
                continue
            }
            #expect(severity >= rule.severity, "\(rule.id)")
        }
    }

    @Test(
        "--fail-on",
        arguments: [
            (FailOn.error, [false, false, true]), (.warning, [false, true, true]), (.info, [true, true, true]),
            (.never, [false, false, false]),
        ])
    func failOn(failOn: FailOn, fails: [Bool]) {
        #expect([Severity.info, .warning, .error].map(failOn.fails) == fails)
    }

    @Test("findings that were counted but not kept fail the gate too")
    func truncated() {
        var report = Report.made([.made("CP113", .info)])
        report.truncatedFindings = 1
        report.unlisted = [FindingTally(.made("CP402", .error))]
        #expect(!Gate().judge(report).passed)
        #expect(Gate(failOn: .never).judge(report).passed)
        report.unlisted = [FindingTally(.made("CP312", .warning))]
        #expect(Gate().judge(report).passed)
        #expect(!Gate(failOn: .warning).judge(report).passed)
    }

    @Test("policy never changes the report")
    func reportStays() {
        let report = Report.made([.made("CP312", .warning), .made("CP402", .error)])
        #expect(Gate(profile: .vendorTest, failOn: .never).judge(report).report == report)
    }
}
