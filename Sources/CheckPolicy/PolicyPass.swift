import BundleChecker
import CarePlanStandard

/// One report under one policy: what is suppressed, by what, and what still fails the gate.
///
/// Findings that were counted but not kept are judged like those that were.
struct PolicyPass {
    private let policy: Policy
    private let report: Report
    private let suppressor: Suppressor
    /// Level and suppression of the kept findings, then of the tallies of the others.
    private(set) var gateSeverities: [Severity?]
    private(set) var suppressed: [Suppressed?]
    private var unlistedSuppressed: [Bool]
    private(set) var outcome: PolicyOutcome

    init(_ policy: Policy, _ report: Report) {
        self.policy = policy
        self.report = report
        suppressor = Suppressor(policy.suppressions, report.files.map(\.path), today: policy.today)
        gateSeverities = report.findings.map { policy.level(ofRule: $0.rule, at: $0.severity) }
        suppressed = Array(repeating: nil, count: report.findings.count)
        unlistedSuppressed = Array(repeating: false, count: report.unlisted.count)
        outcome = PolicyOutcome(levels: policy.levels)
        if !policy.suppressions.isEmpty { suppress() }
    }

    private mutating func suppress() {
        var covered = Array(repeating: 0, count: policy.suppressions.count)
        for (index, finding) in report.findings.enumerated() {
            suppressed[index] = suppressor.cover(FindingTally(finding), &covered)
        }
        for (index, tally) in report.unlisted.enumerated() {
            unlistedSuppressed[index] = suppressor.cover(tally, &covered) != nil
        }
        outcome.suppressions = zip(policy.suppressions, covered).map { suppression, findings in
            SuppressionOutcome(
                suppression: suppression, isExpired: suppression.isExpired(on: policy.today), findings: findings)
        }
    }

    /// How often each kind of finding comes that no suppression covers.
    var openCounts: [Fingerprint: Int] {
        var counts: [Fingerprint: Int] = [:]
        for (finding, suppressed) in zip(report.findings, suppressed) where suppressed == nil {
            guard !finding.speaksOfInput else { continue }
            counts[FindingTally(finding).fingerprint, default: 0] += finding.count
        }
        for (tally, isSuppressed) in zip(report.unlisted, unlistedSuppressed) where !isSuppressed {
            guard !tally.speaksOfInput else { continue }
            counts[tally.fingerprint, default: 0] += tally.count
        }
        return counts
    }

    /// Takes out of the gate what the baseline accepts.
    mutating func compareBaseline() {
        guard let baseline = policy.baseline else { return }
        let catalogue = policy.catalogue ?? .current
        let result = BaselineOutcome(
            baseline.compared(with: openCounts) { catalogue[$0] != nil }, isStrict: policy.baselineIsStrict)
        outcome.baseline = result
        let accepted = Set(result.matched)
        for (index, finding) in report.findings.enumerated() where suppressed[index] == nil {
            guard accepted.contains(FindingTally(finding).fingerprint) else { continue }
            suppressed[index] = .byBaseline
        }
        for (index, tally) in report.unlisted.enumerated() where !unlistedSuppressed[index] {
            unlistedSuppressed[index] = accepted.contains(tally.fingerprint)
        }
    }

    var suppressedFindings: Int {
        suppressed.count { $0 != nil }
            + zip(report.unlisted, unlistedSuppressed).reduce(0) { $0 + ($1.1 ? $1.0.findings : 0) }
    }

    var fails: Bool {
        for (severity, suppressed) in zip(gateSeverities, suppressed) where suppressed == nil {
            if let severity, policy.gate.failOn.fails(severity) { return true }
        }
        for (tally, isSuppressed) in zip(report.unlisted, unlistedSuppressed) where !isSuppressed {
            if let severity = policy.level(ofRule: tally.rule, at: tally.severity), policy.gate.failOn.fails(severity) {
                return true
            }
        }
        return baselineFails
    }

    /// A strict baseline fails when a listed entry is gone; what was not read is not gone.
    private var baselineFails: Bool {
        guard let baseline = outcome.baseline, baseline.isStrict, !baseline.gone.isEmpty else { return false }
        return report.complete && policy.gate.failOn != .never
    }
}
