import CarePlanStandard

/// CP517: several services of one type at one office inside the limit need a ??AAAA row.
///
/// - Standard: 別紙 第7表 サービスコード; links, 'Which detail rows a subtotal covers'
final class Subtotals: RecordRule {
    /// Rows of one person, office and service type.
    private struct Group {
        var place: Finding.Place
        var type: String
        var hasSubtotal = false
        var detailRows = 0
        var managedFilled = false
        var allHaveCost = true
        var withManaged = Codes()
        var withoutCost = Codes()
    }

    /// Whether one or several different codes were seen.
    private struct Codes {
        var first: UInt64?
        var several = false

        mutating func add(_ code: UInt64) {
            if let first, first != code { several = true }
            if first == nil { first = code }
        }
    }

    private let code: Int
    private let office: Int
    private let over30: Int
    private let managed: Int
    private let cost: Int
    private var index: [RecordKey: Int] = [:]
    private var groups: [Group] = []

    init?(context: FileContext) {
        let layout = context.layout
        guard let code = layout.roles[.serviceCode], layout.columns[code].format == .serviceCodeOrTotal,
            let columns = layout.roles.all(of: [.office, .over30, .managedUnits, .totalCost])
        else { return nil }
        self.code = code
        (office, over30, managed, cost) = (columns[0], columns[1], columns[2], columns[3])
        super.init(context)
    }

    override func visit(_ row: Row) {
        guard row.keyEntry >= 0, row.isLegal(code), row.isLegal(office) else { return }
        let value = row.value(code)
        let form = ServiceCodeForm(value)
        if form == .grandTotal { return }
        let type = context.serviceTypes[value]
        if type?.isOutsideLimit == true { return }
        var key = RecordKey()
        withUnsafeBytes(of: UInt64(row.keyEntry)) { key.append(Array($0)) }
        key.append(row.value(office))
        key.append(value.prefix(2))
        let at = index[key] ?? groups.count
        if at == groups.count {
            index[key] = at
            groups.append(Group(place: row.place, type: value.prefix(2).ascii ?? ""))
        }
        switch form {
        case .subtotalInside: groups[at].hasSubtotal = true
        case .detail:
            guard !row.monthDiffers, row.isLegal(over30), row.value(over30)[0] == 0x30 else { return }
            var packed: UInt64 = 0
            for index in 0..<value.count { packed = packed << 8 | UInt64(value[index]) }
            groups[at].detailRows += 1
            if row.isFilled(managed) {
                groups[at].managedFilled = true
                groups[at].withManaged.add(packed)
            }
            if row.isEmpty(cost) {
                groups[at].allHaveCost = false
                groups[at].withoutCost.add(packed)
            }
        default: break
        }
    }

    override func finish() {
        if context.facts.hasLostRecord || context.facts.hasUnreadableKey || context.facts.hasUnreadableServiceKey {
            context.notChecked.append(NotChecked(rules: ["CP517"], reason: Reasons.lostRecord))
            return
        }
        for group in groups where !group.hasSubtotal {
            if !group.managedFilled, group.allHaveCost {
                if group.detailRows > 1 {
                    let notChecked = NotChecked(rules: ["CP517"], reason: Reasons.insideUnknown)
                    if !context.notChecked.contains(notChecked) { context.notChecked.append(notChecked) }
                }
                continue
            }
            let inside = group.managedFilled ? group.withManaged : group.withoutCost
            if inside.several {
                findings.note(517, at: group.place, [Finding.NamedArgument("type", .text(group.type))])
            }
        }
    }
}
