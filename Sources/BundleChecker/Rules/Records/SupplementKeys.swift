import CarePlanStandard

/// CP605, CP606: a supplement travels with a care plan (計画作成日 and 000000) or a service slip (00000000 and 対象年月).
///
/// - Standard: 別紙 利用者補足情報 No.4, No.63
final class SupplementKeys: RecordRule {
    private let date: Int
    private let month: Int
    private let goesByDate: Bool

    init?(context: FileContext) {
        let layout = context.layout
        guard let date = layout.roles[.planDate], layout.columns[date].format == .dateOrZero,
            let month = layout.roles[.targetMonth], layout.columns[month].format == .monthOrZero,
            context.unit.isCompared, let key = context.unit.keyGroup?.key
        else { return nil }
        self.date = date
        self.month = month
        goesByDate = key.contains(.planDate)
        super.init(context)
    }

    override func visit(_ row: Row) {
        let variant = goesByDate ? "care-plan" : "service-slip"
        if row.isLegal(date), isZero(row.value(date)) == goesByDate {
            row.isMisplacedSupplement = true
            findings.note(605, variant, column: date, at: row.place(date))
        }
        guard row.isLegal(month) else { return }
        let value = row.value(month)
        let fits = goesByDate ? isZero(value) : context.unit.month.map { value.equals($0) } ?? !isZero(value)
        if !fits {
            row.isMisplacedSupplement = true
            let expected = context.unit.month.map { String(decoding: $0, as: UTF8.self) } ?? "YYYYMM"
            findings.note(
                606, variant, column: month, at: row.place(month),
                goesByDate ? [] : [Finding.NamedArgument("expected", .text(expected))])
        }
    }

    private func isZero(_ value: Bytes) -> Bool { value.buffer.allSatisfy { $0 == 0x30 } }
}
