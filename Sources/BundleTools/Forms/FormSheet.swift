package import BundleChecker
package import CarePlanStandard

/// One form of one person: the form, and the records of the unit that belong to it.
package struct FormSheet: Sendable {
    package let form: PaperForm
    package let unit: PlannedUnit
    /// Of the form's own kind and of the others, by kind, in the order of their files.
    package let records: [String: [Record]]

    package func records(of kind: String) -> [Record] { records[kind] ?? [] }
}

/// The records of a unit, sorted into sheets.
package struct FormSheets: Sendable {
    /// In the order of people, below it of the forms.
    package private(set) var sheets: [FormSheet] = []
    /// Rows that fit no layout, by kind.
    package private(set) var passedOver: [String: Int] = [:]
    /// Records that belong to no sheet, by kind: those of a person of whom the form's own kind has none.
    package private(set) var unused: [String: Int] = [:]
    /// Kinds of files that could not be read to their end, or hold more than is laid out.
    package private(set) var cut: [String] = []

    /// All records that were read, by kind, in the order of their files.
    package private(set) var records: [String: [Record]] = [:]

    private let mostRecords: Int
    /// Memory that may still be taken by records.
    private var bytesLeft: Int

    /// Reads a unit's files and sorts their records; images are not read. A form is for people: what no one would leaf
    /// through is not laid out.
    ///
    /// - Parameters:
    ///   - mostRecords: records of one file that are laid out at most.
    ///   - mostBytes: memory that the unit's records may take; sorting them and writing takes several times as much.
    package init(
        of unit: PlannedUnit, in plan: BundlePlan, forms: [PaperForm] = PaperForm.all, mostRecords: Int = 100_000,
        mostBytes: Int = 48 << 20
    ) {
        self.mostRecords = mostRecords
        bytesLeft = mostBytes
        for file in unit.members.isEmpty ? unit.bystanders : unit.members where !file.kind.isImage {
            records[file.kind.id, default: []] += read(file, plan)
        }
        sort(records, unit, forms)
    }

    private mutating func read(_ file: UnitFile, _ plan: BundlePlan) -> [Record] {
        var records: [Record] = []
        guard let reader = try? RecordReader(file, of: plan) else {
            cut.append(file.kind.id)
            return []
        }
        do {
            while let record = try reader.next() {
                bytesLeft -= record.memory
                guard records.count < mostRecords, bytesLeft >= 0 else {
                    cut.append(file.kind.id)
                    break
                }
                records.append(record)
            }
        } catch {
            cut.append(file.kind.id)
        }
        if reader.passedOver > 0 { passedOver[file.kind.id, default: 0] += reader.passedOver }
        return records
    }

    private mutating func sort(_ records: [String: [Record]], _ unit: PlannedUnit, _ forms: [PaperForm]) {
        let forms = forms.filter { records[$0.kind] != nil }
        // Forms of one key follow each other for each person.
        var keys: [[Role]] = []
        for form in forms where !keys.contains(form.key) { keys.append(form.key) }
        var used: [String: Int] = [:]
        for key in keys {
            let own = forms.filter { $0.key == key }
            let byKey = records.mapValues { Dictionary(grouping: $0) { $0.key(key) ?? [] } }
            var seen: Set<[String]> = []
            for person in own.flatMap({ records[$0.kind] ?? [] }).compactMap({ $0.key(key) })
            where seen.insert(person).inserted {
                for form in own where byKey[form.kind]?[person] != nil {
                    sheets.append(FormSheet(form: form, unit: unit, records: byKey.compactMapValues { $0[person] }))
                }
                let kinds = Set(own.filter { byKey[$0.kind]?[person] != nil }.flatMap(\.kinds))
                for kind in kinds { used[kind, default: 0] += byKey[kind]?[person]?.count ?? 0 }
            }
        }
        for (kind, own) in records {
            let left = own.count - (used[kind] ?? 0)
            if left > 0 { unused[kind] = left }
        }
    }
}
