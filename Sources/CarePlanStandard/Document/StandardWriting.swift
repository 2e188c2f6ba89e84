/// The standard as one JSON document: what `cpcheck standard --format json` writes and `--standard FILE` reads.
///
/// A document is a full replacement: nothing of the built-in standard shows through. The order of keys and lists is
/// fixed, so that two documents can be compared line by line; keys that hold their default are left out.
package enum StandardDocument {
    static let format = "cpcheck-standard"
    static let formatVersion = "1.0"

    /// The document of a standard, one column a line.
    package static func text(of standard: Standard) -> String { value(of: standard).pretty }

    /// SHA-256 of the canonical document in hex: equal for equal standards, however a file was laid out.
    package static func digest(of standard: Standard) -> String {
        SHA256.hex(of: value(of: standard).canonical)
    }

    static func value(of standard: Standard) -> JSONValue {
        .object([
            Member("format", .string(format)),
            Member("formatVersion", .string(formatVersion)),
            Member("editions", .list(standard.editions.map { .line(value(of: $0)) })),
            Member("csvVersions", .list(standard.csvVersions.map { .line(value(of: $0)) })),
            Member("kinds", .list(standard.kinds.map(value))),
            Member("units", .list(standard.units.map(value))),
            Member("keyGroups", .list(standard.keyGroups.map(value))),
            Member("codeTables", .list(standard.codeTables.map(value))),
            Member("serviceTypes", .list(standard.serviceTypes.map { .line(value(of: $0)) })),
            Member("duties", .list(standard.duties.map { .line(value(of: $0)) })),
            Member("patterns", .list(standard.patterns.map { .line(value(of: $0)) })),
        ])
    }
}

extension Standard {
    /// The digest of the built-in standard, worked out when it is first asked for.
    package static let currentDigest = StandardDocument.digest(of: .current)
}

private typealias Member = JSONValue.Member

extension JSONValue.Member {
    fileprivate init(_ key: String, _ value: JSONValue) { self.init(key: key, value: value) }

    fileprivate init(_ key: String, _ value: String) { self.init(key: key, value: .string(value)) }

    fileprivate init(_ key: String, words: [String]) {
        self.init(key: key, value: .line(.list(words.map(JSONValue.string))))
    }

    fileprivate init(_ key: String, roles: [Role]) { self.init(key, words: roles.map(\.rawValue)) }

    fileprivate static func numbers(_ key: String, _ numbers: [String: Int]) -> [Self] {
        if numbers.isEmpty { return [] }
        let members = numbers.sorted { $0.key < $1.key }.map { Member($0.key, .int($0.value)) }
        return [Member(key, .line(.object(members)))]
    }

    fileprivate static func texts(_ key: String, _ texts: [String: String]) -> [Self] {
        if texts.isEmpty { return [] }
        let members = texts.sorted { $0.key < $1.key }.map { Member($0.key, $0.value) }
        return [Member(key, .line(.object(members)))]
    }

    fileprivate static func words(_ key: String, _ words: [String]) -> [Self] {
        words.isEmpty ? [] : [Member(key, words: words)]
    }

    fileprivate static func roles(_ key: String, _ roles: [Role]) -> [Self] {
        words(key, roles.map(\.rawValue))
    }

    fileprivate static func flag(_ key: String, _ flag: Bool) -> [Self] { flag ? [Member(key, .bool(true))] : [] }

    fileprivate static func text(_ key: String, _ text: String?) -> [Self] { text.map { [Member(key, $0)] } ?? [] }

    fileprivate static func remark(_ remark: BilingualText?) -> [Self] {
        guard let remark else { return [] }
        return [Member("remark", .line(.object([Member("ja", remark.ja), Member("en", remark.en)])))]
    }
}

extension StandardDocument {
    private static func value(of edition: Edition) -> JSONValue {
        .object(
            [
                Member("id", edition.id), Member("title", edition.title), Member("notice", edition.notice),
                Member("nameParts", words: edition.nameParts.map(\.rawValue)),
            ] + Member.text("endsFrom", edition.endsFrom))
    }

