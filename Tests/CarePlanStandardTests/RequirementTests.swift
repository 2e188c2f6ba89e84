import CarePlanStandard
import Foundation
import Testing

/// Every requirement is tested by something, and everything that tests names a requirement.
@Suite("Requirements")
struct RequirementTests {
    private let all = Requirement.all
    private let standard = Standard.current

    @Test("the table of the public corpus is the list of the program: cpcheck requirements --format tsv writes it")
    func table() throws {
        let text = try Tables.text("Conformance/requirements.tsv")
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let made = RequirementTable.text(of: all).split(separator: "\n", omittingEmptySubsequences: false)
        for (line, due) in zip(lines, made) where line != due { Issue.record("\(line)\n is due as\n\(due)") }
        #expect(lines.count == made.count)
        for item in all {
            let cells = RequirementTable.cells(item)
            #expect(cells.count == RequirementTable.head.count)
            for cell in cells { #expect(!cell.contains("\t") && !cell.contains("\n"), "\(item.id)") }
        }
    }

    @Test("ids are unique and speak of what they are of") func ids() {
        #expect(Set(all.map(\.id)).count == all.count)
        for item in all {
            let parts = item.id.split(separator: "-")
            #expect(parts.count >= 3 && parts[0] == "REQ", "\(item.id)")
            #expect(
                item.id.utf8.allSatisfy { "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_".utf8.contains($0) }, "\(item.id)")
        }
    }

    @Test("every requirement has a rule, a case, a scenario, or the reason why it cannot be tested") func tested() {
        for item in all {
            #expect(item.coverage != .untestable || item.reason != nil, "\(item.id)")
            if let reason = item.reason { #expect(!reason.ja.isEmpty && !reason.en.isEmpty, "\(item.id)") }
        }
    }

    @Test("every requirement says where it comes from and what it asks, in both languages") func words() {
        for item in all {
            #expect(!item.clause.isEmpty && !item.chapter.isEmpty && !item.editions.isEmpty, "\(item.id)")
            #expect(!item.sentence.ja.isEmpty && !item.sentence.en.isEmpty, "\(item.id)")
            #expect(item.sentence.ja != item.sentence.en, "\(item.id)")
            // No blank where a line was broken, and none lost.
            #expect(!item.sentence.ja.contains("  ") && !item.sentence.en.contains("  "), "\(item.id)")
        }
    }

    @Test("what a requirement names exists: editions, files, rules that look at them, other readings") func names() {
        for item in all {
            #expect(item.editions.allSatisfy { standard.edition($0) != nil }, "\(item.id)")
            #expect(item.files.allSatisfy { standard.kind($0) != nil }, "\(item.id)")
            #expect(item.readings.allSatisfy { id in Ambiguity.all.contains { $0.id == id } }, "\(item.id)")
            #expect(Set(item.rules).count == item.rules.count, "\(item.id)")
            for id in item.rules {
                guard let rule = RuleCatalogue.current[id] else {
                    Issue.record("\(item.id) names \(id), which is no rule")
                    continue
                }
                #expect(
                    rule.editions.isEmpty || !Set(rule.editions).isDisjoint(with: item.editions), "\(item.id) \(id)")
            }
        }
    }

    @Test("every rule of the catalogue is named, in each of its editions") func rules() {
        for rule in RuleCatalogue.current.rules {
            for edition in rule.editions.isEmpty ? standard.editions.map(\.id) : rule.editions {
                let naming = all.filter { $0.rules.contains(rule.id) && $0.editions.contains(edition) }
                #expect(!naming.isEmpty, "\(edition) \(rule.id)")
            }
        }
    }

    @Test("every other reading of the standard is named by the requirement it is of") func readings() {
        for ambiguity in Ambiguity.all {
            let naming = all.filter { $0.readings.contains(ambiguity.id) }
            #expect(!naming.isEmpty, "\(ambiguity.id)")
            for item in naming { #expect(!Set(item.editions).isDisjoint(with: ambiguity.editions), "\(item.id)") }
        }
    }

    @Test("each column of each layout stands in just one requirement of its format, and in those of its marks")
    func columns() {
        for kind in standard.kinds where !kind.isImage {
            for (index, column) in kind.columns.enumerated() {
                let number = "No.\(number(of: index, in: kind)) "
                let own = all.filter { $0.files == [kind.id] && $0.id.hasPrefix("REQ-\(kind.id)-") }
                let formats = own.filter { $0.clause.hasSuffix("書式 項目長") && speaks($0, of: number, column) }
                #expect(
                    formats.map(\.id) == ["REQ-\(kind.id)-\(column.format.requirementName)"], "\(kind.id) \(column)")
                for item in formats {
                    let rules = column.format.rules.filter { id in
                        RuleCatalogue.current[id].map { !Set($0.editions).isDisjoint(with: item.editions) } == true
                    }
                    #expect(item.rules == rules, "\(kind.id) \(column.name)")
                }
                let required = own.contains { $0.id.hasSuffix("-REQUIRED") && speaks($0, of: number, column) }
                #expect(required == column.required, "\(kind.id) \(column.name)")
                let needed = own.contains { $0.id.hasSuffix("-NEEDED") && speaks($0, of: number, column) }
                #expect(needed == (column.needed && !column.required), "\(kind.id) \(column.name)")
            }
        }
    }

    @Test("each mark of the roles table is a requirement on the side it is of") func duties() {
        let marks = standard.duties.flatMap(\.marks).filter { !$0.isEmpty && $0 != "-" }
        let duties = all.filter { $0.id.hasPrefix("REQ-DUTY-") }
        #expect(duties.count == marks.count)
        #expect(duties.count { $0.strength == .must } == marks.count { $0.hasPrefix("○") })
        for item in duties {
            #expect(item.side == (item.id.hasSuffix("-OUT") ? .sender : .receiver), "\(item.id)")
            #expect(item.scenarios.isEmpty == item.files[0].hasPrefix("DLT"), "\(item.id)")
        }
    }

    @Test("each unit, code table, version and pattern is a requirement") func tables() {
        let ids = Set(all.map(\.id))
        for unit in standard.units { #expect(ids.contains("REQ-UNIT-" + unit.id.uppercased())) }
        for table in standard.codeTables {
            #expect(ids.contains("REQ-CODE-" + table.id.uppercased().replacing("_", with: "-")))
        }
        for version in standard.csvVersions { #expect(ids.contains("REQ-VERSION-" + version.value)) }
        for pattern in standard.patterns { #expect(ids.contains("REQ-PATTERN-" + pattern.id)) }
    }

    // MARK: Words

    /// The number by the kind's last edition.
    private func number(of index: Int, in kind: FileKind) -> Int {
        let edition = kind.editions.last ?? ""
        return kind.columns[...index].count { $0.exists(in: edition) }
    }

    /// True where the sentence has the column by number and name.
    private func speaks(_ item: Requirement, of number: String, _ column: Column) -> Bool {
        let sentence = item.sentence.en
        return sentence.ranges(of: number).contains { range in
            let rest = sentence[range.upperBound...]
            let name = rest.hasPrefix("(") ? rest.drop { $0 != ")" }.dropFirst(2) : rest
            return name.hasPrefix(column.name)
        }
    }
}
