import BundleTools
import CarePlanStandard

/// Brings 課題NO and the numbers below it into a form in which only the order of lines counts: the printed form is the
/// same whether the second need is number 2 or 5.
struct LineNumbers {
    private let columns: [Int]
    private let person: [Int]

    /// Nil for a layout without such numbers.
    init?(_ layout: RecordLayout) {
        columns = [Role.needNumber, .secondNumber, .thirdNumber].compactMap { layout.column($0) }
        person = [Role.insured, .planDate].compactMap { layout.column($0) }
        if columns.isEmpty { return nil }
    }

    /// Replaces each number by its rank among those of the same person and the same numbers above it.
    func rank(_ rows: inout [ComparedRow]) {
        var above = person
        for column in columns {
            var groups: [[String]: Set<String>] = [:]
            for row in rows { groups[above.map { row.values[$0] }, default: []].insert(row.values[column]) }
            let ranks = groups.mapValues { numbers in
                Dictionary(
                    uniqueKeysWithValues: numbers.sorted(by: Self.precedes).enumerated().map { ($1, String($0 + 1)) })
            }
            // Groups are keyed by ranks already found, for the columns above were replaced before.
            for index in rows.indices {
                let value = rows[index].values[column]
                rows[index].values[column] = ranks[above.map { rows[index].values[$0] }]?[value] ?? value
            }
            above.append(column)
        }
    }

    private static func precedes(_ a: String, _ b: String) -> Bool {
        (Int(a) ?? .max, a) < (Int(b) ?? .max, b)
    }
}
