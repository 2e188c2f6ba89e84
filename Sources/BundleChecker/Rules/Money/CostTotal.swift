import CarePlanStandard

/// CP705: 費用総額 is 区分支給限度基準内単位数 times 単位数単価, cut to a yen.
///
/// - Standard: no clause; 第7表 記載要領
final class CostTotal: RecordRule {
    private let inside: Int
    private let price: Int
    private let cost: Int
    private let managed: Int?

    init?(context: FileContext) {
        let roles = context.layout.roles
        guard let columns = roles.all(of: [.categoryLimitInside, .unitPrice, .totalCost]) else { return nil }
        inside = columns[0]
        price = columns[1]
        cost = columns[2]
        managed = roles[.managedUnits]
        super.init(context, watches: columns + [managed])
    }

    override func visit(_ row: Row) {
        guard let inside = row.amount(inside).value, let price = row.price(price).value,
            let total = row.amount(cost).value
        else { return }
        // 0 on a row without managed units is a service outside the limit, whose cost comes from its amount.
        if inside == 0, managed.map({ row.amount($0).isNothing }) ?? true { return }
        if CutHundredth.of(Int128(inside) * Int128(price), is: total) { return }
        findings.note(705, column: cost, at: row.place(cost))
    }
}
