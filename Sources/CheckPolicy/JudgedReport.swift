public import BundleChecker
public import CarePlanStandard

/// A report and what the user's policy says of it.
public struct JudgedReport: Hashable, Sendable {
    public let report: Report
    public let gate: Gate
    /// The level of each finding after the policy, in the order of `report.findings`; nil where it has none.
    public let gateSeverities: [Severity?]
    /// True when no finding fails the gate. Says nothing about completeness.
    public let passed: Bool

    init(report: Report, gate: Gate, gateSeverities: [Severity?], passed: Bool) {
        self.report = report
        self.gate = gate
        self.gateSeverities = gateSeverities
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
