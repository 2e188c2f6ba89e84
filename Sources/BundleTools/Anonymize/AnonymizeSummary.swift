package import BundleChecker

/// What a run of `anonymize` did, in numbers.
package struct AnonymizeSummary: Hashable, Sendable {
    /// The folder of the copy, as typed.
    package var folder: String
    package var files: Int
    package var counts: DisguiseCounts
    package var replacedPaths: Int
    package var standIns: Int
    /// Archives among them: nothing in them was looked at.
    package var unopened: Int
    /// What could not be read and is not in the copy.
    package var leftOut: Int
    /// Rules of which original and copy do not say the same.
    package var differences: [String]
    package var verdict: Report.Verdict
    /// False where the check could not read all of the original: its stand-ins hold no record.
    package var wasChecked: Bool
    /// Findings of original and copy.
    package var findings: Int

    /// - Parameter unread: files that could not be read to their end when the copy was written.
    package init(of made: AnonymizedBundle, unread: Int, folder: String) {
        self.folder = folder
        files = made.copy.files.count - unread
        counts = made.counts
        replacedPaths = made.replacedPaths
        standIns = made.standIns
        unopened = made.unopened
        leftOut = made.leftOut.count + unread
        differences = made.differences
        verdict = made.report.verdict
        wasChecked = made.report.complete
        let counts = made.report.counts
        findings = counts.error + counts.warning + counts.info
    }

    package var isAlike: Bool { differences.isEmpty }
    package var isIncomplete: Bool { leftOut > 0 || unopened > 0 || files == 0 || !wasChecked }
}
