public import BundleChecker
public import CarePlanStandard

/// The user's policy: which findings fail a run.
public struct Gate: Hashable, Sendable {
    public var profile: Profile
    public var failOn: FailOn

    public init(profile: Profile = .standard, failOn: FailOn = .error) {
        self.profile = profile
        self.failOn = failOn
    }

    /// The level of a finding after the policy; nil for what speaks of the input (CP212, CP9xx), which never fails.
    ///
    /// A finding whose text gives it another level than its row of the catalogue keeps that level in every profile.
    public func severity(of finding: Finding) -> Severity? {
        severity(ofRule: finding.rule, at: finding.severity)
    }

    private func severity(ofRule id: String, at severity: Severity) -> Severity? {
        guard !Finding.speaksOfInput(rule: id) else { return nil }
        guard profile == .vendorTest, let rule = RuleCatalogue.current[id], rule.severity == severity else {
            return severity
        }
        return rule.vendorTestSeverity
    }

    /// Judges a report by this gate.
    public func judge(_ report: Report) -> JudgedReport {
        let severities = report.findings.map(severity(of:))
        // Findings that were counted but not kept fail the gate too.
        let failed = report.totals.contains { total in
            severity(ofRule: total.rule, at: total.severity).map(failOn.fails) ?? false
        }
        return JudgedReport(report: report, gate: self, gateSeverities: severities, passed: !failed)
    }
}
