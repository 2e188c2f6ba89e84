import CarePlanStandard
import SampleBundles
import VendorTest

/// One changed item of one record of a scenario's answer.
struct ItemEdit {
    let bundle: Int
    let file: Int
    let record: Int
    let column: Int
    let expected: String
    let found: String

    /// Edits of every item that the scenario fixes, spread over its files, records and columns: at least `count` where
    /// there is an item at all.
    static func edits(of scenario: Scenario, count: Int) -> [ItemEdit] {
        var edits: [ItemEdit] = []
        for variant in 0..<count {
            for edit in all(of: scenario, variant: variant) { edits.append(edit) }
            if edits.count >= count { break }
        }
        // Every so many, so that all files and columns have their turn.
        let step = max(1, edits.count / count)
        return stride(from: 0, to: edits.count, by: step).map { edits[$0] }
    }

    private static func all(of scenario: Scenario, variant: Int) -> [ItemEdit] {
        var edits: [ItemEdit] = []
        for (bundleIndex, bundle) in scenario.bundles.enumerated() {
            for (fileIndex, file) in bundle.files.enumerated() where file.bytes == nil {
                guard let kind = Standard.current.kind(file.kind) else { continue }
                let columns = kind.columns(in: bundle.edition)
                for (recordIndex, record) in file.records.enumerated() {
                    let items = scenario.items(record, of: kind, in: bundle.edition)
                    for (item, column) in zip(items, columns) where isStrict(item, record, columns) {
                        guard let found = changed(item.value, column, variant) else { continue }
                        edits.append(
                            ItemEdit(
                                bundle: bundleIndex, file: fileIndex, record: recordIndex, column: item.no - 1,
                                expected: item.value, found: found))
                    }
                }
            }
        }
        return edits
    }

    /// The item is compared whatever the product writes, and moving it moves no other line.
    private static func isStrict(_ item: ExpectedItem, _ record: [String], _ columns: [Column]) -> Bool {
        let column = columns[item.no - 1]
        if column.format == .sequence { return false }
        let code = columns.firstIndex { $0.format == .serviceCodeOrTotal }
        if let code, ["AAAA", "EEEE", "ZZZZ", "9999"].contains(where: { record[code].hasSuffix($0) }) { return false }
        return switch item.demand {
        case .fixed: true
        case .whereGiven, .whereFilled: !item.value.isEmpty && item.value != "0"
        case .open: false
        }
    }

    private static func changed(_ value: String, _ column: Column, _ variant: Int) -> String? {
        let digit = Character(String(variant % 10))
        func last(_ text: String) -> String? {
            guard let old = text.last, old != digit else { return nil }
            return text.dropLast() + String(digit)
        }
        switch column.format {
        case .text: return value + "改\(variant)"
        case .int, .signedInt: return Int(value).map { String($0 + variant + 1) } ?? "\(variant + 1)"
        case .date, .dateOrZero, .month, .monthOrZero:
            return value.isEmpty ? nil : "20\(variant + 60)" + value.dropFirst(4)
        case .time, .timeOr9999: return value.isEmpty ? nil : "03\(variant % 6)7"
        case .dayMask:
            return value.isEmpty ? nil : String(value.enumerated().map { $0 == variant ? ($1 == "1" ? "0" : "1") : $1 })
        case .satellite: return value == "Z\(digit)" ? nil : "Z\(digit)"
        case .phone: return value + "\(variant)"
        default: return last(value)
        }
    }

    func applied(to file: SampleFile) -> SampleFile {
        var file = file
        file.records[record][column] = found
        return file
    }
}
