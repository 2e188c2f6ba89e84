import CarePlanStandard

/// What a check found, as an earlier rule set has it.
///
/// Findings of rules that came later are left out, and so are their names where rules did not run. What speaks of the
/// input stays: a report must not look complete only because its rule set could not yet say that it is not.
struct RulesetView {
    let catalogue: RuleCatalogue

    /// Nil for a finding of a rule that came later.
    func view(_ finding: Finding) -> Finding? {
        guard !finding.speaksOfInput else { return finding }
        guard let rule = catalogue[finding.rule] else { return nil }
        // A finding whose text gives it another level than its row of the catalogue keeps that level.
        guard RuleCatalogue.current[finding.rule]?.severity == finding.severity else { return finding }
        var finding = finding
        finding.severity = rule.severity
        return finding
    }

    func view(_ notes: [NotChecked]) -> [NotChecked] {
        notes.compactMap { note in
            let rules = note.rules.filter { Finding.speaksOfInput(rule: $0) || catalogue[$0] != nil }
            guard rules.count < note.rules.count else { return note }
            return rules.isEmpty ? nil : NotChecked(rules: rules, reason: note.reason)
        }
    }
}
