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

    package init(
        rule: String, variant: String, severity: Severity, file: Int?, edition: String?, kind: String?,
        field: Finding.Field?, findings: Int, count: Int
    ) {
        self.rule = rule
        self.variant = variant
        self.severity = severity
        self.file = file
        self.edition = edition
        self.kind = kind
        self.field = field
        self.findings = findings
        self.count = count
    }

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

    /// How many findings, and how often in all of them.
    struct Sum: Sendable {
        var findings = 0
        var count = 0

        mutating func add(_ other: Sum) {
            findings += other.findings
            count += other.count
        }
    }

    func with(_ sum: Sum) -> FindingTally {
        var tally = self
        (tally.findings, tally.count) = (sum.findings, sum.count)
        return tally
    }

    /// In the order of files, then of fingerprints and levels.
    static func precedes(_ a: FindingTally, _ b: FindingTally) -> Bool {
        if a.file != b.file { return a.file ?? -1 < b.file ?? -1 }
        let (x, y) = (a.fingerprint, b.fingerprint)
        return x == y ? a.severity > b.severity : x < y
    }
}
