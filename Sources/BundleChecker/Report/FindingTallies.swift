/// Tallies in the order of files, then of fingerprints and levels.
///
/// What tallies have in common, which is all but their file and their sums, stands once: a million findings in thousands
/// of files take 24 bytes each.
public struct FindingTallies: RandomAccessCollection, Sendable {
    struct Row: Sendable {
        /// -1 for none.
        var file: Int32
        /// Index into the kinds.
        var kind: Int32
        var sum: FindingTally.Sum
    }

    /// Neither file nor sums; in the order of fingerprints and levels.
    private let kinds: [FindingTally]
    private let rows: [Row]

    /// - Parameter rows: of these kinds, which may stand in any order.
    init(_ kinds: [FindingTally], _ rows: [Row]) {
        let order = kinds.indices.sorted { FindingTally.precedes(kinds[$0], kinds[$1]) }
        var ranks = Array(repeating: Int32(0), count: kinds.count)
        for (rank, kind) in order.enumerated() { ranks[kind] = Int32(rank) }
        self.kinds = order.map { kinds[$0] }
        var rows = rows
        for index in rows.indices { rows[index].kind = ranks[Int(rows[index].kind)] }
        rows.sort { ($0.file, $0.kind) < ($1.file, $1.kind) }
        self.rows = rows
    }

    public var startIndex: Int { 0 }
    public var endIndex: Int { rows.count }

    public subscript(index: Int) -> FindingTally {
        let row = rows[index]
        var tally = kinds[Int(row.kind)].with(row.sum)
        tally.file = row.file < 0 ? nil : Int(row.file)
        return tally
    }
}

extension FindingTallies: Hashable, ExpressibleByArrayLiteral {
    public init(arrayLiteral tallies: FindingTally...) {
        var sums = TallySums()
        for tally in tallies { sums.add(tally, FindingTally.Sum(findings: tally.findings, count: tally.count)) }
        self = sums.tallies
    }

    /// The tallies of a list of findings.
    package init(of findings: some Collection<Finding>) {
        var sums = TallySums()
        for finding in findings { sums.add(finding) }
        self = sums.tallies
    }

    public static func == (one: FindingTallies, other: FindingTallies) -> Bool { one.elementsEqual(other) }

    public func hash(into hasher: inout Hasher) { for tally in self { hasher.combine(tally) } }
}

/// Counts findings by kind and file.
struct TallySums {
    private struct Place: Hashable {
        var file: Int32
        var kind: Int32
    }

    private var numbers: [FindingTally: Int32] = [:]
    private var kinds: [FindingTally] = []
    private var sums: [Place: FindingTally.Sum] = [:]

    mutating func add(_ finding: Finding) {
        add(FindingTally(finding), FindingTally.Sum(findings: 1, count: finding.count))
    }

    mutating func add(_ tally: FindingTally, _ sum: FindingTally.Sum) {
        var kind = tally
        (kind.file, kind.findings, kind.count) = (nil, 0, 0)
        let number = numbers[kind] ?? note(kind)
        sums[Place(file: Int32(tally.file ?? -1), kind: number), default: .init()].add(sum)
    }

    private mutating func note(_ kind: FindingTally) -> Int32 {
        let number = Int32(kinds.count)
        numbers[kind] = number
        kinds.append(kind)
        return number
    }

    var tallies: FindingTallies {
        FindingTallies(kinds, sums.map { FindingTallies.Row(file: $0.file, kind: $0.kind, sum: $1) })
    }
}
