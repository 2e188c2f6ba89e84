extension StandardValidation {
    mutating func checkUnits() {
        let editions = standard.editions.map(\.id)
        noteDuplicates(standard.units.map(\.id)) { "units[\($0)].id" }
        for (index, unit) in standard.units.enumerated() {
            let place = "units[\(index)]"
            if unit.editions.isEmpty { note(place + ".editions", .badValue("", expected: .notEmpty)) }
            if unit.required.isEmpty { note(place + ".required", .badValue("", expected: .notEmpty)) }
            checkEditionIDs(unit.editions, known: editions) { place + ".editions[\($0)]" }
            checkEditionKeys(unit.clauseIn.keys, known: unit.editions, at: place + ".clauseIn")
            checkRequired(of: unit, at: place + ".required")
            for (fileIndex, kind) in unit.optional.enumerated() {
                checkKind(kind, at: place + ".optional[\(fileIndex)]")
                if unit.required.contains(where: { $0.kind == kind }) {
                    note(place + ".optional[\(fileIndex)]", .duplicate(kind))
                }
            }
            noteDuplicates(unit.optional) { place + ".optional[\($0)]" }
            noteDuplicates(unit.keyGroups) { place + ".keyGroups[\($0)]" }
            for (groupIndex, id) in unit.keyGroups.enumerated()
            where !standard.keyGroups.contains(where: { $0.id == id }) {
                note(place + ".keyGroups[\(groupIndex)]", .unknownReference(id, to: .keyGroup))
            }
        }
    }

    private mutating func checkRequired(of unit: SendUnit, at place: String) {
        noteDuplicates(unit.required.map(\.kind)) { place + "[\($0)].kind" }
        for (index, file) in unit.required.enumerated() {
            let place = place + "[\(index)]"
            checkEditionIDs(file.only, known: unit.editions) { place + ".only[\($0)]" }
            guard let kind = checkKind(file.kind, at: place + ".kind") else { continue }
            // A required file must exist wherever the unit asks for it.
            for edition in unit.editions where file.only.isEmpty || file.only.contains(edition) {
                if !kind.editions.contains(edition) {
                    note(place + ".kind", .unknownReference(file.kind + " (" + edition + ")", to: .kind))
                }
            }
            if file.zeroMonth, kind.nameMonth != .monthOrZero {
                note(place + ".zeroMonth", .badValue("true", expected: .monthOrZeroName))
            }
        }
    }

    mutating func checkKeyGroups() {
        noteDuplicates(standard.keyGroups.map(\.id)) { "keyGroups[\($0)].id" }
        for (index, group) in standard.keyGroups.enumerated() {
            let place = "keyGroups[\(index)]"
            if group.key.isEmpty { note(place + ".key", .badValue("", expected: .notEmpty)) }
            noteDuplicates(group.key.map(\.rawValue)) { place + ".key[\($0)]" }
            noteDuplicates(group.dependents.map(\.kind)) { place + ".dependents[\($0)].kind" }
            let main = checkKind(group.main, at: place + ".main")
            if let main {
                for (keyIndex, role) in group.key.enumerated() {
                    checkRole(role, of: main, in: main.editions, at: place + ".key[\(keyIndex)]")
                }
            }
            for (fileIndex, dependent) in group.dependents.enumerated() {
                check(dependent, key: group.key, main: main, at: place + ".dependents[\(fileIndex)]")
            }
        }
    }

    private mutating func check(_ dependent: KeyGroup.Dependent, key: [Role], main: FileKind?, at place: String) {
        noteDuplicates(dependent.agrees.map(\.rawValue)) { place + ".agrees[\($0)]" }
        guard let kind = checkKind(dependent.kind, at: place + ".kind"), let main else { return }
        for role in key { checkRole(role, of: kind, in: main.editions, at: place + ".kind") }
        for (index, role) in dependent.agrees.enumerated() {
            checkRole(role, of: kind, in: main.editions, at: place + ".agrees[\(index)]")
            checkRole(role, of: main, in: kind.editions, at: place + ".agrees[\(index)]")
        }
    }

    @discardableResult
    private mutating func checkKind(_ id: String, at place: String) -> FileKind? {
        if let kind = standard.kind(id) { return kind }
        note(place, .unknownReference(id, to: .kind))
        return nil
    }
}
