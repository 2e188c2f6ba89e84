import CarePlanStandard

/// CP506: 日割対象日 with a 1 behind the last day of the month.
///
/// - Standard: 別紙 第6表 日割対象日
final class ProRataDaysBeyondMonth: RecordRule {
    private let mask: Int
    private let month: Int

    init?(context: FileContext) {
        guard let mask = context.layout.roles[.proRataDays], let month = context.layout.roles[.targetMonth] else {
            return nil
        }
        self.mask = mask
        self.month = month
        super.init(context, watches: [mask, month])
    }

    override func visit(_ row: Row) {
        guard row.isLegal(mask), !row.monthDiffers, row.isLegal(month) else { return }
        let number = row.value(month).number
        let days = CalendarMath.days(year: number / 100, month: number % 100)
        let bits = row.value(mask)
        for day in days..<31 where bits[day] == 0x31 {
            findings.note(506, column: mask, at: row.place(mask))
            return
        }
    }
}
