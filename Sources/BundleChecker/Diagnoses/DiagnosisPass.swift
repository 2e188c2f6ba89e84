import CarePlanStandard

/// Gathers what was found in each file and tells what happened to it.
///
/// It keeps which rules spoke, not how often: what a report lists of its findings makes no difference.
struct DiagnosisPass {
    private var evidence: [Int: FileEvidence] = [:]
    /// Findings of no file.
    private var ofInput = FileEvidence()

    /// What is listed of characters, by their first places.
    private static let listedCharacters = 10

    mutating func note(rule: String, variant: String, file: Int?) {
        guard DiagnosisDefinition.rules.contains(rule) else { return }
        if let file {
            evidence[file, default: FileEvidence()].found[rule, default: []].insert(variant)
        } else {
            ofInput.found[rule, default: []].insert(variant)
        }
    }

    mutating func note(_ finding: Finding) { note(rule: finding.rule, variant: finding.variant, file: finding.file) }

    mutating func note(_ tally: FindingTally) { note(rule: tally.rule, variant: tally.variant, file: tally.file) }

    mutating func note(_ traces: TraceKeeper, file: Int) {
        guard !traces.traces.isEmpty else { return }
        evidence[file, default: FileEvidence()].traces.formUnion(traces.traces)
        evidence[file]?.lacking = traces.lacking
        evidence[file]?.otherKinds = traces.otherKinds
    }

    mutating func note(_ traces: FileTraces, file: Int) {
        guard !traces.isEmpty else { return }
        evidence[file, default: FileEvidence()].traces.formUnion(traces)
    }

    /// What happened, in the order of the definitions.
    /// - Parameter units: the files of each unit.
    func diagnoses(units: [[Int]]) -> [Diagnosis] {
        // Of files without a fault nothing is told, and the definitions need not be made.
        if evidence.isEmpty, ofInput.found.isEmpty { return [] }
        var unitOf: [Int: Int] = [:]
        for (number, files) in units.enumerated() {
            for file in files { unitOf[file] = number }
        }
        let sorted = evidence.sorted { $0.key < $1.key }
        var taken: [String: Set<Int>] = [:]
        return DiagnosisDefinition.all.compactMap { definition -> Diagnosis? in
            let better = definition.unless.reduce(into: Set<Int>()) { $0.formUnion(taken[$1] ?? []) }
            let hits = sorted.filter { !better.contains($0.key) && definition.condition.holds(of: $0.value) }
            let speaksOfInput =
                definition.condition.holds(of: ofInput) && definition.unless.allSatisfy { taken[$0] == nil }
            guard !hits.isEmpty || speaksOfInput else { return nil }
            var files = Set(hits.map(\.key))
            taken[definition.id] = files
            if definition.reach == .unit {
                for file in hits.map(\.key) { files.formUnion(unitOf[file].map { units[$0] } ?? []) }
            }
            let told = hits.map(\.value)
            return Diagnosis(
                id: definition.id, who: definition.who, files: files.sorted(),
                message: filled(definition.message, definition, told),
                advice: filled(definition.advice, definition, told))
        }
    }

    private func filled(
        _ text: BilingualText, _ definition: DiagnosisDefinition, _ evidence: [FileEvidence]
    ) -> BilingualText {
        let details = definition.details.filter { detail in evidence.contains { detail.condition.holds(of: $0) } }
        var characters: [LackingCharacter] = []
        for character in evidence.lazy.flatMap(\.lacking) {
            guard characters.count < Self.listedCharacters else { break }
            if !characters.contains(where: { $0.scalar == character.scalar }) { characters.append(character) }
        }
        let kinds = Set(evidence.flatMap(\.otherKinds)).sorted()
        func argument(_ name: Substring, _ japanese: Bool) -> String? {
            let list: Finding.Argument? =
                switch name {
                case "details": .wordList(details.map(\.words))
                case "characters": .wordList(characters.map { $0.words(withPlace: false) })
                case "kinds": .list(kinds)
                default: nil
                }
            return list?.text(japanese: japanese)
        }
        return BilingualText(
            ja: Finding.fill(text.ja) { argument($0, true) }, en: Finding.fill(text.en) { argument($0, false) })
    }
}
