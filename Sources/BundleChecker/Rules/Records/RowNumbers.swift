import CarePlanStandard

/// CP520: the three numbers that put the rows of a plan in order.
///
/// Blank lower numbers count as 0; the order of rows in the file is free.
/// - Standard: 別紙 計画書2表の構成, 別表の構成
final class RowNumbers: RecordRule {
    private struct Numbers: Hashable {
        var entry: Int
        var values: [Int]
    }

    /// In a part of a file: what its records say, for the whole to look at.
    private struct Pending {
        let plan: RecordKey
        let numbers: [Int]
        let place: Finding.Place
    }

    private let columns: [Int]
    private let key: [Int]
    private var pending: [Pending] = []
    private var keys: [RecordKey: Int] = [:]
    private var seen: Set<Numbers> = []
    /// By plan: the first record without a number, whether others have one, whether numbers repeat.
    private var plans: [(unnumbered: Finding.Place?, numbered: Bool, repeated: Finding.Place?)] = []

    init?(context: FileContext) {
        let roles = context.layout.roles
        guard let columns = roles.all(of: [.needNumber, .secondNumber, .thirdNumber]),
            let key = roles.all(of: [.insurer, .insured, .planDate])
        else { return nil }
        self.columns = columns
        self.key = key
        super.init(context)
    }

    override func visit(_ row: Row) {
        guard key.allSatisfy(row.isLegal), !columns.contains(where: row.isFaulty) else { return }
        var plan = RecordKey()
        for column in key { plan.append(row.value(column)) }
        let said = Pending(plan: plan, numbers: columns.map { row.integer($0) ?? 0 }, place: row.place)
        if context.isPart { pending.append(said) } else { enter(said) }
    }

    override func absorb(_ part: RecordRule, _ link: PartLink) {
        guard let part = part as? RowNumbers else { return }
        for said in part.pending {
            enter(Pending(plan: said.plan, numbers: said.numbers, place: link.shift(said.place)))
        }
    }

    private func enter(_ said: Pending) {
        let (plan, numbers) = (said.plan, said.numbers)
        let entry = keys[plan] ?? plans.count
        if entry == plans.count {
            keys[plan] = entry
            plans.append((nil, false, nil))
        }
        if numbers[0] == 0 {
            if plans[entry].unnumbered == nil { plans[entry].unnumbered = said.place }
            return
        }
        plans[entry].numbered = true
        if !seen.insert(Numbers(entry: entry, values: numbers)).inserted, plans[entry].repeated == nil {
            plans[entry].repeated = said.place
        }
    }

    override func finish() {
        // One a plan, in the order of the file.
        let found = plans.compactMap { plan in
            plan.repeated.map { ($0, "") } ?? (plan.numbered ? plan.unnumbered.map { ($0, "unnumbered") } : nil)
        }
        for (place, variant) in found.sorted(by: { $0.0.record ?? 0 < $1.0.record ?? 0 }) {
            findings.note(520, variant, at: place)
        }
    }
}
