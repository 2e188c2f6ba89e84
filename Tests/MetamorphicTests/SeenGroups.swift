import BundleChecker

/// Findings about several rows stand at the first of them, so another order moves them among the rows of one person, or of
/// one file.
enum SeenGroups {
    /// Found by comparing rows of one person, or of a person between files.
    private static let ofPersons: Set<String> = [
        "CP504", "CP505", "CP510", "CP514", "CP516", "CP517", "CP520", "CP601", "CP602", "CP603", "CP607", "CP608",
        "CP609", "CP610", "CP702", "CP703", "CP216",
    ]
    /// Found by comparing rows of several persons, or at the first of all rows.
    private static let ofFiles: Set<String> = ["CP313", "CP501", "CP530"]

    /// The same for all places that another order of rows may give a finding.
    static func loosened(_ seen: Seen, _ sheets: [Sheet]) -> Seen {
        var persons: [Int: Int] = [:]
        for sheet in sheets {
            var first: [[[UInt8]]: Int] = [:]
            for row in sheet.rows.sorted(by: { $0.id < $1.id }) {
                let person = Sheet.person(of: row)
                persons[row.id] = first[person] ?? row.id
                first[person] = persons[row.id]
            }
        }
        var result = seen
        result.found = [:]
        for (var found, count) in seen.found {
            if ofPersons.contains(found.rule) {
                found.spots = found.spots.map { Spot(sheet: $0.sheet, row: persons[$0.row] ?? $0.row) }.sorted()
            } else if ofFiles.contains(found.rule) {
                found.spots = found.spots.map { Spot(sheet: $0.sheet, row: -1) }
            }
            result.found[found, default: 0] += count
        }
        return result
    }
}

extension Sheet {
    /// 保険者番号 and 被保険者番号 as they are written; they are No.2 and No.3 in every layout.
    static func person(of row: Row) -> [[UInt8]] {
        row.cells.count > 2 ? row.cells[1...2].map { $0.filter { $0 != 0x22 } } : []
    }
}
