package import BundleChecker
import CarePlanStandard

extension PlainCheck {
    /// What is judged otherwise altogether: another encoding, edition or delimiter, a header row, nothing at all.
    private static let others: Set<String> = ["CP301", "CP302", "CP307", "CP309", "CP313", "CP806", "CP902"]

    /// Places of a finding that are compared; a report to be compared keeps at least as many.
    package static let places = 5

    private struct Seen: Hashable {
        var count: Int
        var places: [UInt64]
    }

    /// How the report of a check differs from what is found here.
    package enum Comparison: Equatable {
        case same
        /// The file is one that is not judged record by record.
        case notComparable
        case different(String)
    }

    /// Compares rules, levels, columns, counts and places of a report on the bytes of its one file.
    package func compare(_ report: Report, _ bytes: [UInt8]) -> Comparison {
        guard Self.others.isDisjoint(with: report.findings.map(\.rule)) else { return .notComparable }
        let records = PlainRecord.all(bytes.last == 0x1A ? Array(bytes.dropLast()) : bytes)
        var due: [Key: Seen] = [:]
        for (key, offsets) in findings(records) where Self.rules.contains(key.rule) {
            due[key] = Seen(count: max(1, offsets.count), places: Array(offsets.prefix(Self.places)))
        }
        var rules = Self.rules
        // Rows are compared with parts of the name, where it has them all.
        if !report.findings.contains(where: { $0.rule.hasPrefix("CP1") }) {
            rules.formUnion(PlainRows.rules)
            for (key, offsets) in rows.findings(records) {
                due[key] = Seen(count: offsets.count, places: Array(offsets.prefix(Self.places)))
            }
        }
        var found: [Key: Seen] = [:]
        for finding in report.findings where rules.contains(finding.rule) {
            let key = Key(rule: finding.rule, severity: finding.severity, column: finding.field?.no)
            // CP502 is found once a month: the first places of all are among the first of each.
            let before = found[key]
            let places = (before?.places ?? []) + finding.places.compactMap(\.byteOffset)
            found[key] = Seen(
                count: (before?.count ?? 0) + finding.count, places: Array(places.sorted().prefix(Self.places)))
        }
        if found == due { return .same }
        let more = found.filter { due[$0.key] != $0.value }
        let fewer = due.filter { found[$0.key] != $0.value }
        return .different("found \(more), due \(fewer) in \(kind.id) \(edition)")
    }
}
