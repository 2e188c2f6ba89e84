public import CarePlanStandard

/// What a check found: plain values, sorted, the same whatever the number of jobs.
public struct Report: Hashable, Sendable {
    /// The standard's word on the whole input; policy never changes it.
    public enum Verdict: String, Hashable, Sendable {
        case conforming, nonconforming, incomplete
    }

    /// Exact numbers, also where lists were cut.
    public struct Counts: Hashable, Sendable {
        /// Findings of the severity, CP212 and CP9xx apart.
        public var error = 0, warning = 0, info = 0
        /// CP212 and CP9xx: what speaks of the input, not of the data.
        public var incomplete = 0
        public var suppressed = 0
        public var files = 0, records = 0, units = 0, skippedLitter = 0

        public init() {}
    }

    public var rulesetName: String
    /// Ids of the editions of the standard the check ran by.
    public var editions: [String]
    /// Digest of the standard; nil for the built-in one unless asked for.
    public var standardDigest: String?
    public var standardIsCustom: Bool
    public var verdict: Verdict
    /// False when something could not be read, or a limit cut the check.
    public var complete: Bool
    public var counts: Counts
    public var units: [UnitReport]
    public var files: [FileReport]
    /// What happened to the files, the most telling first; empty where nothing did.
    public var diagnoses: [Diagnosis]
    /// In the order of files, places and rules.
    public var findings: [Finding]
    /// How many findings each rule has at each level, those not kept included; in the order of rules.
    public var totals: [RuleTotal]
    /// The findings that were not kept, by kind and file.
    public var unlisted: FindingTallies
    /// How many findings were not kept (`CheckOptions.maxFindings`); they are counted in `counts`.
    public var truncatedFindings: Int
    /// True when record values and full paths may stand in the report.
    public var showsValues: Bool

    public init(
        rulesetName: String, editions: [String], standardDigest: String?, standardIsCustom: Bool, verdict: Verdict,
        complete: Bool, counts: Counts, units: [UnitReport], files: [FileReport], diagnoses: [Diagnosis] = [],
        findings: [Finding], totals: [RuleTotal]? = nil, unlisted: FindingTallies = [], truncatedFindings: Int,
        showsValues: Bool
    ) {
        self.rulesetName = rulesetName
        self.editions = editions
        self.standardDigest = standardDigest
        self.standardIsCustom = standardIsCustom
        self.verdict = verdict
        self.complete = complete
        self.counts = counts
        self.units = units
        self.files = files
        self.diagnoses = diagnoses
        self.findings = findings
        self.totals = totals ?? RuleTotal.all(of: findings)
        self.unlisted = unlisted
        self.truncatedFindings = truncatedFindings
        self.showsValues = showsValues
    }
}

/// How many findings a rule has at one level.
public struct RuleTotal: Hashable, Sendable {
    public var rule: String
    public var severity: Severity
    public var findings: Int

    public init(rule: String, severity: Severity, findings: Int) {
        self.rule = rule
        self.severity = severity
        self.findings = findings
    }

    /// The totals of a list of findings, by rule and level.
    package static func all(of findings: [Finding]) -> [RuleTotal] {
        var counter = RuleTotals()
        for finding in findings { counter.add(finding) }
        return counter.sorted
    }
}

/// Rules that did not run on a file or unit, and why.
public struct NotChecked: Hashable, Sendable {
    /// Ids of the rules; empty for 'nothing was checked'.
    public var rules: [String]
    public var reason: BilingualText

    public init(rules: [String], reason: BilingualText) {
        self.rules = rules
        self.reason = reason
    }
}

/// A send unit (送信単位) as the file names tell it.
public struct UnitReport: Hashable, Sendable {
    /// `unit-1` …, in the order of first files.
    public var id: String
    /// Id of the unit kind, such as `service-slip`; nil where the files form none.
    public var kind: String?
    public var title: String?
    public var edition: String?
    /// Office number and service type as the names have them: `0300000100` or `0300000100_43`; nil where unknown.
    public var sender: String?
    public var receiver: String?
    public var month: String?
    public var timestamp: String?
    /// Indices into `Report.files`.
    public var files: [Int]
    public var verdict: Report.Verdict
    public var notChecked: [NotChecked]

    public init(
        id: String, kind: String?, title: String?, edition: String?, sender: String?, receiver: String?,
        month: String?, timestamp: String?, files: [Int], verdict: Report.Verdict, notChecked: [NotChecked]
    ) {
        self.id = id
        self.kind = kind
        self.title = title
        self.edition = edition
        self.sender = sender
        self.receiver = receiver
        self.month = month
        self.timestamp = timestamp
        self.files = files
        self.verdict = verdict
        self.notChecked = notChecked
    }
}

/// A file of the input.
public struct FileReport: Hashable, Sendable {
    /// The path as it may be shown: legal parts as they are, other parts as shapes.
    public var path: String
    /// Prefix of the file kind, such as `UPPLAN`; nil for an attachment or an unknown name.
    public var kind: String?
    public var edition: String?
    public var bytes: UInt64?
    /// `MS932`, `UTF-8` …; nil where the file was not read.
    public var encoding: String?
    public var records: Int
    /// Index into `Report.units`.
    public var unit: Int?
    public var notChecked: [NotChecked]

    public init(
        path: String, kind: String? = nil, edition: String? = nil, bytes: UInt64? = nil, encoding: String? = nil,
        records: Int = 0, unit: Int? = nil, notChecked: [NotChecked] = []
    ) {
        self.path = path
        self.kind = kind
        self.edition = edition
        self.bytes = bytes
        self.encoding = encoding
        self.records = records
        self.unit = unit
        self.notChecked = notChecked
    }
}
