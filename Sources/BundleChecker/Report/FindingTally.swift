public import CarePlanStandard

/// How many findings of a kind a file has: all that a policy needs to know of findings that were not kept.
public struct FindingTally: Hashable, Sendable {
    public var rule: String
    public var variant: String
    public var severity: Severity
    /// Index into `Report.files`; nil for findings that speak of the whole input.
    public var file: Int?
    public var edition: String?
    public var kind: String?
    public var field: Finding.Field?
    /// How many findings.
    public var findings: Int
    /// How often in all of them, exactly.
    public var count: Int

    /// The tally of a single finding.
    public init(_ finding: Finding) {
        rule = finding.rule
        variant = finding.variant
        severity = finding.severity
        file = finding.file
        edition = finding.edition
        kind = finding.kind
        field = finding.field
        findings = 1
        count = finding.count
    }

    public var fingerprint: Fingerprint {
        Fingerprint(rule: rule, edition: edition, kind: kind, field: field?.no, variant: variant)
    }

    /// CP212 and CP9xx speak of the input, not of the data.
    public var speaksOfInput: Bool { Finding.speaksOfInput(rule: rule) }

    /// The tallies of a list of findings, in the order in which they first come.
    package static func all(of findings: some Collection<Finding>) -> [FindingTally] {
        var places: [FindingTally: Int] = [:]
        var tallies: [FindingTally] = []
        for finding in findings {
            var key = FindingTally(finding)
            key.count = 0
            if let place = places[key] {
                tallies[place].findings += 1
                tallies[place].count += finding.count
            } else {
                places[key] = tallies.count
                tallies.append(FindingTally(finding))
            }
        }
        return tallies
    }
}
