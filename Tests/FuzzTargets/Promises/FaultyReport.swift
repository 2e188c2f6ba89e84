package import BundleChecker
import ByteSources
import CheckPolicy
import TestSupport

/// A report with findings of several rules, for policies to judge.
package enum FaultyReport {
    static let paths = ["a/b/UPJSK_1.CSV", "UPPLAN_202504.CSV", "**", "a//b", "利用者/表.CSV", "", "aaaaaaaaaab"]

    package static let report: Report = {
        let lines = [
            Made.actuals(day: 1, [10: "20250431", 2: ""]), Made.actuals(day: 2, [21: "x", 8: "a"]),
            Made.actuals(day: 2),
        ]
        var sources = [Made.actualsFile(lines), Made.deletionFile([Made.deletion(1), Made.deletion(1)])]
        sources.append(MemorySource(name: "メモ.CSV", bytes: []))
        sources.sort { $0.path < $1.path }
        var options = CheckOptions()
        options.maxFindings = 6
        return Checker(options: options).check(BundleInput(sources: sources))
    }()

    /// What a policy does wrong with it.
    static func broken(_ policy: Policy) -> String? {
        let judged = policy.judge(report)
        if judged != policy.judge(report) { return "judged twice differs" }
        if judged.gateSeverities.count != report.findings.count || judged.suppressed.count != report.findings.count {
            return "levels of \(judged.gateSeverities.count), suppressions of \(judged.suppressed.count) findings"
        }
        var plain = report
        plain.counts.suppressed = judged.report.counts.suppressed
        if judged.report != plain { return "the policy changed a finding" }
        for (finding, level) in zip(report.findings, judged.gateSeverities) where finding.speaksOfInput && level != nil
        {
            return "a gate for \(finding.rule)"
        }
        if policy.gate.failOn == .never, judged.exitStatus == 1 { return "exit status 1 at never" }
        return nil
    }
}
