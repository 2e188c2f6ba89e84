/// CP702: サービス単位金額 of a subtotal is the sum of the rows it covers.
///
/// Compared only where every detail row of the group fills the column.
/// - Standard: no clause; 第7表 記載要領
struct SubtotalSums {
    private static let amount = 0

    let ledger: TableSevenLedger

    /// - Returns: the rule, where it could not be decided of a group.
    func judge(_ findings: FileFindings) -> Set<String> {
        guard let column = ledger.columns[Self.amount] else { return [] }
        var isUndecided = false
        var wrong: [RowMark] = []
        for group in ledger.groups
        where group.hasSubtotal && group.hasDetails && !ledger.hasOtherMonth(Int(group.person)) {
            let isFilled = SubtotalGroup.Part.details.allSatisfy { ledger.sums(group, $0)[Self.amount] != nil }
            switch ledger.coverage(group) {
            case .known(let inside, let outside) where !group.isDoubtful:
                guard isFilled else { continue }
                for (part, covered) in [
                    (SubtotalGroup.Part.subtotalInside, inside), (.subtotalOutside, outside),
                    (.subtotalOver30, [.over30]),
                ] {
                    if let place = group[part], !agrees(ledger.rows[place].sums, group, covered) {
                        wrong.append(ledger.rows[place].mark)
                    }
                }
            default: isUndecided = true
            }
        }
        for mark in wrong.sorted(by: { $0.offset < $1.offset }) { findings.note(702, column: column, at: mark.place) }
        return isUndecided ? ["CP702"] : []
    }

    /// The subtotal is the sum of the parts; where there are several of the kind (one a satellite), all together are,
    /// or each is.
    private func agrees(_ subtotal: ColumnSums, _ group: SubtotalGroup, _ parts: [SubtotalGroup.Part]) -> Bool {
        guard let found = subtotal[Self.amount] else { return true }
        var covered = ColumnSums()
        for part in parts { covered.add(ledger.sums(group, part)) }
        guard let due = covered[Self.amount] else { return true }
        return found == due || Int128(found) == Int128(due) * Int128(subtotal.rows)
    }
}
