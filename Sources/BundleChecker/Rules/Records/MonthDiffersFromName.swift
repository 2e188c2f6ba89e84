import CarePlanStandard

/// CP502: one file holds one target month, that of its name.
///
/// - Standard: 別紙 ファイル作成単位
final class MonthDiffersFromName: RecordRule {
    private let column: Int
    private let month: [UInt8]

    init?(context: FileContext) {
        guard context.layout.kind.nameMonth == .month, let column = context.layout.roles[.targetMonth],
            let month = context.name.month
        else { return nil }
        self.column = column
        self.month = month
        super.init(context, watches: [column])
    }

    override func visit(_ row: Row) {
        guard row.isLegal(column) else { return }
        let value = row.value(column)
        if value.equals(month) { return }
        row.monthDiffers = true
        findings.note(
            502, column: column, group: value.number, at: row.place(column),
            [
                Finding.NamedArgument("month", .text(value.ascii ?? "")),
                Finding.NamedArgument("expected", .text(String(decoding: month, as: UTF8.self))),
            ])
    }
}
