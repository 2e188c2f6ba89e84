import CarePlanStandard

/// Counts findings by rule and level.
struct RuleTotals {
    private struct Key: Hashable {
        var rule: String
        var severity: Severity
    }

    private var numbers: [Key: Int] = [:]

    mutating func add(_ finding: Finding) {
        numbers[Key(rule: finding.rule, severity: finding.severity), default: 0] += 1
    }

    mutating func add(_ tally: FindingTally) {
        numbers[Key(rule: tally.rule, severity: tally.severity), default: 0] += tally.findings
    }

    func contains(where isMeant: (_ rule: String) -> Bool) -> Bool { numbers.keys.contains { isMeant($0.rule) } }

    /// In the order of rules, the most severe level first.
    var sorted: [RuleTotal] {
        numbers.map { RuleTotal(rule: $0.key.rule, severity: $0.key.severity, findings: $0.value) }
            .sorted { ($0.rule, $1.severity) < ($1.rule, $0.severity) }
    }

    /// By level; what speaks of the input apart.
    var counts: Report.Counts {
        var counts = Report.Counts()
        for (key, number) in numbers {
            if Finding.speaksOfInput(rule: key.rule) {
                counts.incomplete += number
                continue
            }
            switch key.severity {
            case .error: counts.error += number
            case .warning: counts.warning += number
            case .info: counts.info += number
            }
        }
        return counts
    }
}
