import CarePlanStandard

/// CP518: subtotal and total rows have 単位数 0 and no discount.
///
/// - Standard: 別紙 第7表 単位数, 割引後率
final class TotalRowValues: RecordRule {
    private let code: Int
    private let units: Int
    private let empties: [Int]

    init?(context: FileContext) {
        let layout = context.layout
        guard let code = layout.roles[.serviceCode], layout.columns[code].format == .serviceCodeOrTotal,
            let units = layout.roles[.units]
        else { return nil }
        self.code = code
        self.units = units
        empties = [layout.roles[.discountRate], layout.roles[.discountedUnits]].compactMap { $0 }
        super.init(context, watches: [code, units] + empties)
    }

    override func visit(_ row: Row) {
        guard row.isLegal(code), ServiceCodeForm(row.value(code)).isTotal else { return }
        if let value = row.integer(units), value != 0 { findings.note(518, column: units, at: row.place(units)) }
        for column in empties where row.isLegal(column) { findings.note(518, column: column, at: row.place(column)) }
    }
}
