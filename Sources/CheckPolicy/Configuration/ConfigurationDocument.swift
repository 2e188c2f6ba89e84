package import CarePlanStandard

/// The configuration file, described by `Conformance/schemas/cpcheck-config-1.0.json`: JSON with comments.
package enum ConfigurationDocument {
    /// The name that is looked for.
    package static let fileName = ".cpcheck.json"

    /// The configuration a document holds; throws everything that is wrong with it.
    package static func read(_ text: [UInt8]) throws(StandardDocumentError) -> Configuration {
        var document = try ObjectReader(document: JSONComments.blanked(text))
        var configuration = Configuration()
        // Editors find the schema by it.
        _ = document.optionalString("$schema")
        configuration.profile = document.optionalWord("profile")
        configuration.failOn = document.optionalObject("gate") { $0.optionalWord("failOn") } ?? nil
        configuration.levels = levels(&document)
        configuration.suppressions = document.objects("suppressions", optional: true, suppression).compactMap { $0 }
        configuration.limits = document.optionalObject("limits", limits) ?? [:]
        configuration.language = document.optionalWord("language")
        configuration.reports = document.strings("reports", optional: true)
        configuration.ruleset = document.optionalString("ruleset")
        document.refuseTheRest()
        if !document.problems.isEmpty { throw StandardDocumentError(problems: document.problems) }
        return configuration
    }

    private static func levels(_ document: inout ObjectReader) -> [String: GateLevel] {
        var levels: [String: GateLevel] = [:]
        for entry in document.entries("severity") {
            let rule = document.rule(entry.key, at: entry.place)
            let level: GateLevel? = document.word(entry.value, at: entry.place)
            // A rule has an id and a slug: it must not be named by both.
            if let rule, let level, levels.updateValue(level, forKey: rule) != nil {
                document.note(.duplicate(rule), place: entry.place)
            }
        }
        return levels
    }

    private static func suppression(_ reader: inout ObjectReader) -> Suppression? {
        let before = reader.problems.count
        let name = reader.filled("rule")
        let rule = reader.problems.count == before ? reader.rule(name, at: reader.place + ".rule") : nil
        let files = reader.optionalString("files")
        if files == "" { reader.note(.badValue("", expected: .notEmpty), at: "files") }
        let field = field(&reader)
        let reason = reader.filled("reason")
        if !reason.isEmpty, reason.allSatisfy(\.isWhitespace) {
            reader.note(.badValue(reason, expected: .notEmpty), at: "reason")
        }
        var until: Day?
        if let text = reader.optionalString("until") {
            until = Day(text)
            if until == nil { reader.note(.badValue(text, expected: .day), at: "until") }
        }
        guard let rule else { return nil }
        return Suppression(
            rule: rule, files: files.flatMap(PathPattern.init), field: field, reason: reason, until: until)
    }

    private static func field(_ reader: inout ObjectReader) -> Suppression.Field? {
        switch reader.take("field") {
        case nil: return nil
        case .int(let number) where number > 0: return .number(number)
        case .string(let name) where !name.isEmpty: return .name(name)
        default:
            reader.note(.badValue("field", expected: .field), at: "field")
            return nil
        }
    }

    private static func limits(_ reader: inout ObjectReader) -> [Configuration.Limit: Int] {
        var limits: [Configuration.Limit: Int] = [:]
        for limit in Configuration.Limit.allCases {
            guard let value = reader.take(limit.rawValue) else { continue }
            limits[limit] = number(value, for: limit, &reader)
        }
        return limits
    }

    private static func number(
        _ value: JSONValue, for limit: Configuration.Limit, _ reader: inout ObjectReader
    ) -> Int? {
        let least = limit == .maxFindings ? 0 : 1
        switch value {
        case .int(let number) where number >= least: return number
        case .string(let text) where limit.isSize:
            if let size = ByteSize.bytes(of: Array(text.utf8)) { return size }
            reader.note(.badValue(text, expected: .size), at: limit.rawValue)
        case .int(let number):
            reader.note(
                .badValue(String(number), expected: least == 0 ? .notNegative : .positive), at: limit.rawValue)
        default: reader.note(.wrongType(expected: .integer), at: limit.rawValue)
        }
        return nil
    }
}

extension ObjectReader {
    /// The id of a rule that a person names by id or slug; a problem is noted where there is none.
    fileprivate mutating func rule(_ name: String, at place: String) -> String? {
        guard let rule = RuleCatalogue.current.rule(named: name) else {
            note(.unknownRule(name, near: RuleCatalogue.current.nearest(to: name)?.id), place: place)
            return nil
        }
        guard rule.id != "CP212", !rule.id.hasPrefix("CP9") else {
            note(.untouchableRule(rule.id), place: place)
            return nil
        }
        return rule.id
    }
}
