import ByteSources
import CarePlanStandard

/// Checks one unit: its files one after the other, then the rules between them.
struct UnitJob {
    let standard: Standard
    let options: CheckOptions
    let layouts: LayoutLibrary
    let unit: PlannedUnit
    /// Of the whole input.
    let entries: [FileEntry]
    /// Files that are equal copies of others.
    let copies: Set<Int>
    /// Keys to gather for CP216, by file.
    let deletionKeys: [Int: [Role]]
    let helpers: HelperBudget

    struct Outcome {
        /// By file index.
        var files: [Int: FileOutcome] = [:]
        var findings: [Finding] = []
        var notChecked: [NotChecked] = []

        /// Notes rules that did not run; one entry a reason.
        mutating func note(_ other: NotChecked) {
            if let index = notChecked.firstIndex(where: { $0.reason == other.reason }) {
                notChecked[index].rules = Set(notChecked[index].rules).union(other.rules).sorted()
            } else {
                notChecked.append(other)
            }
        }
    }

    func run() -> Outcome {
        var outcome = Outcome()
        let layout = layouts.unit(unit.definition, unit.edition)
        let compared = comparedServices(layout)
        for (number, file) in unit.allFiles.enumerated() where !file.kind.isImage && !copies.contains(file.index) {
            guard let source = entries[file.index].source else {
                outcome.files[file.index] = Self.unread
                options.progress?(.finishedFile)
                continue
            }
            let checker = FileChecker(
                standard: standard, options: options, layouts: layouts, source: source, file: file.index,
                kind: file.kind, edition: file.edition, name: nameFacts(file),
                unit: context(file, layout, compared, takesPart: number < unit.members.count), helpers: helpers)
            outcome.files[file.index] = checker.run()
            options.progress?(.finishedFile)
        }
        UnitRules(standard: standard, layout: layout, unit: unit).judge(&outcome)
        ServiceRules(layouts: layouts, layout: layout, unit: unit).judge(&outcome)
        return outcome
    }

    private static var unread: FileOutcome {
        var outcome = FileOutcome()
        outcome.facts.isUnread = true
        outcome.notChecked = [NotChecked(rules: [], reason: Reasons.unreadable)]
        return outcome
    }

    /// The keys of the unit; a kind that stands in one key group only has it outside units too.
    private func context(
        _ file: UnitFile, _ layout: UnitLayout, _ compared: [String], takesPart: Bool
    ) -> UnitContext {
        var context = UnitContext()
        context.keyGroup = layout.keyGroup(of: file.kind.id)
        context.comparesServices = takesPart && !unit.mixesMonths && compared.contains(file.kind.id)
        context.isCompared = takesPart && unit.definition != nil && !unit.mixesMonths
        context.month = unit.mixesMonths ? nil : unit.month.map { Array($0.utf8) }
        context.deletionKey = deletionKeys[file.index]
        return context
    }

    /// The kinds of the unit whose services are compared, where both are there to be read.
    private func comparedServices(_ layout: UnitLayout) -> [String] {
        guard let kinds = layout.serviceTables else { return [] }
        let ids = [kinds.planned, kinds.listed]
        return ids.allSatisfy { id in unit.member(id).map { entries[$0.index].source != nil } ?? false } ? ids : []
    }

    private func nameFacts(_ file: UnitFile) -> NameFacts {
        var facts = NameFacts()
        let name = file.name
        if !name.sideIsUnclear {
            facts.sender = name.legal(.sender).map { Array($0.utf8) }
            facts.receiver = name.legal(.receiver).map { Array($0.utf8) }
            facts.senderType = name.legal(.senderType).flatMap(layouts.serviceType)
            facts.receiverType = name.legal(.receiverType).flatMap(layouts.serviceType)
        }
        facts.carriesTypes = layouts.namesCarryServiceTypes(file.edition)
        facts.month = name.legal(.month).flatMap { $0 == "000000" ? nil : Array($0.utf8) }
        facts.isWrongWay = name.isWrongWay
        facts.isOfOtherEdition = name.isOfOtherEdition
        facts.timestamp = name.legal(.timestamp)
        if layouts.layout(file.kind, file.edition).namesImages { facts.imagePrefix = imagePrefix(name) }
        return facts
    }

    /// What an image of the file's own sender, receiver and timestamp is called, up to its number.
    private func imagePrefix(_ name: ParsedName) -> [UInt8] {
        guard let image = standard.kinds.first(where: \.isImage),
            let edition = standard.edition(name.edition ?? "")
        else { return [] }
        var text = image.id
        for part in edition.nameParts where part != .month && part != .serial {
            guard let value = name.legal(part) else { return Array((image.id).utf8) }
            text += "_" + value
        }
        return Array((text + "_").utf8)
    }
}
