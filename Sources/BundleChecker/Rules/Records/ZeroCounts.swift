import CarePlanStandard

/// CP531: サービス回数 0.
///
/// - Standard: no clause; plausibility of 別紙 第6表 サービス回数
final class ZeroCounts: RecordRule {
    private let column: Int

    init?(context: FileContext) {
        guard let column = context.layout.roles[.count], context.layout.roles[.serviceDate] != nil else { return nil }
        self.column = column
        super.init(context, watches: [column])
    }

    override func visit(_ row: Row) {
        guard row.isLegal(column), row.value(column).buffer.allSatisfy({ $0 == 0x30 }) else { return }
        findings.note(531, column: column, at: row.place(column))
    }
}
