import CarePlanStandard

/// CP527: 給付管理単位数 on a subtotal outside the limit.
///
/// - Standard: 別紙 第7表 給付管理単位数
final class ManagedUnitsOutside: RecordRule {
    private let code: Int
    private let managed: Int

    init?(context: FileContext) {
        let layout = context.layout
        guard let code = layout.roles[.serviceCode], layout.columns[code].format == .serviceCodeOrTotal,
            let managed = layout.roles[.managedUnits]
        else { return nil }
        self.code = code
        self.managed = managed
        super.init(context, watches: [code, managed])
    }

    override func visit(_ row: Row) {
        guard row.isLegal(managed), row.isLegal(code) else { return }
        if ServiceCodeForm(row.value(code)) == .subtotalOutside {
            findings.note(527, column: managed, at: row.place(managed))
        }
    }
}
