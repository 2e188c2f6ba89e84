import BundleChecker
package import CarePlanStandard

/// The file of a baseline: `cpcheck-baseline` 1.0, described by `Conformance/schemas/cpcheck-baseline-1.0.json`.
package enum BaselineDocument {
    package static let format = "cpcheck-baseline"
    package static let formatVersion = "1.0"

    /// The baseline a document holds; throws everything that is wrong with it.
    package static func read(_ json: [UInt8]) throws(StandardDocumentError) -> Baseline {
        var document = try ObjectReader(document: json)
        let found = document.string("format")
        let version = document.string("formatVersion")
        if document.problems.isEmpty {
            if found != format {
                document.note(.otherFormat(found: found, expected: format), at: "format")
            } else if version != formatVersion {
                document.note(.otherFormat(found: version, expected: formatVersion), at: "formatVersion")
            }
        }
        // A document of another format would only repeat itself key by key.
        if !document.problems.isEmpty { throw StandardDocumentError(problems: document.problems) }
        _ = document.filled("ruleset")
        var accepted: [Fingerprint: Int] = [:]
        _ = document.objects("entries") { entry in
            let fingerprint = fingerprint(&entry)
            let count = entry.positive("count")
            if accepted.updateValue(count, forKey: fingerprint) != nil { entry.note(.duplicate(fingerprint.text)) }
        }
        document.refuseTheRest()
        if !document.problems.isEmpty { throw StandardDocumentError(problems: document.problems) }
        return Baseline(accepted)
    }

    private static func fingerprint(_ entry: inout ObjectReader) -> Fingerprint {
        let rule = entry.string("rule")
        if entry.problems.isEmpty, RuleCatalogue.current[rule] == nil {
            entry.note(.unknownRule(rule, near: RuleCatalogue.current.nearest(to: rule)?.id), at: "rule")
        }
        let edition = part("edition", &entry)
        let kind = part("kind", &entry)
        let field = entry.optionalInt("field")
        let variant = part("variant", &entry)
        return Fingerprint(rule: rule, edition: edition, kind: kind, field: field, variant: variant ?? "")
    }

    private static func part(_ key: String, _ entry: inout ObjectReader) -> String? {
        guard let text = entry.optionalString(key) else { return nil }
        if text.isEmpty || text.contains("/") { entry.note(.badValue(text, expected: .fingerprintPart), at: key) }
        return text
    }
}
