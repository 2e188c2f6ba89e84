import CarePlanStandard

/// CP504: two records with one key.
///
/// - Standard: 4.1版 2.3, 3.3
final class UniqueKeys: RecordRule {
    private let columns: [Int]
    private var seen: [RecordKey: Finding.Place] = [:]
    private var reported: Set<RecordKey> = []
    /// In a part of a file: its keys, for the whole to look at.
    private var pending: [(key: RecordKey, place: Finding.Place)] = []

    init?(context: FileContext) {
        // Inside a unit its own key counts: a supplement is told by its plan date or by its month.
        let unique = context.layout.kind.uniqueKey
        let key = context.unit.isCompared ? context.unit.keyGroup?.key ?? unique : unique
        guard !unique.isEmpty, let columns = context.layout.roles.all(of: key) else { return nil }
        self.columns = columns
        super.init(context)
    }

    override func visit(_ row: Row) {
        var key = RecordKey()
        for column in columns {
            guard row.isLegal(column) else { return }
            key.append(row.value(column))
        }
        if context.isPart { pending.append((key, row.place)) } else { enter(key, row.place) }
    }

    override func absorb(_ part: RecordRule, _ link: PartLink) {
        guard let part = part as? UniqueKeys else { return }
        for (key, place) in part.pending { enter(key, link.shift(place)) }
    }

    private func enter(_ key: RecordKey, _ place: Finding.Place) {
        guard let first = seen[key] else {
            seen[key] = place
            return
        }
        guard reported.insert(key).inserted else { return }
        findings.note(
            504, at: place,
            related: [
                Finding.Related(file: findings.file, record: first.record, line: first.line, role: "first")
            ])
    }
}
