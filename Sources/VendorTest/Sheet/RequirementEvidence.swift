import BundleChecker
package import CarePlanStandard
import CheckPolicy

/// Which requirements of the standard a result rests on.
package struct RequirementEvidence: Hashable, Sendable {
    /// Ids of those that were put to the test: by rules that an export was checked with, and by scenarios.
    package var tried: [String] = []
    /// Ids of those that an export was found to break.
    package var broken: [String] = []
    /// Cases of the corpus, below `Conformance/cases`, that show the broken ones.
    package var cases: [String] = []

    fileprivate mutating func add(_ other: RequirementEvidence) {
        for id in other.tried where !tried.contains(id) { tried.append(id) }
        for id in other.broken where !broken.contains(id) { broken.append(id) }
        for name in other.cases where !cases.contains(name) { cases.append(name) }
    }
}

extension PatternResult {
    /// Over the pattern's tasks, in the order of the table of requirements.
    package func evidence(_ edition: String, among requirements: [Requirement] = Requirement.all) -> RequirementEvidence
    {
        var evidence = RequirementEvidence()
        for task in tasks { evidence.add(task.evidence(edition, among: requirements)) }
        let order = Dictionary(uniqueKeysWithValues: requirements.enumerated().map { ($1.id, $0) })
        evidence.tried.sort { order[$0, default: 0] < order[$1, default: 0] }
        evidence.broken.sort { order[$0, default: 0] < order[$1, default: 0] }
        return evidence
    }
}

extension TaskResult {
    /// What was tried and broken in a task; nothing where nothing is there to judge.
    package func evidence(_ edition: String, among requirements: [Requirement] = Requirement.all) -> RequirementEvidence
    {
        guard verdict == .conforming || verdict == .nonconforming else { return RequirementEvidence() }
        var evidence = RequirementEvidence()
        for item in requirements where item.editions.contains(edition) {
            let isChecked = report != nil && !item.rules.isEmpty && item.speaks(ofAnyOf: task.kinds)
            if isChecked || item.scenarios.contains(where: task.isMeant) { evidence.tried.append(item.id) }
        }
        for index in failures {
            for item in broken(by: index, edition, among: requirements) where !evidence.broken.contains(item.id) {
                evidence.broken.append(item.id)
                let words = item.cases.filter { $0.hasPrefix("\(edition)/") }
                if let shown = words.first, !evidence.cases.contains(shown) { evidence.cases.append(shown) }
            }
        }
        return evidence
    }

    /// Ids of the requirements that a finding of the check is about.
    package func requirements(
        ofFinding index: Int, _ edition: String, among requirements: [Requirement] = Requirement.all
    ) -> [String] {
        broken(by: index, edition, among: requirements).map(\.id)
    }

    /// Indices of the findings that fail the gate.
    var failures: [Int] {
        guard let report else { return [] }
        return report.gateSeverities.indices.filter { index in
            report.suppressed[index] == nil && (report.gateSeverities[index].map(report.gate.failOn.fails) ?? false)
        }
    }

    private func broken(by index: Int, _ edition: String, among requirements: [Requirement]) -> [Requirement] {
        guard let finding = report?.report.findings[index] else { return [] }
        let items = requirements.filter { item in
            item.editions.contains(edition) && item.rules.contains(finding.rule)
                && item.speaks(ofAnyOf: [finding.kind].compactMap { $0 })
        }
        // A rule of all columns has a requirement for each format: the one that names the column is meant.
        guard let column = finding.field?.name else { return items }
        let named = items.filter { $0.sentence.ja.contains(column) }
        return named.isEmpty ? items : named
    }
}

extension Requirement {
    /// True where the requirement speaks of one of the kinds of file, of all kinds, or where no kind is known.
    fileprivate func speaks(ofAnyOf kinds: [String]) -> Bool {
        files.isEmpty || kinds.isEmpty || files.contains(where: kinds.contains)
    }
}

extension KitTask {
    /// True where a requirement that names a scenario means this task: `D2-import`, `overnight-visit`, `D3-round-trip`.
    package func isMeant(by word: String) -> Bool {
        if id == word || id.hasPrefix(word + "-") { return true }
        let plan = planName
        return word == plan || word == "\(id.prefix { $0 != "-" })-\(plan)"
    }

    /// What the id has behind pattern, half and role.
    private var planName: Substring {
        var rest = id.drop { $0 != "-" }.dropFirst()
        for part in [direction.rawValue, role.rawValue] where rest.hasPrefix(part + "-") {
            rest = rest.dropFirst(part.count + 1)
        }
        return rest
    }
}
