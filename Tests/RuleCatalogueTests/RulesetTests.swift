import CarePlanStandard
import Testing

@Suite("Rule sets: the catalogue as it was")
struct RulesetTests {
    private func rule(_ id: String, _ severity: Severity, since: String, _ changes: [Rule.Change] = []) -> Rule {
        Rule(
            id: id, slug: id.lowercased(), severity: severity, vendorTest: severity, editions: ["V4"], files: ["all"],
            stage: .content, who: .vendor, clause: "-", title: BilingualText("題", "title"), why: BilingualText("", ""),
            mend: BilingualText("", ""), bad: "", good: "", messages: [.init("", BilingualText("", ""))], since: since,
            changes: changes)
    }

    private var catalogue: RuleCatalogue {
        RuleCatalogue(
            [
                rule("CP102", .warning, since: "2026.2"),
                rule(
                    "CP101", .error, since: "2026.1",
                    [
                        .init("2026.2", from: .info, vendorTest: .info, BilingualText("重くした", "raised")),
                        .init("2027.1", from: .warning, vendorTest: .error, BilingualText("また", "again")),
                    ]),
            ], rulesetName: "2027.1")
    }

    @Test("names and their order") func names() {
        #expect(RulesetName("2026.1")?.text == "2026.1")
        #expect(RulesetName("2026.10")! > RulesetName("2026.9")! && RulesetName("2027.1")! > RulesetName("2026.10")!)
        for text in ["", "2026", "2026.", ".1", "26.1", "2026.1.1", "2026.x", "2026.99999", "２０２６.1"] {
            #expect(RulesetName(text) == nil, "\(text)")
        }
    }

    @Test("the rule sets of a catalogue") func list() {
        #expect(catalogue.rulesets.map(\.text) == ["2026.1", "2026.2", "2027.1"])
        #expect(RuleCatalogue.current.rulesets.last?.text == RuleCatalogue.rulesetName)
        #expect(RuleCatalogue.current.rulesets.first?.text == "2026.1")
    }

    @Test(
        "later rules are not there, later levels not either",
        arguments: [
            ("2026.1", Severity.info, Severity.info, false), ("2026.2", .warning, .error, true),
            ("2027.1", .error, .error, true),
        ])
    func asOf(name: String, severity: Severity, vendorTest: Severity, hasSecond: Bool) throws {
        let ruleset = try #require(RulesetName(name))
        let then = try #require(catalogue.asOf(ruleset))
        #expect(then.rulesetName == name)
        #expect(then["CP101"]?.severity == severity && then["CP101"]?.vendorTestSeverity == vendorTest)
        #expect((then["CP102"] != nil) == hasSecond)
        #expect(then.rules.map(\.id) == (hasSecond ? ["CP101", "CP102"] : ["CP101"]))
        #expect(then.rulesets.last?.text == name)
    }

    @Test("a rule set that never was") func unknown() {
        #expect(catalogue.asOf(RulesetName("2026.3")!) == nil)
        #expect(RuleCatalogue.current.asOf(RulesetName("2025.1")!) == nil)
    }

    @Test("changes of the built-in catalogue are named and in order") func builtIn() {
        for rule in RuleCatalogue.current.rules {
            let names = ([rule.since] + rule.changes.map(\.ruleset)).map { RulesetName($0) }
            #expect(!names.contains(nil) && zip(names, names.dropFirst()).allSatisfy { $0! < $1! }, "\(rule.id)")
            #expect(rule.changes.allSatisfy { !$0.text.ja.isEmpty && !$0.text.en.isEmpty }, "\(rule.id)")
        }
    }
}
