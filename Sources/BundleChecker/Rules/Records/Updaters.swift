import CarePlanStandard

/// CP529: 更新業者コード other than the sender.
///
/// - Standard: 別紙 更新業者コード
final class Updaters: RecordRule {
    private let column: Int
    private let code: Int?
    private let sender: [UInt8]
    private let hasTotals: Bool
    /// The other side, where the name has the two the wrong way round (CP111).
    private let other: [UInt8]?
    /// Grand totals have no service type: they go with their person's rows.
    private var pending: [(person: Int, place: Finding.Place)] = []
    private var people: Set<Int> = []

    init?(context: FileContext) {
        guard let column = context.layout.roles[.updater], let sender = context.name.sender,
            context.name.knowsWhoPlans, !context.name.bothSidesPlan
        else { return nil }
        self.column = column
        self.sender = sender
        code = context.layout.roles[.serviceCode]
        other = context.name.isWrongWay ? context.name.receiver : nil
        hasTotals = context.layout.totalRowCode != nil
        super.init(context, watches: hasTotals ? nil : [column, code])
    }

    override func visit(_ row: Row) {
        let isTotal = hasTotals && code.map { ServiceCodeForm(row.value($0)) == .grandTotal } == true
        if hasTotals, !isTotal, row.keyEntry >= 0, let code, !PreventionRows.holds(row, code, context) {
            people.insert(row.keyEntry)
        }
        guard row.isLegal(column), !row.value(column).equals(sender) else { return }
        if let other, row.value(column).equals(other) { return }
        if isTotal {
            pending.append((row.keyEntry, row.place(column)))
            return
        }
        if let code, PreventionRows.holds(row, code, context) { return }
        findings.note(529, column: column, at: row.place(column))
    }

    override func absorb(_ part: RecordRule, _ link: PartLink) {
        guard let part = part as? Updaters else { return }
        people.formUnion(part.people.map { link.entries[$0] })
        // -1 is nobody.
        pending += part.pending.map { ($0.person < 0 ? $0.person : link.entries[$0.person], link.shift($0.place)) }
    }

    override func finish() {
        let places = pending.filter { people.contains($0.person) }.map(\.place)
        findings.note(529, column: column, count: places.count, places: places)
    }
}
