import CarePlanStandard
import Testing

/// The corpus says something of every rule that the checker has.
@Suite("Corpus: coverage")
struct CoverageTests {
    private static let rules = RuleCatalogue.current.rules

    /// `V4/CP402`, for every rule in each edition it applies to.
    private static let due = rules.flatMap { rule in
        (rule.editions.isEmpty ? Standard.current.editions.map(\.id) : rule.editions).map { $0 + "/" + rule.id }
    }

    @Test("a failing case that the rule is found in", arguments: due)
    func failing(group: String) {
        let rule = String(group.suffix(5))
        #expect(Corpus.cases(of: group).contains { each in each.findings.contains { $0.rule == rule } })
    }

    @Test("a near miss that the rule is silent on", arguments: due)
    func nearMiss(group: String) {
        let rule = String(group.suffix(5))
        #expect(Corpus.cases(of: group).contains { each in !each.findings.contains { $0.rule == rule } })
    }

    @Test("no case of a rule that the catalogue lacks")
    func stray() {
        let rules = Set(RuleCatalogue.current.rules.map(\.id))
        for group in Corpus.groups {
            let parts = group.split(separator: "/").map(String.init)
            guard parts.count == 2, parts[1].hasPrefix("CP") else { continue }
            #expect(rules.contains(parts[1]), "\(group)")
        }
        for each in Corpus.cases {
            for finding in each.findings { #expect(RuleCatalogue.current[finding.rule] != nil, "\(each.name)") }
        }
    }

    @Test("a conforming case for every unit of each edition") func conforming() {
        for edition in Standard.current.editions.map(\.id) {
            let names = Set(Corpus.cases(of: edition + "/conforming").map { String($0.name.split(separator: "/")[2]) })
            for unit in Standard.current.units where unit.editions.contains(edition) {
                #expect(names.contains(unit.id), "\(edition) \(unit.id)")
            }
        }
    }
}
