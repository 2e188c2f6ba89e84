import CarePlanStandard

/// The amounts of 第7表 by person and by what its subtotals cover: memory grows with the groups, not with the rows.
final class TableSevenLedger {
    /// Columns that are summed: サービス単位金額 first, then those of the grand total.
    static let roles: [Role] = [
        .serviceUnits, .categoryLimitOver, .categoryLimitInside, .totalCost, .claimAmount, .copayment, .fullCopayment,
    ]

    /// The grand total of a person.
    struct Total {
        var sums = ColumnSums()
        /// By position in `roles`: where the column stands.
        var marks: [RowMark] = []
    }

    /// Rows of a part, and where the amount of the first of them stands.
    struct Rows {
        var sums = ColumnSums()
        var mark: RowMark
    }

    private struct GroupKey: Hashable {
        var person: Int32
        var type: UInt16
        var office: PackedValue
    }

    /// By `roles`: column of the layout.
    let columns: [Int?]
    private(set) var groups: [SubtotalGroup] = []
    private(set) var rows: [Rows] = []
    /// By entry of the unit's keys.
    private(set) var totals: [Total] = []
    /// By entry of the unit's keys: a row is of another month.
    private var otherMonths: [Bool] = []
    private var index: [GroupKey: Int] = [:]
    private var last: (key: GroupKey, group: Int)?

    init(_ layout: Layout) { columns = Self.roles.map { layout.roles[$0] } }

    /// A row of the person of that entry is of another month (CP502): its sums tell nothing.
    func hasOtherMonth(_ entry: Int) -> Bool { entry < otherMonths.count && otherMonths[entry] }

    func sums(_ group: SubtotalGroup, _ part: SubtotalGroup.Part) -> ColumnSums {
        group[part].map { rows[$0].sums } ?? ColumnSums()
    }

    func coverage(_ group: SubtotalGroup) -> SubtotalGroup.Coverage {
        group.coverage { Int(sums(group, $0).rows) }
    }

    /// The group of a row; nil where the office cannot be kept.
    func group(of row: Row, office: Int, type: UInt16, isAlwaysOutside: Bool) -> Int? {
        let value = row.value(office)
        guard value.count <= PackedValue.capacity else { return nil }
        let key = GroupKey(
            person: Int32(truncatingIfNeeded: row.keyEntry), type: type, office: PackedValue(value))
        if let last, last.key == key { return last.group }
        let found = index[key] ?? groups.count
        if found == groups.count {
            index[key] = found
            groups.append(
                SubtotalGroup(person: key.person, type: type, isAlwaysOutside: isAlwaysOutside, first: row.mark))
        }
        last = (key, found)
        return found
    }

    func change(_ group: Int, _ change: (inout SubtotalGroup) -> Void) { change(&groups[group]) }

    func add(_ row: Row, to group: Int, as part: SubtotalGroup.Part) {
        if groups[group][part] == nil {
            groups[group][part] = rows.count
            rows.append(Rows(mark: columns[0].map(row.mark) ?? row.mark))
        }
        if let place = groups[group][part] { rows[place].sums.add(row, columns) }
    }

    func addTotal(_ row: Row) {
        extend(to: row.keyEntry)
        totals[row.keyEntry].sums.add(row, columns)
        totals[row.keyEntry].marks = columns.map { $0.map(row.mark) ?? row.mark }
    }

    func noteOtherMonth(_ row: Row) {
        extend(to: row.keyEntry)
        otherMonths[row.keyEntry] = true
    }

    /// Takes over the amounts of a part of the file.
    func absorb(_ part: TableSevenLedger, _ link: PartLink) {
        last = nil
        for (key, number) in part.index.sorted(by: { $0.value < $1.value }) {
            var key = key
            key.person = Int32(truncatingIfNeeded: link.entries[Int(key.person)])
            let found = index[key] ?? groups.count
            let other = part.groups[number]
            if found == groups.count {
                index[key] = found
                groups.append(other.moved(to: key.person, link.shift))
            } else {
                groups[found].add(other)
            }
            for place in SubtotalGroup.Part.allCases {
                guard let more = other[place].map({ part.rows[$0] }) else { continue }
                if let known = groups[found][place] {
                    rows[known].sums.add(more.sums)
                } else {
                    groups[found][place] = rows.count
                    rows.append(Rows(sums: more.sums, mark: link.shift(more.mark)))
                }
            }
        }
        for (local, entry) in link.entries.enumerated() where local < part.totals.count {
            extend(to: entry)
            otherMonths[entry] = otherMonths[entry] || part.otherMonths[local]
            guard part.totals[local].sums.rows > 0 else { continue }
            totals[entry].sums.add(part.totals[local].sums)
            totals[entry].marks = part.totals[local].marks.map(link.shift.callAsFunction)
        }
    }

    private func extend(to entry: Int) {
        while totals.count <= entry {
            totals.append(Total())
            otherMonths.append(false)
        }
    }
}
