import CarePlanStandard

/// CP522: a period that begins after its end.
///
/// - Standard: no clause; plausibility of 別紙 有効期間
final class Periods: RecordRule {
    private let start: Int
    private let end: Int

    init?(context: FileContext) {
        guard let start = context.layout.roles[.periodStart], let end = context.layout.roles[.periodEnd] else {
            return nil
        }
        self.start = start
        self.end = end
        super.init(context, watches: [start, end])
    }

    override func visit(_ row: Row) {
        guard let from = row.integer(start), let to = row.integer(end), from > to else { return }
        findings.note(522, column: start, at: row.place(start))
    }
}
