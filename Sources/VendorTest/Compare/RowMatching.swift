/// Finds for each row that is expected the one that was found for it. The order of rows never matters.
///
/// Rows of the same key first, then the most alike of a person, then of the whole file, so that one changed item is one
/// deviation, whichever item it is.
struct RowMatching {
    private(set) var pairs: [(expected: Int, found: Int)] = []
    private(set) var missing: [Int]
    private(set) var extra: [Int]

    private let expected: [ComparedRow]
    private let found: [ComparedRow]
    private let demands: (ComparedRow) -> [ItemDemand]

    /// Most pairs of leftover rows that are compared with each other.
    private static let mostCandidates = 1_000_000

    init(
        expected: [ComparedRow], found: [ComparedRow], key: [Int], person: [Int],
        demands: @escaping (ComparedRow) -> [ItemDemand]
    ) {
        self.expected = expected
        self.found = found
        self.demands = demands
        missing = Array(expected.indices)
        extra = Array(found.indices)
        for columns in [key, person, []] { match(by: columns, onlyAlike: columns != key) }
    }

    /// Pairs what is left within groups of equal values.
    /// - Parameter onlyAlike: rows of which most items differ are no pair.
    private mutating func match(by columns: [Int], onlyAlike: Bool) {
        guard !missing.isEmpty, !extra.isEmpty else { return }
        func key(_ row: ComparedRow) -> [String] { columns.map { row.values[$0] } }
        let groups = Dictionary(grouping: extra) { key(found[$0]) }
        var taken: Set<Int> = []
        var matched: Set<Int> = []
        for (key, wanted) in Dictionary(grouping: missing, by: { key(expected[$0]) }) {
            guard let candidates = groups[key], wanted.count * candidates.count <= Self.mostCandidates else { continue }
            for pair in best(wanted, candidates, onlyAlike: onlyAlike) {
                pairs.append(pair)
                matched.insert(pair.expected)
                taken.insert(pair.found)
            }
        }
        missing.removeAll { matched.contains($0) }
        extra.removeAll { taken.contains($0) }
    }

    private func best(
        _ wanted: [Int], _ candidates: [Int], onlyAlike: Bool
    ) -> [(expected: Int, found: Int)] {
        if wanted.count == 1, candidates.count == 1, !onlyAlike { return [(wanted[0], candidates[0])] }
        var costs: [(cost: Int, expected: Int, found: Int)] = []
        for one in wanted {
            let demands = demands(expected[one])
            let strict = demands.count { $0 != .open }
            for other in candidates where expected[one].total == found[other].total {
                let cost = difference(expected[one], found[other], demands)
                if !onlyAlike || cost * 2 <= strict { costs.append((cost, one, other)) }
            }
        }
        costs.sort { ($0.cost, $0.expected, $0.found) < ($1.cost, $1.expected, $1.found) }
        var result: [(expected: Int, found: Int)] = []
        var used: (expected: Set<Int>, found: Set<Int>) = ([], [])
        for (_, one, other) in costs where !used.expected.contains(one) && !used.found.contains(other) {
            used.expected.insert(one)
            used.found.insert(other)
            result.append((one, other))
        }
        return result
    }

    private func difference(_ expected: ComparedRow, _ found: ComparedRow, _ demands: [ItemDemand]) -> Int {
        demands.indices.count { !demands[$0].allows(found.values[$0], for: expected.values[$0]) }
    }
}
