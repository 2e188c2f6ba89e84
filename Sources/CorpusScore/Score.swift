/// A corpus scored with a foreign command: the cases, and counts by part and by rule.
package struct Score: Sendable {
    /// A rule in one part of the corpus. Cases count where they were made for the rule, findings where they are of it.
    package struct Row: Sendable {
        /// A rule, or a group of cases made for none.
        package var rule: String
        package var part: String
        package var tally: Tally
    }

    /// In the order of the corpus.
    package let results: [CaseResult]
    package private(set) var total = Tally()
    package private(set) var parts: [(name: String, tally: Tally)] = []
    /// By rule, then by part.
    package private(set) var rows: [Row] = []
    /// Names of rules that nobody knows, and how many lines bear them.
    package private(set) var unknown: [(rule: String, lines: Int)] = []
    /// Lines that begin as a JSON object and are none of the form.
    package private(set) var unreadable = 0
    /// False where the command printed no finding at all: then none is scored.
    package let scoresFindings: Bool

    package init(_ results: [CaseResult]) {
        self.results = results
        scoresFindings = results.contains { ($0.lines?.printed ?? 0) > 0 }
        var byPart: [String: Tally] = [:]
        var byRow: [String: [String: Tally]] = [:]
        var unknown: [String: Int] = [:]
        for result in results {
            let part = result.each.part
            func count(_ rule: String?, _ add: (inout Tally) -> Void) {
                add(&total)
                add(&byPart[part, default: Tally()])
                if let rule { add(&byRow[rule, default: [:]][part, default: Tally()]) }
            }
            count(result.each.group) { $0.count(result.judgement) }
            guard let lines = result.lines else { continue }
            unreadable += lines.unreadable
            guard scoresFindings else { continue }
            for finding in lines.hits {
                count(finding.rule) { $0.countHit(vague: lines.vague.contains(finding)) }
            }
            for finding in lines.missed { count(finding.rule) { $0.countMissed(finding.severity) } }
            for alarm in lines.falseAlarms { count(alarm.rule) { $0.falseAlarms += 1 } }
            for rule in lines.unknown { unknown[rule, default: 0] += 1 }
        }
        parts = byPart.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        rows = byRow.sorted { $0.key < $1.key }.flatMap { rule, parts in
            parts.sorted { $0.key < $1.key }.map { Row(rule: rule, part: $0.key, tally: $0.value) }
        }
        self.unknown = unknown.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// The counts of one of the cases.
    package func tally(of result: CaseResult) -> Tally {
        var tally = Tally()
        tally.count(result.judgement)
        guard scoresFindings, let lines = result.lines else { return tally }
        for finding in lines.hits { tally.countHit(vague: lines.vague.contains(finding)) }
        for finding in lines.missed { tally.countMissed(finding.severity) }
        tally.falseAlarms = lines.falseAlarms.count
        return tally
    }

    /// True when every case that was run was answered as it should be, and every line was in its place.
    package var passed: Bool { total.isPerfect && unknown.isEmpty }

    /// Nothing was run at all.
    package var isEmpty: Bool { total.skipped == total.cases }
}
