import CarePlanStandard

/// CP526: 作成年月日 after the file was made.
///
/// - Standard: no clause; plausibility of 別紙 作成年月日
final class CreationDates: RecordRule {
    private let column: Int
    private let today: Int

    init?(context: FileContext) {
        guard let column = context.layout.roles[.createdDate], let today = context.name.day else { return nil }
        self.column = column
        self.today = today
        super.init(context, watches: [column])
    }

    override func visit(_ row: Row) {
        guard let day = row.integer(column), day > today else { return }
        findings.note(526, column: column, at: row.place(column))
    }
}
