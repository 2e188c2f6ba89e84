package import BundleChecker
package import CarePlanStandard

/// What a run of `fix` did: the changes, and what the check says before and after.
package struct FixSummary: Hashable, Sendable {
    /// A rule with findings before or after, and how many.
    package struct RuleCount: Hashable, Sendable {
        package var rule: String
        package var severity: Severity
        package var before: Int
        package var after: Int
    }

    /// The folder of the copy, as typed.
    package var folder: String
    package var files: Int
    package var changes: [FileChanges]
    package var before: Report
    package var after: Report
    /// In the order of the rules.
    package var rules: [RuleCount]
    /// What could not be read and is not in the copy.
    package var leftOut: Int

    /// - Parameter unread: files that could not be read to their end when the copy was written.
    package init(of fixed: FixedBundle, unread: Int, folder: String) {
        self.folder = folder
        files = fixed.copy.files.count - unread
        changes = fixed.changes
        before = fixed.before
        after = fixed.after
        leftOut = fixed.leftOut.count + unread
        rules = Self.rules(fixed.before.totals, fixed.after.totals)
    }

    /// How often each was mended, in all files.
    package var sums: [(change: FixChange, count: Int)] {
        FixChange.allCases.compactMap { change in
            let count = changes.reduce(0) { $0 + ($1.changes[change] ?? 0) }
            return count == 0 ? nil : (change, count)
        }
    }

    /// Errors or warnings are left.
    package var leavesSomething: Bool { after.counts.error + after.counts.warning > 0 }
    package var isIncomplete: Bool { leftOut > 0 || files == 0 || !after.complete }

    private static func rules(_ before: [RuleTotal], _ after: [RuleTotal]) -> [RuleCount] {
        struct Key: Hashable {
            var rule: String
            var severity: Severity
        }
        var counts: [Key: RuleCount] = [:]
        func count(_ total: RuleTotal, _ side: WritableKeyPath<RuleCount, Int>) {
            let key = Key(rule: total.rule, severity: total.severity)
            var entry = counts[key] ?? RuleCount(rule: total.rule, severity: total.severity, before: 0, after: 0)
            entry[keyPath: side] += total.findings
            counts[key] = entry
        }
        for total in before { count(total, \.before) }
        for total in after { count(total, \.after) }
        return counts.values.sorted { ($0.rule, $1.severity) < ($1.rule, $0.severity) }
    }
}
