import BundleChecker
package import CarePlanStandard

/// The lines of 第2表, 第7表 and the like: records in their order, cells shared by lines of the same numbers.
package struct PlanLines: Hashable, Sendable {
    package struct Cell: Hashable, Sendable {
        /// Lines that the cell covers; 0 where one above does.
        package var height: Int
        package var text: String
    }

    /// By line, by column.
    package private(set) var rows: [[Cell]] = []

    package init(_ lines: FormLines, _ records: [Record], _ texts: ItemText) {
        let records = Self.sorted(records, lines.order, texts)
        rows = records.map { record in
            lines.columns.map { Cell(height: 1, text: texts.line($0.pieces, record)) }
        }
        for (index, column) in lines.columns.enumerated() where !column.merge.isEmpty {
            let numbers = records.map { record in column.merge.map { texts.raw($0, record) ?? "" } }
            merge(index, numbers)
        }
    }

    /// One cell for neighbouring lines of the same numbers. A text that stands on its first line only goes for all; texts
    /// that differ all stand.
    private mutating func merge(_ column: Int, _ numbers: [[String]]) {
        var first = 0
        while first < rows.count {
            var next = first + 1
            while next < rows.count, numbers[next] == numbers[first], numbers[first].contains(where: { !$0.isEmpty }) {
                next += 1
            }
            var texts: [String] = []
            for line in first..<next {
                let text = rows[line][column].text
                if !text.isEmpty, !texts.contains(text) { texts.append(text) }
                rows[line][column] = Cell(height: 0, text: "")
            }
            rows[first][column] = Cell(height: next - first, text: texts.joined(separator: "\n"))
            first = next
        }
    }

    private static func sorted(_ records: [Record], _ order: FormLines.Order, _ texts: ItemText) -> [Record] {
        let keys: [[Int]]
        switch order {
        case .file: return records
        case .numbers(let items):
            keys = records.map { record in items.map { Int(texts.raw($0, record) ?? "") ?? Int.max } }
        case .totals(let office, let code): keys = Self.totals(records, office, code, texts)
        }
        return records.indices.sorted { a, b in
            keys[a] == keys[b] ? a < b : keys[a].lexicographicallyPrecedes(keys[b])
        }.map { records[$0] }
    }

    /// Offices and types in the order in which they come up; details before subtotals, the grand total last.
    private static func totals(
        _ records: [Record], _ office: FormItem, _ code: FormItem, _ texts: ItemText
    ) -> [[Int]] {
        var places: [[String]: Int] = [:]
        func place(_ key: [String]) -> Int {
            if let known = places[key] { return known }
            places[key] = places.count
            return places.count - 1
        }
        return records.map { record in
            let service = texts.raw(code, record) ?? ""
            let form = ServiceCodeForm(code: service)
            if form == .grandTotal { return [Int.max] }
            let own = texts.raw(office, record) ?? ""
            let rank =
                switch form {
                case .detail: 0
                case .subtotalInside: 1
                case .subtotalOutside: 2
                default: 3
                }
            return [place([own]), place([own, String(service.prefix(2))]), rank]
        }
    }
}
