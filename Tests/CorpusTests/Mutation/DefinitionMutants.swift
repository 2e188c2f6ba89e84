import BundleChecker
import CarePlanStandard

/// Definitions that are no field's own, changed one at a time: editions, versions, kinds, columns as a whole, roles,
/// units, keys, service types. The whole corpus is tried on each, and the cases of the fields where columns move.
struct DefinitionMutants: Sendable {
    let corpus: WatchedCorpus
    let fields: FieldMutants
    let standard = Standard.current

    func all() -> MutantSet {
        var set = MutantSet()
        editions(&set)
        versions(&set)
        kinds(&set)
        columns(&set)
        units(&set)
        keys(&set)
        serviceTypes(&set)
        return set
    }

    /// What may show a mutant, tried before all else.
    struct Likely {
        /// Of files.
        var kinds: [String] = []
        /// Nothing but cases with such files is tried: no other file is read by the definition.
        var kindsAlone = false
        /// Whose cases are tried.
        var rules: [String] = []
        /// Columns whose own cases are tried.
        var fields: [PrintedField] = []
    }

    func add(
        _ group: String, _ name: String, likely: Likely, _ set: inout MutantSet, _ change: (inout Standard) -> Void
    ) {
        var changed = standard
        change(&changed)
        if changed == standard { return }
        if let reason = Self.silent["\(group): \(name)"] { return set.leave(of: group, reason) }
        guard StandardValidation.problems(of: changed).isEmpty else {
            return set.leave(of: group, "a standard that contradicts itself, which is refused before any check")
        }
        let mutant = changed
        set.mutants.append(
            Mutant(group, name) {
                if let noticed = fields.firstWrong(likely.fields, mutant) { return noticed }
                let cases = likely.rules.flatMap(corpus.expecting) + likely.kinds.flatMap { corpus.holding($0, "V4") }
                if likely.kindsAlone { return corpus.firstWrong(among: cases) { $0.standard = mutant } }
                return corpus.firstWrong(likely: cases) { $0.standard = mutant }
            })
    }

    // MARK: Editions and versions

    private func editions(_ set: inout MutantSet) {
        let group = "definition: edition"
        for (index, edition) in standard.editions.enumerated() {
            let end = edition.endsFrom
            for month in [nil, end.map { Self.month($0, -1) }, end.map { Self.month($0, 1) }, "202504", "202701"] {
                add(group, "\(edition.id) ends from \(month ?? "never")", likely: Likely(rules: ["CP217"]), &set) {
                    $0.editions[index].endsFrom = month
                }
            }
            let likely = Likely(rules: ["CP102", "CP103", "CP104"])
            for (place, part) in edition.nameParts.enumerated() {
                add(group, "\(edition.id) names without \(part)", likely: likely, &set) {
                    $0.editions[index].nameParts.remove(at: place)
                }
                guard place + 1 < edition.nameParts.count else { continue }
                add(group, "\(edition.id) names with \(part) behind the next part", likely: likely, &set) {
                    $0.editions[index].nameParts.swapAt(place, place + 1)
                }
            }
        }
    }

    private func versions(_ set: inout MutantSet) {
        let group = "definition: CSVバージョン"
        let likely = Likely(rules: ["CP422", "CP423", "CP426", "CP501", "CP604", "CP806"])
        for (index, version) in standard.csvVersions.enumerated() {
            func change(_ words: String, _ edit: (inout CSVVersion) -> Void) {
                add(group, "\(version.value) \(words)", likely: likely, &set) { edit(&$0.csvVersions[index]) }
            }
            add(group, "without \(version.value)", likely: likely, &set) { $0.csvVersions.remove(at: index) }
            for status in CSVVersion.Status.allCases { change("is \(status)") { $0.status = status } }
            for edition in standard.editions.map(\.id) { change("is of \(edition)") { $0.edition = edition } }
            for step in [-1, 1] {
                let month = Self.month(version.appliesFrom, step)
                change("applies from \(month)") { $0.appliesFrom = month }
            }
        }
        for value in ["202410", "202404", "202501"] {
            for edition in standard.editions.map(\.id) {
                add(group, "\(value) too, of \(edition)", likely: likely, &set) {
                    $0.csvVersions.append(
                        CSVVersion(
                            value, historyName: "", edition: edition, status: .current, appliesFrom: value, note: ""))
                }
            }
        }
    }

    private static func month(_ text: String, _ step: Int) -> String {
        let number = (Int(text) ?? 0) / 100 * 12 + (Int(text) ?? 0) % 100 - 1 + step
        return String(number / 12 * 100 + number % 12 + 1)
    }

    // MARK: Kinds

    private func kinds(_ set: inout MutantSet) {
        let group = "definition: kind of file"
        for (index, kind) in standard.kinds.enumerated() {
            let likely = Likely(kinds: [kind.id])
            func change(_ words: String, _ edit: (inout FileKind) -> Void) {
                add(group, "\(kind.id) \(words)", likely: likely, &set) { edit(&$0.kinds[index]) }
            }
            change("from the other side") { $0.side = $0.side == .plan ? .result : .plan }
            for edition in standard.editions.map(\.id) {
                if kind.editions.contains(edition) {
                    change("not in \(edition)") { $0.editions.removeAll { $0 == edition } }
                } else {
                    change("in \(edition) too") { $0.editions.insert(edition, at: 0) }
                }
            }
            for month in FileKind.NameMonth.allCases {
                change("with the name's month '\(month)'") { $0.nameMonth = month }
            }
            change("with another extension") { $0.fileExtension = "TXT" }
            change("with or without a serial number") { $0.hasSerial.toggle() }
            change("with or without zeros in the notice's example") { $0.exampleHasZeroMonth.toggle() }
            for role in kind.uniqueKey { change("unique but for \(role)") { $0.uniqueKey.removeAll { $0 == role } } }
            change("never unique") { $0.uniqueKey = [] }
            change("deletes nothing") { $0.deletes = nil }
            for role in kind.deletes?.key ?? [] {
                change("deletes without \(role)") { $0.deletes?.key.removeAll { $0 == role } }
            }
            for other in standard.kinds where other.id != kind.deletes?.kind {
                change("deletes \(other.id)") { $0.deletes?.kind = other.id }
            }
            for (edition, count) in kind.toleratedCounts {
                change("tolerates no count in \(edition)") { $0.toleratedCounts[edition] = nil }
                for near in [count - 1, count + 1] {
                    change("tolerates \(near) columns in \(edition)") { $0.toleratedCounts[edition] = near }
                }
            }
        }
    }
}
