import BundleChecker
import ByteSources
import CarePlanStandard
import SampleBundles
import TestSupport

/// A conforming record of every kind of file, into which a field's values are put.
struct FieldProbe: Sendable {
    /// What a field can be told; other rules may speak of what the value does to its surroundings.
    private static let fieldRules = ["CP3", "CP4", "CP8"]
    private static let sharedRules: Set<String> = ["CP511", "CP524"]

    private let records: [String: [[UInt8]]]

    /// - Parameter tables: what free text is, and so stands in quotes.
    init(_ tables: PrintedTables) throws {
        let fields = Dictionary(grouping: tables.fields) { $0.edition + " " + $0.kind }
        var records: [String: [[UInt8]]] = [:]
        for edition in Standard.current.editions {
            for unit in Standard.current.units where unit.editions.contains(edition.id) {
                let bundle = try SampleBundle(SampleRequest(unit: unit.id, edition: edition.id, people: 8))
                for file in bundle.files where file.bytes == nil {
                    let key = edition.id + " " + file.kind
                    guard records[key] == nil, let record = file.records.first, let columns = fields[key] else {
                        continue
                    }
                    records[key] = zip(record, columns.sorted { $0.number < $1.number }).map { value, column in
                        Self.written(value.ms932, isQuoted: column.format == "text")
                    }
                }
            }
        }
        self.records = records
    }

    /// What the checker says of the field with the value in it: rules and levels.
    func answer(_ field: PrintedField, _ one: FieldCase, _ standard: Standard) -> [String] {
        var record = records[field.edition + " " + field.kind] ?? []
        guard record.indices.contains(field.number - 1) else { return ["no such field"] }
        record[field.number - 1] = Self.written(one.value, isQuoted: one.isQuoted)
        var options = CheckOptions()
        options.assumed = .init(kind: field.kind, edition: field.edition)
        options.standard = standard
        let bytes = Array(record.joined(separator: [0x2C])) + [0x0D, 0x0A]
        let report = Checker(options: options).check(BundleInput(sources: [MemorySource(name: "1.csv", bytes: bytes)]))
        let said = report.findings.filter { finding in
            finding.field?.no == field.number
                && (Self.sharedRules.contains(finding.rule) || Self.fieldRules.contains { finding.rule.hasPrefix($0) })
        }
        return said.map { $0.rule + " " + $0.severity.rawValue }.sorted()
    }

    private static func written(_ value: [UInt8], isQuoted: Bool) -> [UInt8] {
        isQuoted && !value.isEmpty ? [0x22] + value.flatMap { $0 == 0x22 ? [0x22, 0x22] : [$0] } + [0x22] : value
    }
}
