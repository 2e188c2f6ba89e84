public import BundleChecker
package import CarePlanStandard

/// Everything a user decides about findings: the gate, levels of their own, suppressions, a baseline.
///
/// A policy changes what fails a run, never what a finding is: severities and the verdict stay the standard's.
public struct Policy: Sendable {
    public var gate: Gate
    /// Levels for the gate by rule; they go before those of the profile.
    public var levels: [String: GateLevel]
    public var suppressions: [Suppression]
    /// The day that `Suppression.until` is compared with; nil where none ever expires. There is no clock in here.
    public var today: Day?
    /// Findings that were accepted before.
    public var baseline: Baseline?
    /// An entry of the baseline that is gone fails the gate.
    public var baselineIsStrict: Bool
    /// The catalogue of an earlier rule set; nil for the current one.
    package var catalogue: RuleCatalogue?

    public init(
        gate: Gate = Gate(), levels: [String: GateLevel] = [:], suppressions: [Suppression] = [], today: Day? = nil,
        baseline: Baseline? = nil, baselineIsStrict: Bool = false
    ) {
        self.gate = gate
        self.levels = levels
        self.suppressions = suppressions
        self.today = today
        self.baseline = baseline
        self.baselineIsStrict = baselineIsStrict
    }

    /// Judges a report by this policy.
    public func judge(_ report: Report) -> JudgedReport {
        var pass = PolicyPass(self, report)
        pass.compareBaseline()
        var report = report
        report.counts.suppressed = pass.suppressedFindings
        return JudgedReport(
            report: report, gate: gate, gateSeverities: pass.gateSeverities, suppressed: pass.suppressed,
            outcome: pass.outcome, passed: !pass.fails)
    }

    /// The baseline that accepts what the report holds, findings that a suppression covers left out.
    public func baseline(accepting report: Report) -> Baseline {
        Baseline(PolicyPass(self, report).openCounts)
    }

    /// The level of a finding for the gate: the user's, else the profile's; nil where the gate takes no notice.
    func level(ofRule rule: String, at severity: Severity) -> Severity? {
        guard !Finding.speaksOfInput(rule: rule) else { return nil }
        if let level = levels[rule] { return level.severity }
        return gate.severity(ofRule: rule, at: severity, catalogue: catalogue ?? .current)
    }
}
