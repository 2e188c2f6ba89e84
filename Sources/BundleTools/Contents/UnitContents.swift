package import BundleChecker
package import ByteSources
import CarePlanStandard

/// How much a unit holds: people, services and records, as numbers only.
package struct UnitContents: Hashable, Sendable {
    /// What one file of the unit holds.
    package struct File: Hashable, Sendable {
        /// Records that fit the layout of the file's kind.
        package var records = 0
        /// Rows that do not: they are counted nowhere else.
        package var passedOver = 0
        /// Such as `MS932`; nil where the file could not be read.
        package var encoding: String?
        /// False when the file could not be read to its end.
        package var isWhole = true
        /// Why it could not be read to its end; nil where a limit cut it.
        package var failure: SourceFailure?
    }

    /// Different 保険者番号 and 被保険者番号.
    package var people = 0
    /// Different services of a person: office, and service code or type. Nil where the unit's files name none.
    package var services: Int?
    /// By index into the plan's entries; images are not in it.
    package var files: [Int: File] = [:]
    /// Why files could not be read to their end, images and files that take no part included. By index.
    package var failures: [Int: SourceFailure] = [:]

    package var isWhole: Bool { failures.isEmpty && files.values.allSatisfy(\.isWhole) }

    /// Reads the files of a unit, one after the other.
    package init(of unit: PlannedUnit, in plan: BundlePlan) {
        var tally = Tally()
        for file in unit.members.isEmpty ? unit.bystanders : unit.members where !file.kind.isImage {
            files[file.index] = tally.count(file, plan)
        }
        for file in unit.allFiles {
            failures[file.index] = files[file.index].map(\.failure) ?? Self.failure(of: plan.entries[file.index].source)
        }
        people = tally.people.count
        services = tally.namesServices ? tally.services.count : nil
    }

    /// Reads a file whose content is not counted.
    private static func failure(of source: (any ByteSource)?) -> SourceFailure? {
        guard let source else { return .notFound }
        do throws(SourceFailure) {
            let raw = try RawBytes(source)
            while try raw.takeSome() != nil {}
            return nil
        } catch {
            return error
        }
    }

    /// What was met so far.
    private struct Tally {
        var people: Set<[String]> = []
        var services: Set<[String]> = []
        var namesServices = false

        mutating func count(_ unitFile: UnitFile, _ plan: BundlePlan) -> File {
            var file = File()
            do throws(SourceFailure) {
                guard let reader = try RecordReader(unitFile, of: plan) else { throw .notFound }
                file.encoding = reader.encoding.rawValue
                let service = ServiceKey(reader.layout)
                namesServices = namesServices || service != nil
                while let record = try reader.next() {
                    file.records += 1
                    guard let person = record.key([.insurer, .insured]) else { continue }
                    people.insert(person)
                    if let key = service?.key(record) { services.insert(person + key) }
                }
                file.passedOver = reader.passedOver
            } catch {
                file.isWhole = false
                file.failure = error
            }
            return file
        }
    }
}

/// The columns that tell services apart in one layout.
private struct ServiceKey {
    private let roles: [Role]
    private let takesTotals: Bool

    /// Nil for a layout without services.
    init?(_ layout: RecordLayout) {
        guard layout.column(.office) != nil else { return nil }
        if let code = layout.column(.serviceCode) {
            roles = [.office, .serviceCode]
            takesTotals = layout.columns[code].format == .serviceCodeOrTotal
        } else if layout.column(.serviceType) != nil {
            roles = [.office, .serviceType]
            takesTotals = false
        } else {
            return nil
        }
    }

    /// The service of a record; nil for a subtotal or total.
    func key(_ record: Record) -> [String]? {
        guard let key = record.key(roles) else { return nil }
        return takesTotals && ServiceCodeForm(code: key[1]).isTotal ? nil : key
    }
}
