/// CP703: the grand total of a person is the sum over the subtotals and the rows none of them covers, or over all
/// detail rows.
///
/// Each column by itself, as far as all the rows of a sum fill it.
/// - Standard: no clause; 第7表 記載要領
struct GrandTotalSums {
    private struct Person {
        var subtotals = ColumnSums()
        var details = ColumnSums()
        var isUndecided = false
    }

    private struct Wrong {
        var mark: RowMark
        var column: Int
    }

    let ledger: TableSevenLedger

    /// - Returns: the rule, where it could not be decided of a person.
    func judge(_ findings: FileFindings) -> Set<String> {
        let people = people()
        var isUndecided = false
        var wrong: [Wrong] = []
        for (entry, total) in ledger.totals.enumerated() where total.sums.rows == 1 && entry < people.count {
            let person = people[entry]
            if ledger.hasOtherMonth(entry) { continue }
            if person.isUndecided {
                isUndecided = true
                continue
            }
            for position in 1..<ledger.columns.count {
                guard let column = ledger.columns[position], let found = total.sums[position] else { continue }
                let due = [person.subtotals, person.details].compactMap { $0.rows > 0 ? $0[position] : nil }
                if due.isEmpty || due.contains(found) { continue }
                wrong.append(Wrong(mark: total.marks[position], column: column))
            }
        }
        for each in wrong.sorted(by: { $0.mark.offset < $1.mark.offset }) {
            findings.note(703, column: each.column, at: each.mark.place)
        }
        return isUndecided ? ["CP703"] : []
    }

    private func people() -> [Person] {
        var people = [Person](repeating: Person(), count: ledger.totals.count)
        for group in ledger.groups where Int(group.person) < people.count {
            add(group, to: &people[Int(group.person)])
        }
        return people
    }

    private func add(_ group: SubtotalGroup, to person: inout Person) {
        for part in SubtotalGroup.Part.details { person.details.add(ledger.sums(group, part)) }
        guard group.hasSubtotal else {
            for part in SubtotalGroup.Part.details { person.subtotals.add(ledger.sums(group, part)) }
            return
        }
        guard !group.isDoubtful, case .known(let inside, let outside) = ledger.coverage(group) else {
            person.isUndecided = true
            return
        }
        for (subtotal, covered) in [
            (SubtotalGroup.Part.subtotalInside, inside), (.subtotalOutside, outside), (.subtotalOver30, [.over30]),
        ] {
            if group.has(subtotal) {
                person.subtotals.add(ledger.sums(group, subtotal))
            } else {
                for part in covered { person.subtotals.add(ledger.sums(group, part)) }
            }
        }
    }
}
