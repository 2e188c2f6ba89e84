/// Finds what makes a standard contradict itself: duplicates, references to nothing, roles that keys miss.
///
/// The built-in standard has none; a test sees to it.
package struct StandardValidation {
    typealias Problem = StandardDocumentError.Problem
    typealias Reason = StandardDocumentError.Reason

    /// Everything wrong with a standard, by the paths of its document.
    package static func problems(of standard: Standard) -> [StandardDocumentError.Problem] {
        var validation = StandardValidation(standard: standard)
        validation.checkEditions()
        validation.checkVersions()
        validation.checkKinds()
        validation.checkUnits()
        validation.checkKeyGroups()
        validation.checkTables()
        return validation.problems
    }

    let standard: Standard
    private(set) var problems: [Problem] = []

    private init(standard: Standard) { self.standard = standard }

    mutating func note(_ place: String, _ reason: Reason) { problems.append(Problem(place: place, reason: reason)) }

    mutating func noteDuplicates(_ ids: [String], at place: (Int) -> String) {
        var seen: Set<String> = []
        for (index, id) in ids.enumerated() where !seen.insert(id).inserted { note(place(index), .duplicate(id)) }
    }

    /// Every edition an element names must be one of those `known`.
    mutating func checkEditionIDs(_ ids: [String], known: [String], at place: (Int) -> String) {
        for (index, id) in ids.enumerated() where !known.contains(id) {
            note(place(index), .unknownReference(id, to: .edition))
        }
        noteDuplicates(ids, at: place)
    }

    /// Keys of a table by edition.
    mutating func checkEditionKeys(_ keys: some Collection<String>, known: [String], at place: String) {
        for id in keys.sorted() where !known.contains(id) {
            note(place + "." + id, .unknownReference(id, to: .edition))
        }
    }

    /// Every edition in which both kinds exist must carry the role in the layout of the kind.
    ///
    /// `serviceType` is also carried by `serviceCode`, whose first two characters it is.
    mutating func checkRole(_ role: Role, of kind: FileKind, in editions: [String], at place: String) {
        for edition in editions where kind.editions.contains(edition) {
            let roles = kind.columns(in: edition).compactMap(\.role)
            if roles.contains(role) || role == .serviceType && roles.contains(.serviceCode) { continue }
            note(place, .missingRole(role.rawValue, kind: kind.id, edition: edition))
        }
    }

    // MARK: Editions and CSV versions

    private mutating func checkEditions() {
        if standard.editions.isEmpty { note("editions", .badValue("", expected: .notEmpty)) }
        noteDuplicates(standard.editions.map(\.id)) { "editions[\($0)].id" }
        for (index, edition) in standard.editions.enumerated() {
            let place = "editions[\(index)]"
            noteDuplicates(edition.nameParts.map(\.rawValue)) { place + ".nameParts[\($0)]" }
            let parts = Set(edition.nameParts)
            let typed = parts.intersection([.senderType, .receiverType]).count
            if !parts.isSuperset(of: [.sender, .receiver, .timestamp]) || typed == 1 {
                let words = edition.nameParts.map(\.rawValue).joined(separator: " ")
                note(place + ".nameParts", .badValue(words, expected: .nameParts))
            }
            if let end = edition.endsFrom, !Self.isMonth(end) {
                note(place + ".endsFrom", .badValue(end, expected: .month))
            }
            let versions = standard.csvVersions.filter { $0.edition == edition.id && $0.status == .current }
            if versions.isEmpty { note(place, .badValue(edition.id, expected: .currentVersion)) }
        }
    }

    private mutating func checkVersions() {
        noteDuplicates(standard.csvVersions.map(\.value)) { "csvVersions[\($0)].value" }
        for (index, version) in standard.csvVersions.enumerated() {
            let place = "csvVersions[\(index)]"
            if version.value.utf8.count != 6 || !Self.isDigits(version.value) {
                note(place + ".value", .badValue(version.value, expected: .sixDigits))
            }
            if standard.edition(version.edition) == nil {
                note(place + ".edition", .unknownReference(version.edition, to: .edition))
            }
            if !Self.isMonth(version.appliesFrom) {
                note(place + ".appliesFrom", .badValue(version.appliesFrom, expected: .month))
            }
        }
    }

    // MARK: Code tables, service types, patterns

    private mutating func checkTables() {
        noteDuplicates(standard.codeTables.map(\.id)) { "codeTables[\($0)].id" }
        for (index, table) in standard.codeTables.enumerated() {
            let place = "codeTables[\(index)].entries"
            if table.entries.isEmpty { note(place, .badValue("", expected: .notEmpty)) }
            noteDuplicates(table.entries.map(\.code)) { place + "[\($0)].code" }
        }
        noteDuplicates(standard.serviceTypes.map(\.code)) { "serviceTypes[\($0)].code" }
        for (index, type) in standard.serviceTypes.enumerated() {
            if let other = type.enteredAs, standard.serviceType(other) == nil {
                note("serviceTypes[\(index)].enteredAs", .unknownReference(other, to: .serviceType))
            }
        }
        noteDuplicates(standard.patterns.map(\.id)) { "patterns[\($0)].id" }
        for (index, pattern) in standard.patterns.enumerated() {
            for (unitIndex, unit) in pattern.units.enumerated()
            where !standard.units.contains(where: { $0.id == unit }) {
                note("patterns[\(index)].units[\(unitIndex)]", .unknownReference(unit, to: .unit))
            }
        }
    }

    // MARK: Values

    static func isDigits(_ text: String) -> Bool { text.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } }

    static func isMonth(_ text: String) -> Bool {
        guard text.utf8.count == 6, isDigits(text), let month = Int(text.suffix(2)) else { return false }
        return (1...12).contains(month)
    }
}
