import CarePlanStandard

/// CP517, CP702, CP703: subtotals that must be there, and what subtotals and the grand total add up to.
///
/// It enters each row into the ledger and asks it at the end of the file.
/// - Standard: 別紙 第7表 サービスコード; links, '第7表 rows'
final class Subtotals: RecordRule {
    private let code: Int
    private let office: Int
    private let over30: Int
    private let managed: Int
    private let cost: Int
    private let ledger: TableSevenLedger
    /// A row's office is the grand total's (CP519): nobody can tell whose it is.
    private var hasMisplacedOffice = false

    init?(context: FileContext) {
        let layout = context.layout
        guard let code = layout.roles[.serviceCode], layout.columns[code].format == .serviceCodeOrTotal,
            let columns = layout.roles.all(of: [.office, .over30, .managedUnits, .totalCost])
        else { return nil }
        self.code = code
        (office, over30, managed, cost) = (columns[0], columns[1], columns[2], columns[3])
        ledger = TableSevenLedger(layout)
        super.init(context)
    }

    override func visit(_ row: Row) {
        guard row.keyEntry >= 0, row.isLegal(code) else { return }
        let value = row.value(code)
        let form = ServiceCodeForm(value)
        if form == .grandTotal {
            if row.monthDiffers { ledger.noteOtherMonth(row) } else { ledger.addTotal(row) }
            return
        }
        guard row.isLegal(office) else { return }
        if row.value(office).isAllNines { hasMisplacedOffice = true }
        if row.monthDiffers { ledger.noteOtherMonth(row) }
        let type = UInt16(value[0]) << 8 | UInt16(value[1])
        let isAlwaysOutside = context.serviceTypes[value]?.isOutsideLimit == true
        guard let group = ledger.group(of: row, office: office, type: type, isAlwaysOutside: isAlwaysOutside) else {
            hasMisplacedOffice = true
            return
        }
        switch form {
        case .subtotalInside: ledger.add(row, to: group, as: .subtotalInside)
        case .subtotalOutside: ledger.add(row, to: group, as: .subtotalOutside)
        case .subtotalOver30: ledger.add(row, to: group, as: .subtotalOver30)
        case .detail: if !row.monthDiffers { add(row, value, to: group) }
        case .grandTotal: break
        }
    }

    private func add(_ row: Row, _ code: Bytes, to group: Int) {
        guard row.isLegal(over30) else { return }
        if row.value(over30)[0] != 0x30 { return ledger.add(row, to: group, as: .over30) }
        let part: SubtotalGroup.Part = row.isFilled(managed) ? .managed : row.isEmpty(cost) ? .bare : .ownCost
        ledger.add(row, to: group, as: part)
        ledger.change(group) { group in
            if row.isFaulty(managed) || row.isEmpty(managed) && row.isFaulty(cost) { group.isDoubtful = true }
            if part == .managed { group.managedCodes.add(code.packed) }
            if part == .bare { group.bareCodes.add(code.packed) }
        }
    }

    override func absorb(_ part: RecordRule, _ link: PartLink) {
        guard let part = part as? Subtotals else { return }
        hasMisplacedOffice = hasMisplacedOffice || part.hasMisplacedOffice
        ledger.absorb(part.ledger, link)
    }

    override func finish() {
        if context.facts.hasLostRecord || context.facts.hasUnreadableKey || context.facts.hasUnreadableServiceKey {
            context.notChecked.append(NotChecked(rules: ["CP517", "CP702", "CP703"], reason: Reasons.lostRecord))
            return
        }
        var undecided = SubtotalPresence(ledger: ledger).judge(findings)
        if hasMisplacedOffice {
            context.notChecked.append(NotChecked(rules: ["CP702", "CP703"], reason: Reasons.lostRecord))
        } else {
            undecided.formUnion(SubtotalSums(ledger: ledger).judge(findings))
            undecided.formUnion(GrandTotalSums(ledger: ledger).judge(findings))
        }
        if !undecided.isEmpty {
            context.notChecked.append(NotChecked(rules: undecided.sorted(), reason: Reasons.insideUnknown))
        }
    }
}
