/// The catalogue as it was: each rule and each changed level carries the rule set it came with.
extension RuleCatalogue {
    /// The rule sets that the catalogue can go back to, oldest first; the last is its own.
    package var rulesets: [RulesetName] {
        let names = rules.flatMap { [$0.since] + $0.changes.map(\.ruleset) } + [rulesetName]
        return Set(names.compactMap(RulesetName.init)).sorted()
    }

    /// The catalogue as it was in a rule set; nil for a rule set that it does not know.
    ///
    /// Rules that came later are not in it, and levels that changed later are what they were. Words are today's.
    package func asOf(_ ruleset: RulesetName) -> RuleCatalogue? {
        guard rulesets.contains(ruleset) else { return nil }
        return RuleCatalogue(rules.compactMap { $0.asOf(ruleset) }, rulesetName: ruleset.text)
    }
}

extension Rule {
    /// The rule as it was in a rule set; nil when it came later.
    fileprivate func asOf(_ ruleset: RulesetName) -> Rule? {
        func isLater(_ name: String) -> Bool { RulesetName(name).map { $0 > ruleset } ?? false }
        guard !isLater(since) else { return nil }
        var rule = self
        // The oldest of the later changes knows the levels of then.
        if let change = changes.first(where: { isLater($0.ruleset) }) {
            rule.severity = change.severity
            rule.vendorTestSeverity = change.vendorTestSeverity
        }
        rule.changes.removeAll { isLater($0.ruleset) }
        return rule
    }
}
