import ByteSources
import CarePlanStandard

/// A rule that looks at the records of one file, each by itself or one after the other.
///
/// It asks the layout for roles; a layout without them makes the rule not applicable (`init` gives nil).
class RecordRule {
    let context: FileContext
    /// The columns the rule looks at. It is not shown a record that has them all from the record before, when it had
    /// nothing to say of that one.
    let watches: ColumnMask

    /// - Parameter watches: nil for a rule that has to see every record; a column that is nil is none.
    init(_ context: FileContext, watches: [Int?]? = nil) {
        self.context = context
        self.watches = watches.map { ColumnMask($0) } ?? .all
        seesAll = watches == nil
    }

    /// The rule has to see every record, an unchanged one too.
    let seesAll: Bool

    var findings: FileFindings { context.findings }

    /// Looks at a record whose fields have been checked.
    func visit(_ row: Row) {}

    /// Takes over what the same rule gathered in a part of the file that follows. Findings and facts are taken over before.
    func absorb(_ part: RecordRule, _ link: PartLink) {}

    /// Decides what only the end of the file can tell.
    /// - Throws: `SourceFailure` when the file has to be read again and cannot be.
    func finish() throws(SourceFailure) {}
}
