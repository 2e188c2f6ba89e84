import CarePlanStandard

/// Files of one edition among those of another.
extension SampleFault {
    static let editions: [SampleFault] = [
        SampleFault(
            "CP204", "一つのファイルだけ別の版で出ている（ファイル名もCSVバージョンも）",
            "One file was written in the other edition, name and CSVバージョン"
        ) { desk in
            guard desk.unit.required(in: desk.edition.id).count > 1 else { return false }
            for other in desk.standard.editions where other.id != desk.edition.id {
                guard let version = desk.version(of: other.id), version.appliesFrom <= desk.month else { continue }
                let sameLayout = desk.tables.filter { file in
                    guard let kind = desk.kind(of: file), kind.editions.contains(other.id) else { return false }
                    return kind.columns(in: other.id).count == kind.columns(in: desk.edition.id).count
                        && !desk.mainKinds.contains(kind.id)
                }
                guard let file = desk.random.one(of: sameLayout), let kind = desk.kind(of: file),
                    let parts = desk.nameParts(of: file)
                else { continue }
                var values = desk.sharedParts
                values.merge(parts.values) { _, own in own }
                desk.files[file].name = SampleNameParts(kind, in: other, values).text()
                desk.setAll(.csvVersion, in: file, to: version.value)
                return true
            }
            return false
        }
    ]
}

extension FaultDesk {
    /// Gives a role one value in all records of a file.
    mutating func setAll(_ role: Role, in file: Int, to value: String) {
        for record in files[file].records.indices { set(role, file, record, to: value) }
    }
}
