package import CarePlanStandard

/// `kit.json`: `cpcheck-kit` 1.0.
package enum KitDocument {
    package static let name = "kit.json"

    package static func write(_ kit: Kit) -> [UInt8] {
        let document = JSONValue.object([
            .init(key: "format", value: .string(Kit.format)),
            .init(key: "formatVersion", value: .string(Kit.formatVersion)),
            .init(key: "simulation", value: .bool(true)),
            .init(key: "product", value: .string(kit.product)),
            .init(key: "roles", value: .list(kit.roles.map(role))),
            .init(key: "edition", value: .string(kit.edition)),
            .init(key: "seed", value: .string(String(kit.seed))),
            .init(key: "month", value: .string(kit.month)),
            .init(key: "toolVersion", value: .string(kit.toolVersion)),
            .init(key: "ruleset", value: .string(kit.ruleset)),
            .init(key: "patterns", value: .list(kit.patterns.map(pattern))),
        ])
        return Array(document.pretty.utf8)
    }

    private static func role(_ selection: RoleSelection) -> JSONValue {
        .line(
            .object([
                .init(key: "role", value: .string(selection.role.rawValue)),
                .init(key: "serviceTypes", value: .list(selection.serviceTypes.map { .string($0) })),
            ]))
    }

    private static func pattern(_ pattern: KitPattern) -> JSONValue {
        var members: [JSONValue.Member] = [
            .init(key: "id", value: .string(pattern.id)),
            .init(key: "applies", value: .bool(pattern.exclusion == nil)),
        ]
        if let exclusion = pattern.exclusion { members.append(.init(key: "reason", value: exclusion.json)) }
        members.append(.init(key: "scenarios", value: .list(pattern.tasks.map(task))))
        return .object(members)
    }

    private static func task(_ task: KitTask) -> JSONValue {
        .object([
            .init(key: "id", value: .string(task.id)),
            .init(key: "direction", value: .string(task.direction.rawValue)),
            .init(key: "role", value: .string(task.role.rawValue)),
            .init(key: "title", value: task.title.json),
            .init(key: "optional", value: .bool(task.isOptional)),
            .init(key: "folder", value: .string(task.folder)),
            .init(key: "checks", value: .string(String(task.checks))),
            .init(key: "digest", value: .string(task.digest)),
            .init(key: "units", value: .line(.list(task.units.map { .string($0) }))),
            .init(key: "kinds", value: .line(.list(task.kinds.map { .string($0) }))),
        ])
    }

    // MARK: Reading

    /// The kit that a document holds; throws everything that is wrong with it.
    package static func read(
        _ json: [UInt8], _ standard: Standard = .current
    ) throws(StandardDocumentError) -> Kit {
        var document = try ObjectReader(document: json)
        try document.demand(format: Kit.format, version: Kit.formatVersion)
        _ = document.flag("simulation")
        var kit = Kit(
            product: document.filled("product"), roles: [], edition: document.filled("edition"), seed: 0,
            toolVersion: document.filled("toolVersion"), ruleset: document.filled("ruleset"), patterns: [])
        kit.roles = document.objects("roles") { role in
            RoleSelection(role.word("role", else: .careManager), serviceTypes: role.strings("serviceTypes"))
        }
        if document.problems.isEmpty, standard.edition(kit.edition) == nil {
            document.note(.unknownReference(kit.edition, to: .edition), at: "edition")
        }
        kit.seed = document.count("seed")
        kit.month = document.filled("month")
        kit.patterns = document.objects("patterns", pattern)
        for pattern in kit.patterns where !standard.patterns.contains(where: { $0.id == pattern.id }) {
            document.note(.unknownWord(pattern.id, known: standard.patterns.map(\.id)), at: "patterns")
        }
        document.refuseTheRest()
        if !document.problems.isEmpty { throw StandardDocumentError(problems: document.problems) }
        return kit
    }

    private static func pattern(_ reader: inout ObjectReader) -> KitPattern {
        let id = reader.filled("id")
        let applies = reader.flag("applies")
        let reason = reader.optionalObject("reason") { $0.bilingual }
        let exclusion = applies ? nil : reason ?? BilingualText("対象外", "not applicable")
        return KitPattern(id: id, exclusion: exclusion, tasks: reader.objects("scenarios", task))
    }

    private static func task(_ reader: inout ObjectReader) -> KitTask {
        var task = KitTask(
            id: reader.filled("id"), direction: reader.word("direction", else: .imports),
            role: reader.word("role", else: .careManager), title: BilingualText("", ""), isOptional: false,
            folder: reader.filled("folder"))
        task.title = reader.optionalObject("title") { $0.bilingual } ?? task.title
        task.isOptional = reader.flag("optional")
        // A folder outside the kit is nothing that this program wrote.
        let parts = task.folder.split(separator: "/", omittingEmptySubsequences: false)
        if parts.contains(where: { ["", ".", ".."].contains($0) }) {
            reader.note(.badValue(task.folder, expected: .notEmpty), at: "folder")
        }
        task.checks = Int(clamping: reader.count("checks"))
        task.digest = reader.string("digest")
        task.units = reader.strings("units")
        task.kinds = reader.strings("kinds")
        return task
    }
}

extension BilingualText {
    /// `{"ja": …, "en": …}` on one line.
    var json: JSONValue {
        .line(.object([.init(key: "ja", value: .string(ja)), .init(key: "en", value: .string(en))]))
    }
}

extension ObjectReader {
    /// The members `ja` and `en`.
    var bilingual: BilingualText {
        mutating get { BilingualText(string("ja"), string("en")) }
    }

    /// A number from 0 up that is written as a string, so that no reader rounds it.
    mutating func count(_ key: String) -> UInt64 {
        let text = string(key)
        if let number = UInt64(text) { return number }
        note(.badValue(text, expected: .notNegative), at: key)
        return 0
    }

    /// Throws when the document is of another format or version: its keys would only be complained of one by one.
    mutating func demand(format: String, version: String) throws(StandardDocumentError) {
        let found = string("format")
        let foundVersion = string("formatVersion")
        if problems.isEmpty {
            if found != format {
                note(.otherFormat(found: found, expected: format), at: "format")
            } else if foundVersion != version {
                note(.otherFormat(found: foundVersion, expected: version), at: "formatVersion")
            }
        }
        if !problems.isEmpty { throw StandardDocumentError(problems: problems) }
    }
}
