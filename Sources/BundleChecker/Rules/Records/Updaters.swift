import CarePlanStandard

/// CP529: 更新業者コード other than the sender.
///
/// - Standard: 別紙 更新業者コード
final class Updaters: RecordRule {
    private let column: Int
    private let code: Int?
    private let sender: [UInt8]

    init?(context: FileContext) {
        guard let column = context.layout.roles[.updater], let sender = context.name.sender,
            !context.name.bothSidesPlan
        else { return nil }
        self.column = column
        self.sender = sender
        code = context.layout.roles[.serviceCode]
        super.init(context)
    }

    override func visit(_ row: Row) {
        guard row.isLegal(column), !row.value(column).equals(sender) else { return }
        if let code, PreventionRows.holds(row, code, context) { return }
        findings.note(529, column: column, at: row.place(column))
    }
}
