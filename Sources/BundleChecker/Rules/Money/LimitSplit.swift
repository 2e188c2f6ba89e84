import CarePlanStandard

/// CP704: units inside and over a limit add up to the units they came from.
///
/// The grand total is left alone: it mixes types that have a limit with those that have none.
/// - Standard: no clause; 第7表 記載要領
final class LimitSplit: RecordRule {
    private struct Pair {
        let over: Int
        let inside: Int
    }

    private let type: Pair
    private let category: Pair
    private let amount: Int
    private let managed: Int
    private let code: Int

    init?(context: FileContext) {
        let roles = context.layout.roles
        guard let code = roles[.serviceCode],
            let columns = roles.all(of: [
                .typeLimitOver, .typeLimitInside, .categoryLimitOver, .categoryLimitInside, .serviceUnits,
                .managedUnits,
            ])
        else { return nil }
        self.code = code
        type = Pair(over: columns[0], inside: columns[1])
        category = Pair(over: columns[2], inside: columns[3])
        amount = columns[4]
        managed = columns[5]
        super.init(context, watches: columns + [code])
    }

    override func visit(_ row: Row) {
        guard row.isLegal(code), ServiceCodeForm(row.value(code)) != .grandTotal else { return }
        // 0 and 0 can only mean that there is no limit of the type.
        let hasTypeLimit = !isNothing(row, type)
        if hasTypeLimit, let sum = sum(row, type), !comes(sum, fromUnitsOf: row) { return note(row, type) }
        guard let sum = sum(row, category) else { return }
        if hasTypeLimit, row.isFilled(type.inside) {
            if let inside = row.amount(type.inside).value, inside != sum { note(row, category) }
        } else {
            // 0 and 0 on a row without managed units: nothing was held against the limit.
            if isNothing(row, category), row.amount(managed).isNothing { return }
            if !comes(sum, fromUnitsOf: row) { note(row, category) }
        }
    }

    /// Both sides of a limit together; nil where neither is filled or one cannot be read.
    private func sum(_ row: Row, _ pair: Pair) -> Int64? {
        let over = row.amount(pair.over)
        let inside = row.amount(pair.inside)
        if over == .unreadable || inside == .unreadable || over == .empty && inside == .empty { return nil }
        return (over.value ?? 0) + (inside.value ?? 0)
    }

    private func isNothing(_ row: Row, _ pair: Pair) -> Bool {
        row.amount(pair.over).isNothing && row.amount(pair.inside).isNothing
    }

    /// The sum is サービス単位金額 or 給付管理単位数; true where neither is filled or one cannot be read.
    private func comes(_ sum: Int64, fromUnitsOf row: Row) -> Bool {
        let amount = row.amount(amount)
        let managed = row.amount(managed)
        if amount == .unreadable || managed == .unreadable || amount == .empty && managed == .empty { return true }
        return amount.value == sum || managed.value == sum
    }

    private func note(_ row: Row, _ pair: Pair) {
        let column = row.isFilled(pair.inside) ? pair.inside : pair.over
        findings.note(704, column: column, at: row.place(column))
    }
}
