import BundleChecker

/// Finds the suppression that covers a finding.
struct Suppressor {
    private struct Entry {
        var number: Int
        var suppression: Suppression
        var isExpired: Bool
        /// Which of the report's files the pattern matches; nil for all.
        var files: [Bool]?
    }

    private var byRule: [String: [Entry]] = [:]

    init(_ suppressions: [Suppression], _ paths: [String], today: Day?) {
        for (number, suppression) in suppressions.enumerated() {
            byRule[suppression.rule, default: []].append(
                Entry(
                    number: number, suppression: suppression, isExpired: suppression.isExpired(on: today),
                    files: suppression.files.map { pattern in paths.map(pattern.matches) }))
        }
    }

    /// The first suppression in force that speaks of the finding; `covered` counts for all that do.
    func cover(_ tally: FindingTally, _ covered: inout [Int]) -> Suppressed? {
        guard !tally.speaksOfInput, let entries = byRule[tally.rule] else { return nil }
        var result: Suppressed?
        for entry in entries where matches(entry, tally) {
            covered[entry.number] += tally.findings
            guard result == nil, !entry.isExpired else { continue }
            result = Suppressed(
                source: .configuration, reason: entry.suppression.reason, until: entry.suppression.until)
        }
        return result
    }

    private func matches(_ entry: Entry, _ tally: FindingTally) -> Bool {
        if let files = entry.files {
            guard let file = tally.file, files[file] else { return false }
        }
        return entry.suppression.field?.matches(tally.field) ?? true
    }
}
