import CarePlanStandard

/// CP516: exactly one 999999 row a person and month; CP519: its office is 9999999999, and only its.
///
/// - Standard: 別紙 第7表 サービスコード, サービス事業所コード
final class GrandTotals: RecordRule {
    private let code: Int
    private let office: Int
    private let over30: Int?
    /// By person: total rows, and those of them that stand under another month (CP502).
    private var totals: [(own: Int, misplaced: Int, rows: Int)] = []

    init?(context: FileContext) {
        let layout = context.layout
        guard let code = layout.roles[.serviceCode], layout.columns[code].format == .serviceCodeOrTotal,
            let office = layout.roles[.office]
        else { return nil }
        self.code = code
        self.office = office
        over30 = layout.roles[.over30]
        super.init(context)
    }

    override func visit(_ row: Row) {
        let isTotal = row.isLegal(code) && ServiceCodeForm(row.value(code)) == .grandTotal
        if row.isLegal(office), row.isLegal(code) {
            let isNines = row.value(office).isAllNines
            // A type that is not exchanged is CP511, and its row may be a total with a slip of the pen.
            let isKnown = isTotal || context.serviceTypes[row.value(code)]?.isInScope == true
            if isNines != isTotal, isKnown {
                findings.note(519, isNines ? "reverse" : "", column: office, at: row.place(office))
            }
        }
        if !row.isLegal(code) || !row.isLegal(office) || over30.map({ !row.isLegal($0) }) == true {
            context.facts.hasUnreadableServiceKey = true
        }
        guard row.keyEntry >= 0 else { return }
        extend(to: row.keyEntry)
        if !row.monthDiffers { totals[row.keyEntry].rows += 1 }
        guard isTotal else { return }
        if row.monthDiffers { totals[row.keyEntry].misplaced += 1 } else { totals[row.keyEntry].own += 1 }
    }

    private func extend(to entry: Int) {
        while totals.count <= entry { totals.append((0, 0, 0)) }
    }

    override func absorb(_ part: RecordRule, _ link: PartLink) {
        guard let part = part as? GrandTotals else { return }
        for (entry, more) in zip(link.entries, part.totals) {
            extend(to: entry)
            totals[entry].own += more.own
            totals[entry].misplaced += more.misplaced
            totals[entry].rows += more.rows
        }
    }

    override func finish() {
        guard context.unit.keyGroup != nil else { return }
        if context.facts.hasUnreadableKey || context.facts.hasUnreadableServiceKey {
            context.notChecked.append(NotChecked(rules: ["CP516"], reason: Reasons.unreadableKey))
            return
        }
        // Whether the person is known at all is told by the unit (CP601): it has the last word.
        for (entry, count) in totals.enumerated() where count.rows > 0 {
            if count.own > 1 {
                context.facts.wrongTotals.append((entry, "several"))
            } else if count.own + count.misplaced == 0 {
                context.facts.wrongTotals.append((entry, ""))
            }
        }
    }
}
