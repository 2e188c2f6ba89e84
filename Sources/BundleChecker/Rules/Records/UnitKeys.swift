import CarePlanStandard

/// Enters each record under the key of its unit, for CP514, CP516, CP601-CP603 and CP610.
///
/// A record that CP502, CP605 or CP606 spoke of counts as present under the unit's month, but its own absence
/// elsewhere is not reported.
/// - Standard: 4.1版 2.3, 3.3
final class UnitKeys: RecordRule {
    private let columns: [Int]
    private let lastColumn: Int
    private let month: Int?
    private let person: [Int]
    private let agreeing: [Int]
    private var lastKey = RecordKey()
    private var lastEntry = -1
    private var lastWasExempt = false

    init?(context: FileContext) {
        let layout = context.layout
        guard let group = context.unit.keyGroup, let columns = layout.roles.all(of: group.key) else { return nil }
        self.columns = columns
        lastColumn = columns.max() ?? 0
        month = layout.roles[.targetMonth]
        person = [layout.roles[.insurer], layout.roles[.insured]].compactMap { $0 }
        let isMain = group.main == layout.kind.id
        let agrees = group.dependents.flatMap { isMain || $0.kind == layout.kind.id ? $0.agrees : [] }
        agreeing = agrees.compactMap { layout.roles[$0] }
        super.init(context)
    }

    override func visit(_ row: Row) {
        let exempt = row.monthDiffers || row.isMisplacedSupplement
        if row.head > lastColumn, lastEntry >= 0, exempt == lastWasExempt {
            row.keyEntry = lastEntry
        } else {
            enter(row, exempt)
        }
    }

    /// Beside `visit`, which most rows do not go beyond.
    @inline(never)
    private func enter(_ row: Row, _ exempt: Bool) {
        var key = RecordKey()
        for column in columns {
            if column == month, exempt, let unitMonth = context.name.month ?? context.unit.month {
                key.append(unitMonth)
            } else if row.isLegal(column) {
                key.append(row.value(column))
            } else {
                context.facts.hasUnreadableKey = true
                (lastKey, lastEntry) = (RecordKey(), -1)
                return
            }
        }
        // Rows of one person mostly follow each other.
        if key == lastKey, exempt == lastWasExempt {
            row.keyEntry = lastEntry
            return
        }
        row.keyEntry = context.facts.keys.intern(key, at: row.place)
        (lastKey, lastEntry, lastWasExempt) = (key, row.keyEntry, exempt)
        if exempt {
            var someone = RecordKey()
            for column in person { someone.append(row.value(column)) }
            context.facts.loosePeople.insert(someone)
        } else {
            context.facts.keys.markOrdinary(row.keyEntry)
        }
        if !agreeing.isEmpty, !context.facts.keys.knowsAgreeing(row.keyEntry) {
            context.facts.keys.setAgreeing(row.keyEntry, agreeing.map { packed(row, $0) }, at: agreeing.map(row.place))
        }
    }

    /// A short legal value as a number; 0 where it is empty or faulty.
    private func packed(_ row: Row, _ column: Int) -> UInt64 {
        guard row.isLegal(column) else { return 0 }
        return row.value(column).packed
    }
}
