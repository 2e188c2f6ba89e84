import BundleChecker
import CarePlanStandard
import CheckPolicy

extension FuzzTarget {
    /// Any bytes as a configuration: refused with places and sentences, or a policy by which a report is judged;
    /// patterns of paths match what a plain matcher says.
    package static let configuration = FuzzTarget(
        "configuration", longest: 4096, mutate: configurationMutator.mutated
    ) { input in
        let configuration: Configuration
        do throws(StandardDocumentError) {
            configuration = try ConfigurationDocument.read(input)
        } catch {
            return brokenRefusal(error)
        }
        if (try? ConfigurationDocument.read(input)) != configuration { return "read twice differs" }
        if configuration.limits.values.contains(where: { $0 < 0 }) { return "a limit below zero" }
        let gate = Gate(profile: configuration.profile ?? .standard, failOn: configuration.failOn ?? .error)
        let policy = Policy(
            gate: gate, levels: configuration.levels, suppressions: configuration.suppressions, today: Day("2026-04-01")
        )
        for pattern in configuration.suppressions.compactMap(\.files) {
            for path in FaultyReport.report.files.map(\.path) + FaultyReport.paths
            where pattern.matches(path) != PlainPattern.matches(path, pattern.text) {
                return "\(pattern.text) and \(path)"
            }
        }
        return FaultyReport.broken(policy)
    }

    private static let configurationMutator = DocumentMutator(
        words: [
            "profile", "gate", "failOn", "severity", "suppressions", "limits", "language", "reports", "ruleset", "rule",
            "files",
            "field", "reason", "until", "CP402", "CP108", "CP212", "CP903", "required-empty", "error", "warning",
            "info", "off",
            "never", "vendor-test", "standard", "*", "**", "**/UP*.CSV", "a*b*c", "UPJSK_*", "2026-02-29", "2024-02-29",
            "2099-12-31", "8G", "0K", "99999999999G", "maxFindings", "maxFile", "json=x", "2026.1",
        ])
}
