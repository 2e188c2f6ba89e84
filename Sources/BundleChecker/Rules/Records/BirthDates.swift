import CarePlanStandard

/// CP523: a birth after the file was made, or more than 130 years before.
///
/// - Standard: no clause; plausibility
final class BirthDates: RecordRule {
    private let column: Int
    private let today: Int

    init?(context: FileContext) {
        guard let column = context.layout.roles[.birthDate], let today = context.name.day else { return nil }
        self.column = column
        self.today = today
        super.init(context, watches: [column])
    }

    override func visit(_ row: Row) {
        guard let birth = row.integer(column) else { return }
        if birth > today {
            findings.note(523, "future", column: column, at: row.place(column))
        } else if birth < today - 130_0000 {
            findings.note(523, column: column, at: row.place(column))
        }
    }
}
