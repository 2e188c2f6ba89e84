import CarePlanStandard

/// The rules between the files of one unit: CP601-CP604, CP610, and what unreadable keys make of CP514 and CP516.
///
/// - Standard: 4.1版 2.3, 3.3; links, 'Keys inside a unit'
struct UnitRules {
    let standard: Standard
    let layout: UnitLayout
    let unit: PlannedUnit

    func judge(_ outcome: inout UnitJob.Outcome) {
        let read = unit.members.filter { outcome.files[$0.index].map { !$0.facts.isUnread } ?? false }
        compareVersions(read, &outcome)
        var orphans: [Int: Set<Int>] = [:]
        if unit.mixesMonths {
            outcome.notChecked.append(NotChecked(rules: (601...609).map { "CP\($0)" }, reason: Reasons.mixedMonths))
        }
        for group in layout.keyGroups {
            let kinds = [group.main] + group.dependents.map(\.kind)
            let unreadable = read.contains {
                kinds.contains($0.kind.id) && outcome.files[$0.index]?.facts.hasUnreadableKey == true
            }
            if unreadable { withdrawAbsences(kinds, &outcome) }
            if !unit.mixesMonths { compare(group, unreadable: unreadable, orphans: &orphans, &outcome) }
        }
        reportWrongTotals(orphans, &outcome)
    }

    /// CP514 and CP516 need the absence of a key: with unreadable keys in the group's files they are not checked.
    private func withdrawAbsences(_ kinds: [String], _ outcome: inout UnitJob.Outcome) {
        var withdrawn: Set<String> = []
        for file in unit.members where kinds.contains(file.kind.id) {
            guard var own = outcome.files[file.index] else { continue }
            if !own.facts.wrongTotals.isEmpty { withdrawn.insert("CP516") }
            own.facts.wrongTotals = []
            if own.findings.contains(where: { $0.rule == "CP514" }) { withdrawn.insert("CP514") }
            own.findings.removeAll { $0.rule == "CP514" }
            outcome.files[file.index] = own
        }
        if !withdrawn.isEmpty {
            outcome.notChecked.append(NotChecked(rules: withdrawn.sorted(), reason: Reasons.unreadableKey))
        }
    }

    // MARK: CP516

    /// A person whom the main file does not know is CP601, not a missing total.
    private func reportWrongTotals(_ orphans: [Int: Set<Int>], _ outcome: inout UnitJob.Outcome) {
        for file in unit.allFiles {
            guard let own = outcome.files[file.index] else { continue }
            let wrong = own.facts.wrongTotals.filter { orphans[file.index]?.contains($0.entry) != true }
            guard let first = wrong.first else { continue }
            outcome.findings.append(
                Finding(
                    rule: "CP516", variant: first.variant, severity: RuleNumber(516).severity, file: file.index,
                    edition: unit.edition, kind: file.kind.id, count: wrong.count,
                    places: wrong.map { own.facts.keys.entries[$0.entry].place }))
        }
    }

    // MARK: CP604

    private func compareVersions(_ files: [UnitFile], _ outcome: inout UnitJob.Outcome) {
        guard RuleCatalogue.current["CP604"]?.editions.contains(unit.edition) == true else { return }
        var values: Set<String> = []
        for file in files {
            guard let facts = outcome.files[file.index]?.facts, !facts.versionIsDoubtful else { continue }
            values.formUnion(facts.versions)
        }
        guard values.count > 1, let first = unit.members.first else { return }
        outcome.findings.append(
            Finding(
                rule: "CP604", severity: RuleNumber(604).severity, file: first.index, edition: unit.edition,
                kind: first.kind.id,
                related: unit.members.dropFirst().map { Finding.Related(file: $0.index, role: "unit") },
                arguments: [Finding.NamedArgument("values", .list(values.sorted()))]))
    }

    // MARK: CP601, CP602, CP603, CP610

    private func compare(
        _ group: KeyGroup, unreadable: Bool, orphans: inout [Int: Set<Int>], _ outcome: inout UnitJob.Outcome
    ) {
        let main = unit.member(group.main)
        let mainFacts = main.flatMap { outcome.files[$0.index]?.facts }
        for dependent in group.dependents where isOfEdition(dependent.kind) {
            let file = unit.member(dependent.kind)
            let rules =
                ["CP601"]
                + (dependent.absence == .silent ? [] : dependent.absence == .weeklyPlan ? ["CP603"] : ["CP602"])
            let allRules = rules + (dependent.agrees.isEmpty ? [] : ["CP610"])
            guard let main, let mainFacts, let file, let facts = outcome.files[file.index]?.facts else {
                noteMissing(allRules, &outcome)
                continue
            }
            if mainFacts.isUnread || facts.isUnread {
                outcome.note(NotChecked(rules: allRules, reason: Reasons.unreadable))
                continue
            }
            compareAgreement(dependent, main, mainFacts, file, facts, &outcome)
            if unreadable {
                outcome.note(NotChecked(rules: rules, reason: Reasons.unreadableKey))
                continue
            }
            orphans[file.index] = findOrphans(main, mainFacts, file, facts, &outcome)
            findAbsences(dependent, main, mainFacts, facts, &outcome)
        }
    }

