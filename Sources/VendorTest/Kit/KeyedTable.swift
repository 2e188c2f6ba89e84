import BundleTools
package import CarePlanStandard
import SampleBundles

/// What a scenario asks a person to key in, as tables: one a person and file, without what the product sets by itself.
package struct KeyedTable: Hashable, Sendable {
    /// 被保険者番号
    package var insured: String
    package var kind: String
    package var title: String
    /// Items that have one value in all of several records, with that value.
    package var common: [Common]
    package var columns: [String]
    /// A line a record; records that differ in their day only are one line.
    package var rows: [[String]]
    /// Names of items that may hold anything.
    package var open: [String]

    package struct Common: Hashable, Sendable {
        package var item: String
        package var value: String
    }

    /// The tables of a bundle, person by person in the order of its main file.
    package static func all(
        of bundle: ScenarioBundle, in scenario: Scenario, _ standard: Standard = .current
    ) -> [KeyedTable] {
        let texts = ItemText(standard)
        var people: [String] = []
        var tables: [KeyedTable] = []
        for file in bundle.files where file.bytes == nil {
            guard let kind = standard.kind(file.kind) else { continue }
            let layout = RecordLayout(kind, edition: bundle.edition)
            guard let insured = layout.column(.insured) else { continue }
            let demands = scenario.demands(of: kind, layout.columns)
            let byPerson = Dictionary(grouping: file.records) { $0[insured] }
            for person in file.records.map({ $0[insured] }) where !people.contains(person) { people.append(person) }
            for person in people {
                guard let records = byPerson[person] else { continue }
                var table = KeyedTable(
                    insured: person, kind: kind.id, title: kind.title, common: [], columns: [], rows: [],
                    open: zip(layout.columns, demands).filter { $1 == .open }.map(\.0.name))
                table.fill(records, layout, demands, texts)
                tables.append(table)
            }
        }
        let order = Dictionary(
            uniqueKeysWithValues: people.enumerated().map { ($1, $0) })
        let kinds = Dictionary(bundle.files.enumerated().map { ($1.kind, $0) }, uniquingKeysWith: { first, _ in first })
        return tables.sorted {
            (order[$0.insured] ?? .max, kinds[$0.kind] ?? .max) < (order[$1.insured] ?? .max, kinds[$1.kind] ?? .max)
        }
    }

    private mutating func fill(
        _ records: [[String]], _ layout: RecordLayout, _ demands: [ItemDemand], _ texts: ItemText
    ) {
        var shown = layout.columns.indices.filter { column in
            demands[column] != .open && records.contains { !$0[column].isEmpty }
        }
        if records.count > 1 {
            let same = shown.filter { column in records.allSatisfy { $0[column] == records[0][column] } }
            common = same.map { column in
                let column = (layout.columns[column], records[0][column])
                return Common(item: column.0.name, value: Self.shown(column.1, column.0.format, texts))
            }
            shown.removeAll { same.contains($0) }
        }
        columns = shown.map { layout.columns[$0].name }
        let day = layout.column(.serviceDate)
        var places: [[String]: Int] = [:]
        var days: [[String]] = []
        for record in records {
            let key = shown.map { $0 == day ? "" : record[$0] }
            if let place = places[key], let day {
                days[place].append(String(record[day].suffix(2)))
                continue
            }
            places[key] = rows.count
            days.append(day.map { [String(record[$0].suffix(2))] } ?? [])
            rows.append(shown.map { Self.shown(record[$0], layout.columns[$0].format, texts) })
        }
        guard let day, let place = shown.firstIndex(of: day) else { return }
        for row in rows.indices {
            rows[row][place] = days[row].map { String(Int($0) ?? 0) + "日" }.joined(separator: "・")
        }
    }

    /// The value, and what it means where that is not the same.
    private static func shown(_ value: String, _ format: Format, _ texts: ItemText) -> String {
        if case .int = format { return value }
        if case .signedInt = format { return value }
        let words = texts.text(value, format)
        return words == value || words.isEmpty || words.contains(value)
            ? (words.isEmpty ? value : words) : "\(value)（\(words)）"
    }
}
