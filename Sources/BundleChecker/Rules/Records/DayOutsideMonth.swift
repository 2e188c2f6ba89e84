import CarePlanStandard

/// CP503: a day of service outside the target month.
///
/// - Standard: no clause; plausibility of 別紙 第6表 サービス利用日
final class DayOutsideMonth: RecordRule {
    private let day: Int
    private let month: Int

    init?(context: FileContext) {
        guard let day = context.layout.roles[.serviceDate], let month = context.layout.roles[.targetMonth] else {
            return nil
        }
        self.day = day
        self.month = month
        super.init(context, watches: [day, month])
    }

    override func visit(_ row: Row) {
        guard !row.monthDiffers, row.isLegal(day), row.isLegal(month) else { return }
        if !row.value(day).prefix(6).equals(row.value(month)) { note(row) }
    }

    @inline(never)
    private func note(_ row: Row) { findings.note(503, column: day, at: row.place(day)) }
}
