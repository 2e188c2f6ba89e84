import CarePlanStandard
import Foundation
import Testing

@Suite("Rule catalogue")
struct RuleCatalogueTests {
    private let rules = RuleCatalogue.current.rules

    @Test("holds the rows of rules.tsv, all of them and nothing else")
    func equalsTable() throws {
        let rows = try RuleTables.rows("rules")
        #expect(rows.map { $0["id"] } == rules.map(\.id))
        for (row, rule) in zip(rows, rules) {
            var printed = row
            printed["fires_when"] = nil
            #expect(printed == Self.mechanicalColumns(of: rule), "\(rule.id)")
        }
    }

    private static func mechanicalColumns(of rule: Rule) -> [String: String] {
        [
            "id": rule.id,
            "slug": rule.slug,
            "severity": rule.severity.rawValue,
            "gate_vendor_test": rule.vendorTestSeverity?.rawValue ?? "-",
            "editions": rule.editions.isEmpty ? "-" : rule.editions.joined(separator: " "),
            "files": rule.files.joined(separator: " "),
            "stage": rule.stage.rawValue,
            "who": rule.who.rawValue,
            "clause": rule.clause,
            "title_ja": rule.title.ja,
        ]
    }

    @Test("ids and slugs are unique, ids sorted and of one form")
    func identity() {
        let ids = rules.map(\.id)
        #expect(ids == Set(ids).sorted())
        #expect(Set(rules.map(\.slug)).count == rules.count)
        #expect(ids.allSatisfy { $0.count == 5 && $0.hasPrefix("CP") && Int($0.dropFirst(2)) != nil })
        #expect(rules.allSatisfy { $0.since == "2026.1" })
    }

    @Test("has one file of source a rule")
    func files() throws {
        let folder = RuleTables.root.appending(path: "Sources/CarePlanStandard/Rules")
        for rule in rules {
            let hundred = folder.appending(path: "\(rule.id.prefix(3))xx")
            let names = try FileManager.default.contentsOfDirectory(atPath: hundred.path)
            #expect(names.count(where: { $0.hasPrefix(rule.id) && $0.hasSuffix(".swift") }) == 1, "\(rule.id)")
            #expect(names.count == rules.count(where: { $0.id.hasPrefix(rule.id.prefix(3)) }), "\(rule.id)")
        }
    }

    @Test("finds every rule by its id, and none else")
    func lookUp() {
        for rule in rules { #expect(RuleCatalogue.current[rule.id] == rule) }
        for id in ["", "CP", "CP000", "CP100", "CP427", "CP999", "CP4021", "CP+02", "CP４", "cp402", "DP402"] {
            #expect(RuleCatalogue.current[id] == nil, "\(id)")
        }
    }

    @Test(
        "takes ids and slugs as people type them",
        arguments: [
            ("CP402", "CP402"), ("cp402", "CP402"), (" cp402\n", "CP402"), ("ＣＰ４０２", "CP402"),
            ("required-field-empty", "CP402"), ("Required-Field-Empty", "CP402"),
        ])
    func named(name: String, id: String) {
        #expect(RuleCatalogue.current.rule(named: name)?.id == id)
    }

    @Test(
        "suggests what was meant",
        arguments: [
            ("402", "CP402"), ("CP-402", "CP402"), ("CP4O2", "CP402"), ("VP402", "CP402"), ("CP4022", "CP402"),
            ("requird-field-empty", "CP402"), ("required field empty", "CP402"), ("postal", "CP414"),
            ("unkown_file_name", "CP101"), ("bom", nil), ("CP", nil), ("", nil), ("CP12345", nil), ("外字", nil),
            ("完全に違う言葉", nil), ("000", nil),
        ] as [(String, String?)])
    func nearest(name: String, id: String?) {
        #expect(RuleCatalogue.current.nearest(to: name)?.id == id)
    }
}
