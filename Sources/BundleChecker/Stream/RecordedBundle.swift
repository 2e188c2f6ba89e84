/// What a check of one bundle leaves behind, so that many such checks can be made into one report.
///
/// It holds what a report may hold, and nothing more: no value of a record, no digest of one, and of names only what may
/// be shown.
package struct RecordedBundle: Sendable {
    /// What tells the bundle from all others: its PATH, where that may be shown; else its number in the list and a
    /// checksum of what its report shows.
    package var id: String
    /// The PATHs it is made of, in the order of their bytes; `/FOLDER/NUMBER` for one that may not be shown.
    package var paths: [String]
    /// In the order of the bundle's own report; numbers of files count in here.
    package var files: [RecordedFile]
    package var units: [RecordedUnit]
    /// Findings of no unit.
    package var findings: [RecordedFinding]
    package var skippedLitter: Int
    package var verdict: Report.Verdict
    package var complete: Bool

    package init(
        id: String, paths: [String], files: [RecordedFile], units: [RecordedUnit], findings: [RecordedFinding],
        skippedLitter: Int, verdict: Report.Verdict, complete: Bool
    ) {
        self.id = id
        self.paths = paths
        self.files = files
        self.units = units
        self.findings = findings
        self.skippedLitter = skippedLitter
        self.verdict = verdict
        self.complete = complete
    }
}

/// A send unit as one bundle has it.
package struct RecordedUnit: Sendable {
    /// As the bundle's own report has it; `files` are numbers in the bundle.
    package var report: UnitReport
    /// Files that take part in the unit's rules, and those that do not, by their numbers in the bundle.
    package var members: [Int]
    package var bystanders: [Int]
    /// Required prefixes that are not there.
    package var missing: [String]
    package var mixesMonths: Bool
    package var findings: [RecordedFinding]
    /// Findings in its files that were counted and not kept.
    package var unlisted: [FindingTally]

    package init(
        report: UnitReport, members: [Int], bystanders: [Int], missing: [String], mixesMonths: Bool,
        findings: [RecordedFinding], unlisted: [FindingTally]
    ) {
        self.report = report
        self.members = members
        self.bystanders = bystanders
        self.missing = missing
        self.mixesMonths = mixesMonths
        self.findings = findings
        self.unlisted = unlisted
    }
}

/// A finding and what it rests on.
package struct RecordedFinding: Sendable {
    /// What has to be known for a finding to be made; a merge works out anew what names tell.
    package enum Basis: String, CaseIterable, Sendable {
        /// The content of the unit's files
        case content
        /// The content of files compared with what else lies in the bundle
        case bundle
        /// Names, and what lies in the input
        case names
    }

    package var basis: Basis
    /// `file` and `related` are numbers in the bundle.
    package var finding: Finding

    package init(basis: Basis, finding: Finding) {
        self.basis = basis
        self.finding = finding
    }
}
