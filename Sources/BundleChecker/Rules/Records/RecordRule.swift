import CarePlanStandard

/// A rule that looks at the records of one file, each by itself or one after the other.
///
/// It asks the layout for roles; a layout without them makes the rule not applicable (`make` gives nil).
class RecordRule {
    let context: FileContext

    init(_ context: FileContext) { self.context = context }

    var findings: FileFindings { context.findings }

    /// Looks at a record whose fields have been checked.
    func visit(_ row: Row) {}

    /// Decides what only the end of the file can tell.
    func finish() {}
}
