public import BundleChecker
public import CarePlanStandard

/// The user's policy in its simplest form: whose eyes, and which level fails a run.
public struct Gate: Hashable, Sendable {
    public var profile: Profile
    public var failOn: FailOn

    public init(profile: Profile = .standard, failOn: FailOn = .error) {
        self.profile = profile
        self.failOn = failOn
    }

    /// The level of a finding after the profile; nil for what speaks of the input (CP212, CP9xx), which never fails.
    ///
    /// A finding whose text gives it another level than its row of the catalogue keeps that level in every profile.
    public func severity(of finding: Finding) -> Severity? {
        severity(ofRule: finding.rule, at: finding.severity, catalogue: .current)
    }

    func severity(ofRule id: String, at severity: Severity, catalogue: RuleCatalogue) -> Severity? {
        guard !Finding.speaksOfInput(rule: id) else { return nil }
        guard profile == .vendorTest, let rule = catalogue[id], rule.severity == severity else { return severity }
        return rule.vendorTestSeverity
    }

    /// Judges a report by this gate and nothing else.
    public func judge(_ report: Report) -> JudgedReport { Policy(gate: self).judge(report) }
}
