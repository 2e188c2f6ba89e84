import CarePlanStandard

extension FaultDesk {
    func nameParts(of file: Int) -> SampleNameParts? {
        kind(of: file).flatMap { SampleNameParts(files[file].name, of: $0, in: edition) }
    }

    /// A part of the names that all files of the unit share.
    func namePart(_ part: Edition.NamePart) -> String? {
        files.indices.first.flatMap { nameParts(of: $0)?.values[part] }
    }

    /// Parts of the unit's names, with 対象年月 in the month's place.
    var sharedParts: [Edition.NamePart: String] {
        var parts = files.indices.first.flatMap { nameParts(of: $0)?.values } ?? [:]
        parts[.month] = month
        parts[.senderType] = senderType
        parts[.receiverType] = receiverType
        return parts
    }

    /// Changes a part of one file's name.
    mutating func rename(_ file: Int, _ change: (inout SampleNameParts) -> Void) -> Bool {
        guard var parts = nameParts(of: file) else { return false }
        change(&parts)
        files[file].name = parts.text()
        return true
    }

    /// Changes parts of all names; values that name a picture of the unit follow.
    mutating func renameAll(_ change: (inout SampleNameParts) -> Void) {
        var renamed: [String: String] = [:]
        for file in files.indices {
            guard var parts = nameParts(of: file) else { continue }
            change(&parts)
            renamed[files[file].name] = parts.text()
            files[file].name = parts.text()
        }
        for cell in cells(of: .imageName) {
            if let name = renamed[self[cell]] { self[cell] = name }
        }
    }

    /// A draw of the files that a name fault can befall: those on which least depends.
    mutating func rename(where test: (Int) -> Bool, _ change: (SampleNameParts) -> String) -> Bool {
        guard let file = anyTable(test), let parts = nameParts(of: file) else { return false }
        files[file].name = change(parts)
        return true
    }

    /// Puts one number or text in another's place in all names and values.
    mutating func replaceEverywhere(_ old: String, with new: String) {
        guard !old.isEmpty else { return }
        for file in files.indices {
            files[file].name = files[file].name.replacing(old, with: new)
            for record in files[file].records.indices {
                for column in files[file].records[record].indices {
                    let value = files[file].records[record][column]
                    if value.utf8.count >= old.utf8.count {
                        files[file].records[record][column] = value.replacing(old, with: new)
                    }
                }
            }
        }
    }
}
