package import CarePlanStandard

/// A case of the public corpus, as far as a foreign command is scored with it (Conformance/README.md).
package struct CorpusCase: Sendable {
    /// What the command is to answer.
    package enum Expectation: String, Hashable, Sendable {
        /// It conforms, or errs in ways that hinder nobody.
        case accept
        /// It holds errors.
        case refuse
        /// Something cannot be read, or there is nothing to check: it must not be accepted.
        case incomplete
    }

    /// A deviation that is due: its first place, and how often it occurs in this column of this file.
    package struct Expected: Hashable, Sendable {
        package var rule: String
        package var severity: Severity
        /// Relative to `bundle`; nil for the whole input.
        package var file: String?
        /// From 1; nil where none is meant.
        package var record: Int?
        /// Number of the column from 1; nil where none is meant.
        package var field: Int?
        package var count: Int

        /// No line `{rule, file, record, field}` could tell the two apart.
        func isSamePlace(as other: Expected) -> Bool {
            (rule, file, record, field) == (other.rule, other.file, other.record, other.field)
        }
    }

    /// What bytes cannot hold. Paths are relative to the folder that holds the copied `bundle`.
    enum Step: Hashable, Sendable {
        case makeFolder(String)
        case link(String, target: String)
        case permissions(String, mode: UInt32)
        case length(String, size: UInt64)
        case move(String, to: String)
    }

    /// Path of the case in the corpus: `cases/V4/CP402/fail-empty`.
    package var name: String
    /// `V3`, `V4`, `real` or `damage`.
    package var part: String
    /// The rule it was made for, or `conforming`, `broken`, `real`, `damage`.
    package var group: String
    package var expectation: Expectation
    /// All findings that are due, those of one place as one; nil where the corpus does not say.
    package var findings: [Expected]?
    /// PATH arguments, relative as those of `setup`.
    var paths: [String]
    /// Options of cpcheck that the case is about.
    var options: [String]
    var setup: [Step]
    /// Permissions do not bind root.
    var isNotForRoot: Bool
}