    private func isOfEdition(_ kind: String) -> Bool {
        standard.kinds.first { $0.id == kind }?.editions.contains(unit.edition) ?? false
    }

    /// A file that is not there is CP201; an optional one is no matter.
    private func noteMissing(_ rules: [String], _ outcome: inout UnitJob.Outcome) {
        guard !unit.missing.isEmpty else { return }
        outcome.note(NotChecked(rules: rules, reason: Reasons.missingFile))
    }

    private func findOrphans(
        _ main: UnitFile, _ mainFacts: FileFacts, _ file: UnitFile, _ facts: FileFacts, _ outcome: inout UnitJob.Outcome
    ) -> Set<Int> {
        var orphans: Set<Int> = []
        for (number, entry) in facts.keys.entries.enumerated() where entry.ordinary > 0 {
            if mainFacts.keys.find(entry.key) != nil || mainFacts.isLoose(entry.key) { continue }
            orphans.insert(number)
            outcome.findings.append(
                Finding(
                    rule: "CP601", severity: RuleNumber(601).severity, file: file.index, edition: unit.edition,
                    kind: file.kind.id, places: [entry.place],
                    related: [Finding.Related(file: main.index, role: "missing-in")],
                    arguments: [Finding.NamedArgument("main", .text(main.kind.id))]))
        }
        return orphans
    }

    private func findAbsences(
        _ dependent: KeyGroup.Dependent, _ main: UnitFile, _ mainFacts: FileFacts, _ facts: FileFacts,
        _ outcome: inout UnitJob.Outcome
    ) {
        guard dependent.absence != .silent else { return }
        let absent = mainFacts.keys.entries.filter {
            $0.ordinary > 0 && facts.keys.find($0.key) == nil && !facts.isLoose($0.key)
        }
        guard !absent.isEmpty else { return }
        if dependent.absence == .weeklyPlan {
            outcome.findings.append(
                Finding(
                    rule: "CP603", severity: RuleNumber(603).severity, file: main.index, edition: unit.edition,
                    kind: main.kind.id, count: absent.count, places: absent.map(\.place)))
            return
        }
        let isWarning = dependent.absence == .warning
        for entry in absent {
            outcome.findings.append(
                Finding(
                    rule: "CP602", variant: isWarning ? "warning" : "",
                    severity: isWarning ? .warning : RuleNumber(602).severity, file: main.index, edition: unit.edition,
                    kind: main.kind.id, places: [entry.place],
                    arguments: [Finding.NamedArgument("missing", .text(dependent.kind))]))
        }
    }

    private func compareAgreement(
        _ dependent: KeyGroup.Dependent, _ main: UnitFile, _ mainFacts: FileFacts, _ file: UnitFile, _ facts: FileFacts,
        _ outcome: inout UnitJob.Outcome
    ) {
        guard !dependent.agrees.isEmpty else { return }
        for (index, role) in dependent.agrees.enumerated() {
            let different = facts.keys.entries.filter { entry in
                guard let other = mainFacts.keys.find(entry.key), index < entry.agreeing.count else { return false }
                let theirs = mainFacts.keys.entries[other].agreeing
                guard index < theirs.count else { return false }
                return entry.agreeing[index] != 0 && theirs[index] != 0 && entry.agreeing[index] != theirs[index]
            }
            guard !different.isEmpty else { continue }
            let columns = file.kind.columns(in: outcome.files[file.index]?.layoutEdition ?? unit.edition)
            guard let column = columns.firstIndex(where: { $0.role == role }) else { continue }
            outcome.findings.append(
                Finding(
                    rule: "CP610", severity: RuleNumber(610).severity, file: file.index, edition: unit.edition,
                    kind: file.kind.id, field: Finding.Field(no: column + 1, name: columns[column].name),
                    count: different.count, places: different.map { $0.agreeingPlaces[index] },
                    related: [Finding.Related(file: main.index, role: "main")]))
        }
    }
}

extension FileFacts {
    /// The key's person has a record whose key part is wrong by CP605 or the like: its absence is not reported.
    func isLoose(_ key: RecordKey) -> Bool {
        !loosePeople.isEmpty && loosePeople.contains(key.person)
    }
}
