import CarePlanStandard

extension FaultDesk {
    /// A record of a kind with nothing but the values of these roles and CSVバージョン.
    func bareRecord(_ kind: FileKind, _ values: [Role: String]) -> [String] {
        kind.columns(in: edition.id).map { column in
            guard let role = column.role else { return column.required && column.format == .date ? month + "01" : "" }
            if role == .csvVersion { return version(of: edition.id)?.value ?? "" }
            return values[role] ?? ""
        }
    }

    /// A file of the same two parties.
    func newFile(
        _ kind: FileKind, records: [[String]] = [], bytes: [UInt8]? = nil,
        _ change: (inout [Edition.NamePart: String]) -> Void = { _ in }
    ) -> SampleFile {
        var parts = sharedParts
        change(&parts)
        return SampleFile(
            name: SampleNameParts(kind, in: edition, parts).text(), kind: kind.id, edition: edition.id,
            records: records, bytes: bytes)
    }

    /// Values of a record's person and of the keys a deletion may ask for.
    func keyValues(_ file: Int, _ record: Int) -> [Role: String] {
        var values: [Role: String] = [:]
        for (index, column) in columns(of: file).enumerated() {
            if let role = column.role, values[role] == nil { values[role] = files[file].records[record][index] }
        }
        if values[.serviceType] == nil, let code = values[.serviceCode] {
            values[.serviceType] = String(code.prefix(2))
        }
        return values
    }

    /// A deletion of the key of a record.
    func deletion(_ kind: FileKind, of file: Int, _ record: Int, at timestamp: String? = nil) -> SampleFile {
        newFile(kind, records: [bareRecord(kind, keyValues(file, record))]) { parts in
            if let timestamp { parts[.timestamp] = timestamp }
        }
    }

    /// Deletion kinds of the edition.
    var deletionKinds: [FileKind] {
        standard.kinds.filter { $0.deletes != nil && $0.editions.contains(edition.id) }
    }
}