    private static func value(of version: CSVVersion) -> JSONValue {
        .object([
            Member("value", version.value), Member("historyName", version.historyName),
            Member("edition", version.edition), Member("status", version.status.rawValue),
            Member("appliesFrom", version.appliesFrom), Member("note", version.note),
        ])
    }

    private static func value(of kind: FileKind) -> JSONValue {
        var members: [Member] = [
            Member("id", kind.id), Member("title", kind.title), Member("side", kind.side.rawValue),
            Member("editions", words: kind.editions), Member("nameMonth", kind.nameMonth.rawValue),
            Member("fileExtension", kind.fileExtension),
        ]
        members += Member.flag("hasSerial", kind.hasSerial)
        members += Member.roles("uniqueKey", kind.uniqueKey)
        if let deletes = kind.deletes {
            let value = JSONValue.object([Member("kind", deletes.kind), Member("key", roles: deletes.key)])
            members.append(Member("deletes", .line(value)))
        }
        members += Member.flag("exampleHasZeroMonth", kind.exampleHasZeroMonth)
        members += Member.numbers("toleratedCounts", kind.toleratedCounts)
        members += Member.numbers("inferredFrom", kind.inferredFrom)
        members += Member.remark(kind.remark)
        members.append(Member("columns", .list(kind.columns.map { .line(value(of: $0)) })))
        return .object(members)
    }

    private static func value(of column: Column) -> JSONValue {
        var members: [Member] = [Member("name", column.name)]
        if let length = column.length { members.append(Member("length", .int(length))) }
        members += Member.numbers("lengthIn", column.lengthIn)
        members.append(Member("format", column.format.word))
        members += Member.flag("required", column.required)
        members += Member.flag("needed", column.needed)
        members += Member.words("only", column.only)
        members += Member.text("role", column.role?.rawValue)
        members += Member.text("asksForNextWhen", column.asksForNextWhen)
        members += Member.flag("lenient", column.lenient)
        members += Member.remark(column.remark)
        return .object(members)
    }

    private static func value(of unit: SendUnit) -> JSONValue {
        let required = unit.required.map { file in
            JSONValue.line(
                .object(
                    [Member("kind", file.kind)] + Member.words("only", file.only)
                        + Member.flag("zeroMonth", file.zeroMonth)))
        }
        return .object(
            [
                Member("id", unit.id), Member("title", unit.title), Member("editions", words: unit.editions),
                Member("required", .list(required)),
            ] + Member.words("optional", unit.optional) + [Member("clause", unit.clause)]
                + Member.texts("clauseIn", unit.clauseIn) + Member.words("keyGroups", unit.keyGroups))
    }

    private static func value(of group: KeyGroup) -> JSONValue {
        let dependents = group.dependents.map { dependent in
            JSONValue.line(
                .object(
                    [Member("kind", dependent.kind), Member("absence", dependent.absence.rawValue)]
                        + Member.roles("agrees", dependent.agrees)))
        }
        return .object([
            Member("id", group.id), Member("main", group.main), Member("key", roles: group.key),
            Member("dependents", .list(dependents)),
        ])
    }

    private static func value(of table: CodeTable) -> JSONValue {
        let entries = table.entries.map { entry in
            JSONValue.line(.object([Member("code", entry.code), Member("meaning", entry.meaning)]))
        }
        return .object([Member("id", table.id), Member("entries", .list(entries))])
    }

    private static func value(of type: ServiceType) -> JSONValue {
        var members: [Member] = [
            Member("code", type.code), Member("name", type.name), Member("benefit", type.benefit),
            Member("scope", type.scope.rawValue), Member("side", type.side.rawValue),
        ]
        members += Member.flag("rental", type.rental)
        members += Member.flag("outsideLimit", type.outsideLimit)
        members += Member.flag("bundled", type.bundled)
        members += Member.flag("fixedFee", type.fixedFee)
        members += Member.text("enteredAs", type.enteredAs)
        return .object(members)
    }

    private static func value(of duty: RoleDuty) -> JSONValue {
        .object([Member("part", duty.part), Member("file", duty.file), Member("marks", words: duty.marks)])
    }

    private static func value(of pattern: TestPattern) -> JSONValue {
        .object([
            Member("id", pattern.id), Member("line", pattern.line), Member("document", pattern.document),
            Member("units", words: pattern.units),
        ])
    }
}
