public import BundleChecker
public import CarePlanStandard

/// A report and what the user's policy says of it.
public struct JudgedReport: Hashable, Sendable {
    /// What the check found. Only `counts.suppressed` comes from the policy.
    public let report: Report
    public let gate: Gate
    /// The level of each finding for the gate, in the order of `report.findings`; nil where the gate takes no notice.
    public let gateSeverities: [Severity?]
    /// What takes each finding out of the gate, in the order of `report.findings`; nil for most.
    public let suppressed: [Suppressed?]
    /// What the policy did beyond single findings: suppressions used, unused and expired, the baseline.
    public let outcome: PolicyOutcome
    /// True when nothing fails the gate. Says nothing about completeness.
    public let passed: Bool

    init(
        report: Report, gate: Gate, gateSeverities: [Severity?], suppressed: [Suppressed?], outcome: PolicyOutcome,
        passed: Bool
    ) {
        self.report = report
        self.gate = gate
        self.gateSeverities = gateSeverities
        self.suppressed = suppressed
        self.outcome = outcome
        self.passed = passed
    }

    /// True when everything in the input was read and there was something to check.
    public var isComplete: Bool {
        report.complete && report.verdict != .incomplete && report.counts.incomplete == 0
    }

    /// Status of a process that reports this: 1 the gate fails, else 3 incomplete, else 0.
    ///
    /// `--fail-on never` turns 1 into 0, never 3.
    public var exitStatus: Int32 {
        if !passed { return 1 }
        return isComplete ? 0 : 3
    }
}
