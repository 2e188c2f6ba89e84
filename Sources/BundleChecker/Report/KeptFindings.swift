/// Keeps the first findings of a check in the report's order, and counts the others.
///
/// Memory grows with what is kept, not with what is found. Findings may come in any order: what is kept, and its order,
/// depend on the findings and on where they come from, never on when they come.
struct KeptFindings {
    private struct Entry {
        var finding: Finding
        /// Who found it: a number for each unit and each step after the units.
        var source: Int
        /// Which of the source's findings it is.
        var number: Int
    }

    private var entries: [Entry] = []
    private var sums = TallySums()
    private let limit: Int

    /// - Parameter limit: how many findings are kept in the end.
    init(limit: Int) { self.limit = max(0, limit) }

    /// - Parameters:
    ///   - source: who found it; findings of one place stand in the order of their sources.
    ///   - number: which of the source's findings it is.
    mutating func add(_ finding: Finding, source: Int, number: Int) {
        entries.append(Entry(finding: finding, source: source, number: number))
        // At most twice what is kept, so that sorting costs little for each finding.
        if entries.count - limit > max(limit, 1_000) { prune() }
    }

    /// Counts findings that were not kept elsewhere.
    mutating func add(_ tally: FindingTally) {
        sums.add(tally, FindingTally.Sum(findings: tally.findings, count: tally.count))
    }

    /// What is kept, in the order of the report, and the tallies of the rest.
    mutating func finish() -> (findings: [Finding], unlisted: FindingTallies, dropped: Int) {
        prune()
        let unlisted = sums.tallies
        return (entries.map(\.finding), unlisted, unlisted.reduce(0) { $0 + $1.findings })
    }

    private mutating func prune() {
        entries.sort(by: Self.precedes)
        guard entries.count > limit else { return }
        for entry in entries[limit...] { sums.add(entry.finding) }
        entries.removeSubrange(limit...)
    }

    /// By file, place, rule, column and variant, then by where they come from.
    private static func precedes(_ a: Entry, _ b: Entry) -> Bool {
        if precedes(a.finding, b.finding) { return true }
        if precedes(b.finding, a.finding) { return false }
        return (a.source, a.number) < (b.source, b.number)
    }

    private static func precedes(_ a: Finding, _ b: Finding) -> Bool {
        let x = (a.file ?? -1, a.byteOffset ?? 0, a.record ?? 0)
        let y = (b.file ?? -1, b.byteOffset ?? 0, b.record ?? 0)
        if x != y { return x < y }
        if a.rule != b.rule { return a.rule < b.rule }
        let p = (a.field?.no ?? 0, a.severity, a.variant)
        let q = (b.field?.no ?? 0, b.severity, b.variant)
        if p.0 != q.0 { return p.0 < q.0 }
        if p.1 != q.1 { return p.1 > q.1 }
        if p.2 != q.2 { return p.2 < q.2 }
        return a.count < b.count
    }
}
