import BundleChecker
import CarePlanStandard
import CheckPolicy
import Testing

@Suite("Exit status of a judged report")
struct ExitStatusTests {
    private func status(_ findings: [Finding], complete: Bool = true, failOn: FailOn = .error) -> Int32 {
        Gate(failOn: failOn).judge(.made(findings, complete: complete)).exitStatus
    }

    @Test("0: nothing fails and everything was read")
    func passed() {
        #expect(status([]) == 0)
        #expect(status([.made("CP312", .warning)]) == 0)
    }

    @Test("1: the gate fails")
    func failed() {
        #expect(status([.made("CP402", .error)]) == 1)
        #expect(status([.made("CP312", .warning)], failOn: .warning) == 1)
    }

    @Test("3: incomplete, and 1 before 3")
    func incomplete() {
        #expect(status([.made("CP901", .error)], complete: false) == 3)
        #expect(status([], complete: false) == 3)
        #expect(status([.made("CP901", .error), .made("CP402", .error)], complete: false) == 1)
    }

    @Test("nothing to check is incomplete")
    func nothingToCheck() {
        var report = Report.made([.made("CP212", .error)])
        report.verdict = .incomplete
        #expect(Gate().judge(report).exitStatus == 3)
        #expect(!Gate().judge(report).isComplete)
    }

    @Test("--fail-on never turns 1 into 0, never 3")
    func never() {
        #expect(status([.made("CP402", .error)], failOn: .never) == 0)
        #expect(status([.made("CP402", .error)], complete: false, failOn: .never) == 3)
    }
}
