/// Shows records to rules, and spares a rule those that have nothing new for it.
///
/// Which rules a record is for is worked out with a bit for each rule: those that watch a column that changed, those that
/// see all records, and those that said something of the last one.
final class RuleVisits {
    /// The rules in the order of their bits, without counting references; `all` holds them.
    private let rules: UnsafeMutablePointer<Unmanaged<RecordRule>>
    private let all: [RecordRule]
    /// By column: the rules that watch it.
    private let watchers: UnsafeMutablePointer<UInt64>
    /// Rules that see every record.
    private let alwaysDue: UInt64
    /// Rules that have seen no record, or had something to say of the last one they were shown.
    private var stillDue: UInt64

    /// - Parameter rules: no more than there are bits; of all there are, a file has a part.
    init(_ rules: [RecordRule]) {
        precondition(rules.count <= UInt64.bitWidth, "a bit for each rule")
        all = rules
        self.rules = .allocate(capacity: max(rules.count, 1))
        let watchers = UnsafeMutablePointer<UInt64>.allocate(capacity: ColumnMask.placeCount)
        watchers.initialize(repeating: 0, count: ColumnMask.placeCount)
        var alwaysDue: UInt64 = 0
        for (index, rule) in rules.enumerated() {
            (self.rules + index).initialize(to: .passUnretained(rule))
            let bit: UInt64 = 1 << UInt64(index)
            if rule.seesAll {
                alwaysDue |= bit
            } else {
                rule.watches.forEachPlace { watchers[$0] |= bit }
            }
        }
        self.watchers = watchers
        self.alwaysDue = alwaysDue
        stillDue = .max >> UInt64(UInt64.bitWidth - rules.count)
    }

    deinit {
        rules.deallocate()
        watchers.deallocate()
    }

    @inline(__always)
    func visit(_ row: Row, _ findings: FileFindings) {
        var due = alwaysDue | stillDue
        for place in ColumnMask.places(from: row.head, to: row.tail) { due |= watchers[place] }
        // Those not shown the record have nothing to say of it.
        stillDue = 0
        while due != 0 {
            let bit = due & (~due &+ 1)
            due ^= bit
            let before = findings.occurrences
            rules[bit.trailingZeroBitCount]._withUnsafeGuaranteedRef { $0.visit(row) }
            if findings.occurrences != before { stillDue |= bit }
        }
    }
}
