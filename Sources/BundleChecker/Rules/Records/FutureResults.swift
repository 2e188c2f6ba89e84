import CarePlanStandard

/// CP525: a result on a day after the day the file was made.
///
/// - Standard: no clause; plausibility
final class FutureResults: RecordRule {
    private let column: Int
    private let today: Int

    init?(context: FileContext) {
        guard context.layout.kind.side == .result, let column = context.layout.roles[.serviceDate],
            let today = context.name.day
        else { return nil }
        self.column = column
        self.today = today
        super.init(context, watches: [column])
    }

    override func visit(_ row: Row) {
        guard let day = row.integer(column), day > today else { return }
        findings.note(525, column: column, at: row.place(column))
    }
}
