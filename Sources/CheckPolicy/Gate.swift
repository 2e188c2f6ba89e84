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
        guard !finding.speaksOfInput else { return nil }
        guard profile == .vendorTest, let rule = RuleCatalogue.current[finding.rule],
            rule.severity == finding.severity
        else { return finding.severity }
        return rule.vendorTestSeverity
    }

    /// Judges a report by this gate.
    public func judge(_ report: Report) -> JudgedReport {
        let severities = report.findings.map(severity(of:))
        let failed =
            severities.contains { $0.map(failOn.fails) ?? false }
            || failsByCounts(report)
        return JudgedReport(report: report, gate: self, gateSeverities: severities, passed: !failed)
    }

    /// Findings that were counted but not kept fail the gate too.
    ///
    /// No profile lowers a level, so the standard's counts alone can only fail what would fail anyway.
    private func failsByCounts(_ report: Report) -> Bool {
        guard report.truncatedFindings > 0 else { return false }
        let counts = report.counts
        return counts.error > 0 && failOn.fails(.error)
            || counts.warning > 0 && failOn.fails(.warning)
            || counts.info > 0 && failOn.fails(.info)
    }
}
