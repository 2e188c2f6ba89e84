import CarePlanStandard
import SampleBundles

/// The same a year later, or for an edition that ends, a year earlier: in names and records, so that every day keeps its
/// place in its month.
extension Edit {
    static let years = [
        Edit("every date a year away") { bench in
            // From and until when an edition is exchanged are rules of their own; a date in quotes (CP316) is not looked for.
            guard !bench.isFault(among: ["CP204", "CP217", "CP316", "CP423", "CP806"]), bench.isLegibleThroughout else {
                return false
            }
            let years = bench.request.edition == "V3" ? -1 : 1
            func hasLeapDay(_ year: Int) -> Bool { year % 4 == 0 }
            for sheet in bench.sheets {
                for row in sheet.rows {
                    for (cell, column) in zip(row.cells, sheet.columns(of: row) ?? []) where isOfDates(column) {
                        guard let year = year(of: cell), hasLeapDay(year) || hasLeapDay(year + years) else { continue }
                        let text = String(decoding: cell, as: UTF8.self)
                        // A month that changes its length.
                        let isFebruary = text.dropFirst(4).hasPrefix("02")
                        if isFebruary, !isLongAgo(year) || text.hasSuffix("29") { return false }
                    }
                }
            }
            for index in bench.sheets.indices {
                bench.sheets[index].name = renamed(bench.sheets[index].name, years)
                for at in bench.sheets[index].rows.indices {
                    let row = bench.sheets[index].rows[at]
                    for (place, column) in (bench.sheets[index].columns(of: row) ?? []).enumerated() {
                        let cell = row.cells[place]
                        if isOfDates(column), let year = year(of: cell) {
                            bench.sheets[index].rows[at].cells[place] = digits(year + years) + cell.dropFirst(4)
                        } else if column.format == .imageFile {
                            let name = String(decoding: cell, as: UTF8.self)
                            bench.sheets[index].rows[at].cells[place] = Array(renamed(name, years).utf8)
                        }
                    }
                }
            }
            return true
        }
    ]

    /// Days of birth and the like stand in no month's table.
    private static func isLongAgo(_ year: Int) -> Bool { year < 2020 }

    private static func isOfDates(_ column: Column) -> Bool {
        [.date, .dateOrZero, .month, .monthOrZero].contains(column.format)
    }

    /// The year of a date or month of six or eight digits, be it a real day or not.
    private static func year(of cell: [UInt8]) -> Int? {
        guard cell.count == 6 || cell.count == 8, cell.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        guard let year = Int(String(decoding: cell.prefix(4), as: UTF8.self)), (1800...2100).contains(year) else {
            return nil
        }
        return year
    }

    private static func digits(_ year: Int) -> [UInt8] { Array(String(year).utf8) }

    /// Months and timestamps are the parts of a name that begin with a year.
    private static func renamed(_ name: String, _ years: Int) -> String {
        name.split(separator: "_", omittingEmptySubsequences: false).map { part in
            let base = part.prefix { $0.isASCII && $0.isNumber }
            guard base.count == 6 || base.count >= 12, let year = Int(base.prefix(4)), (2020...2099).contains(year)
            else { return String(part) }
            return String(year + years) + part.dropFirst(4)
        }.joined(separator: "_")
    }
}
