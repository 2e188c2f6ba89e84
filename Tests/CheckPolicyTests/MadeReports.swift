import BundleChecker
import CarePlanStandard

extension Finding {
    /// A finding with a rule and a level, and nothing else.
    static func made(_ rule: String, _ severity: Severity) -> Finding {
        Finding(rule: rule, severity: severity, file: nil)
    }
}

extension Report {
    /// A report of findings, counted.
    static func made(_ findings: [Finding], complete: Bool = true) -> Report {
        var counts = Counts()
        counts.error = findings.count { $0.severity == .error && !$0.speaksOfInput }
        counts.warning = findings.count { $0.severity == .warning && !$0.speaksOfInput }
        counts.info = findings.count { $0.severity == .info && !$0.speaksOfInput }
        counts.incomplete = findings.count(where: \.speaksOfInput)
        let verdict: Verdict = counts.error > 0 ? .nonconforming : complete ? .conforming : .incomplete
        return Report(
            rulesetName: "2026.1", editions: ["V3", "V4"], standardDigest: nil, standardIsCustom: false,
            verdict: verdict, complete: complete, counts: counts, units: [], files: [], findings: findings,
            truncatedFindings: 0, showsValues: false)
    }
}
