import CarePlanStandard

/// CP515: the planning office of the records is the plan side of the file name.
///
/// - Standard: 別紙 第6表 プラン担当業者コード
final class PlanOffice: RecordRule {
    private let column: Int
    private let code: Int?
    private let due: [UInt8]
    private let variant: String
    /// The other side, where the name has the two the wrong way round (CP111).
    private let other: [UInt8]?

    init?(context: FileContext) {
        let isResult = context.layout.kind.side == .result
        guard let column = context.layout.roles[.planOffice],
            let due = isResult ? context.name.receiver : context.name.sender, context.name.knowsWhoPlans,
            !context.name.bothSidesPlan
        else { return nil }
        self.column = column
        self.due = due
        code = context.layout.roles[.serviceCode]
        variant = isResult ? "receiver" : "sender"
        other = context.name.isWrongWay ? isResult ? context.name.sender : context.name.receiver : nil
        super.init(context, watches: [column, code])
    }

    override func visit(_ row: Row) {
        guard row.isLegal(column), !row.value(column).equals(due) else { return }
        if let other, row.value(column).equals(other) { return }
        if let code, PreventionRows.holds(row, code, context) { return }
        findings.note(515, variant, column: column, at: row.place(column))
    }
}

/// Rows of 予防給付 and 総合事業, which another office may plan (CP515, CP529).
enum PreventionRows {
    static func holds(_ row: Row, _ code: Int, _ context: FileContext) -> Bool {
        guard row.isLegal(code), let type = context.serviceTypes[row.value(code)] else { return false }
        return type.isPrevention
    }
}
