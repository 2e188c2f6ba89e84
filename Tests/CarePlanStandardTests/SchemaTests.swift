import CarePlanStandard
import Foundation
import Testing

/// The published schema knows the words and keys that the reader knows.
@Suite struct SchemaTests {
    private let schema: [String: Any]

    init() throws {
        let text = try Tables.text("Conformance/schemas/cpcheck-standard-1.0.json")
        schema = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    private func definition(_ path: String...) -> [String: Any] {
        path.reduce(schema["$defs"] as? [String: Any] ?? [:]) { $0[$1] as? [String: Any] ?? [:] }
    }

    private func words(_ definition: [String: Any]) -> [String] { definition["enum"] as? [String] ?? [] }

    @Test func closedSets() {
        #expect(words(definition("role")) == Role.allCases.map(\.rawValue))
        let formats = (definition("format")["anyOf"] as? [[String: Any]])?.first ?? [:]
        #expect(words(formats) == Format.allWords.filter { !$0.contains(":") })
        let parts = definition("edition", "properties", "nameParts", "items")
        #expect(words(parts) == Edition.NamePart.allCases.map(\.rawValue))
        let statuses = definition("csvVersion", "properties", "status")
        #expect(words(statuses) == CSVVersion.Status.allCases.map(\.rawValue))
        #expect(words(definition("kind", "properties", "side")) == FileKind.Side.allCases.map(\.rawValue))
        #expect(definition("kind", "properties", "columns")["maxItems"] as? Int == FileKind.mostColumns)
        let months = definition("kind", "properties", "nameMonth")
        #expect(words(months) == FileKind.NameMonth.allCases.map(\.rawValue))
        let absences = definition("keyGroup", "properties", "dependents", "items", "properties", "absence")
        #expect(words(absences) == KeyGroup.Dependent.Absence.allCases.map(\.rawValue))
        #expect(words(definition("serviceType", "properties", "scope")) == ServiceType.Scope.allCases.map(\.rawValue))
        #expect(words(definition("serviceType", "properties", "side")) == ServiceType.Side.allCases.map(\.rawValue))
    }

    /// Every key the document writes is in the schema, and every required one is in the document.
    @Test func keys() throws {
        let text = StandardDocument.text(of: .current)
        let document = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        #expect(Set(document.keys) == Set(schema["required"] as? [String] ?? []))
        let lists = [
            "editions": "edition", "csvVersions": "csvVersion", "kinds": "kind", "units": "unit",
            "keyGroups": "keyGroup", "codeTables": "codeTable", "serviceTypes": "serviceType", "duties": "duty",
            "patterns": "pattern",
        ]
        for (list, name) in lists {
            let elements = try #require(document[list] as? [[String: Any]])
            check(elements, name)
        }
        let kinds = try #require(document["kinds"] as? [[String: Any]])
        check(kinds.flatMap { $0["columns"] as? [[String: Any]] ?? [] }, "column")
    }

    private func check(_ elements: [[String: Any]], _ name: String) {
        let known = Set(definition(name, "properties").keys)
        let required = Set(definition(name)["required"] as? [String] ?? [])
        var seen: Set<String> = []
        for element in elements {
            seen.formUnion(element.keys)
            #expect(required.isSubset(of: element.keys), "\(name)")
        }
        #expect(seen == known, "\(name)")
    }
}
