extension StandardValidation {
    /// Roles that any number of columns of a layout may carry.
    private static let repeatable: Set<Role> = [
        .name, .typeBlockService, .typeBlockLimit, .typeBlockTotal, .typeBlockOver,
    ]

    mutating func checkKinds() {
        let editions = standard.editions.map(\.id)
        noteDuplicates(standard.kinds.map(\.id)) { "kinds[\($0)].id" }
        for (index, kind) in standard.kinds.enumerated() {
            let place = "kinds[\(index)]"
            if !Self.isPrefix(kind.id) { note(place + ".id", .badValue(kind.id, expected: .prefix)) }
            if kind.editions.isEmpty { note(place + ".editions", .badValue("", expected: .notEmpty)) }
            checkEditionIDs(kind.editions, known: editions) { place + ".editions[\($0)]" }
            checkEditionKeys(kind.toleratedCounts.keys, known: kind.editions, at: place + ".toleratedCounts")
            checkEditionKeys(kind.inferredFrom.keys, known: kind.editions, at: place + ".inferredFrom")
            noteDuplicates(kind.uniqueKey.map(\.rawValue)) { place + ".uniqueKey[\($0)]" }
            for (keyIndex, role) in kind.uniqueKey.enumerated() {
                checkRole(role, of: kind, in: kind.editions, at: place + ".uniqueKey[\(keyIndex)]")
            }
            checkDeletion(of: kind, at: place + ".deletes")
            checkColumns(of: kind, at: place + ".columns")
        }
    }

    private mutating func checkDeletion(of kind: FileKind, at place: String) {
        guard let deletes = kind.deletes else { return }
        noteDuplicates(deletes.key.map(\.rawValue)) { place + ".key[\($0)]" }
        guard let target = standard.kind(deletes.kind) else {
            note(place + ".kind", .unknownReference(deletes.kind, to: .kind))
            return
        }
        for (index, role) in deletes.key.enumerated() {
            checkRole(role, of: kind, in: kind.editions, at: place + ".key[\(index)]")
            checkRole(role, of: target, in: kind.editions, at: place + ".key[\(index)]")
        }
    }

    private mutating func checkColumns(of kind: FileKind, at place: String) {
        if kind.columns.count > FileKind.mostColumns {
            note(place, .badValue(String(kind.columns.count), expected: .columns))
        }
        for (index, column) in kind.columns.enumerated() {
            let place = place + "[\(index)]"
            checkEditionIDs(column.only, known: kind.editions) { place + ".only[\($0)]" }
            checkEditionKeys(column.lengthIn.keys, known: kind.editions, at: place + ".lengthIn")
            checkFormat(of: column, at: place)
        }
        for edition in kind.editions {
            let layout = kind.columns.enumerated().filter { $0.element.exists(in: edition) }
            var seen: Set<Role> = []
            for (index, column) in layout {
                guard let role = column.role, !Self.repeatable.contains(role) else { continue }
                if !seen.insert(role).inserted {
                    note(place + "[\(index)].role", .repeatedRole(role.rawValue, edition: edition))
                }
            }
            if let last = layout.last, last.element.asksForNextWhen != nil {
                note(place + "[\(last.offset)].asksForNextWhen", .incompleteColumns("asksForNextWhen"))
            }
            checkBlocks(layout.compactMap(\.element.role), at: place)
        }
    }

    /// The four columns of a 種類支給限度 block come together.
    private mutating func checkBlocks(_ roles: [Role], at place: String) {
        let block: [Role] = [.typeBlockService, .typeBlockLimit, .typeBlockTotal, .typeBlockOver]
        let counts = block.map { role in roles.count { $0 == role } }
        guard let most = counts.max() else { return }
        for (role, count) in zip(block, counts) where count < most {
            note(place, .incompleteColumns(role.rawValue))
        }
    }

    private mutating func checkFormat(of column: Column, at place: String) {
        var lengths: [Int] = column.lengthIn.sorted { $0.key < $1.key }.map(\.value)
        if let length = column.length { lengths.insert(length, at: 0) }
        let word = column.format.word
        if case .code(let id) = column.format {
            guard let table = standard.codeTable(id) else {
                note(place + ".format", .unknownReference(id, to: .codeTable))
                return
            }
            let widths = Set(table.entries.map(\.code.count))
            for length in lengths where !widths.contains(length) {
                note(place + ".length", .contradictoryLength(length, format: word))
            }
        } else if let fixed = column.format.fixedLength {
            for length in lengths where length != fixed {
                note(place + ".length", .contradictoryLength(length, format: word))
            }
        }
    }

    /// A prefix stands in front of file names; the separator may be inside it.
    private static func isPrefix(_ id: String) -> Bool {
        guard let first = id.utf8.first, first != 0x5F, id.utf8.last != 0x5F else { return false }
        return id.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || $0 == 0x5F }
    }
}
