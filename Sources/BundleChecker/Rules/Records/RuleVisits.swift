/// Shows records to rules, and spares a rule those that have nothing new for it.
final class RuleVisits {
    private struct Visit {
        let rule: Unmanaged<RecordRule>
        let watches: ColumnMask
        let seesAll: Bool
        /// The rule had nothing to say of the last record it was shown.
        var wasQuiet = false
    }

    private let visits: UnsafeMutablePointer<Visit>
    private let count: Int
    /// The visits hold the rules without counting references; this does.
    private let rules: [RecordRule]

    init(_ rules: [RecordRule]) {
        self.rules = rules
        count = rules.count
        visits = .allocate(capacity: max(count, 1))
        for (index, rule) in rules.enumerated() {
            (visits + index).initialize(
                to: Visit(rule: .passUnretained(rule), watches: rule.watches, seesAll: rule.seesAll))
        }
    }

    deinit { visits.deallocate() }

    @inline(__always)
    func visit(_ row: Row, _ findings: FileFindings) {
        let changed = row.changed
        for index in 0..<count {
            let visit = visits + index
            if visit.pointee.wasQuiet, !visit.pointee.seesAll, visit.pointee.watches.isDisjoint(with: changed) {
                continue
            }
            let before = findings.occurrences
            visit.pointee.rule._withUnsafeGuaranteedRef { $0.visit(row) }
            visit.pointee.wasQuiet = findings.occurrences == before
        }
    }
}
