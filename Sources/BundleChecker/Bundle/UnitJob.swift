import ByteSources
import CarePlanStandard

/// Checks one unit: its files one after the other, then the rules between them.
struct UnitJob {
    let standard: Standard
    let options: CheckOptions
    let layouts: LayoutLibrary
    let unit: PlannedUnit
    let sources: [Int: any ByteSource]
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
        let members = Set(unit.members.map(\.index))
        for file in unit.allFiles where !file.kind.isImage && !copies.contains(file.index) {
            guard let source = sources[file.index] else {
                outcome.files[file.index] = Self.unread
                options.progress?(.finishedFile)
                continue
            }
            let checker = FileChecker(
                standard: standard, options: options, layouts: layouts, source: source, file: file.index,
                kind: file.kind, edition: file.edition, name: nameFacts(file),
                unit: context(file, takesPart: members.contains(file.index)), helpers: helpers)
            outcome.files[file.index] = checker.run()
            options.progress?(.finishedFile)
        }
        UnitRules(standard: standard, unit: unit).judge(&outcome)
        ServiceRules(standard: standard, unit: unit).judge(&outcome)
        return outcome
    }

    private static var unread: FileOutcome {
        var outcome = FileOutcome()
        outcome.facts.isUnread = true
        outcome.notChecked = [NotChecked(rules: [], reason: Reasons.unreadable)]
        return outcome
    }

    /// The keys of the unit; a kind that stands in one key group only has it outside units too.
    private func context(_ file: UnitFile, takesPart: Bool) -> UnitContext {
        var context = UnitContext()
        let ids = unit.definition?.keyGroups
        let groups = standard.keyGroups.filter { group in
            (ids?.contains(group.id) ?? true)
                && (group.main == file.kind.id || group.dependents.contains { $0.kind == file.kind.id })
        }
        context.keyGroup = groups.count == 1 ? groups[0] : nil
        context.comparesServices = takesPart && !unit.mixesMonths && comparedServices.contains(file.kind.id)
        context.isCompared = takesPart && unit.definition != nil && !unit.mixesMonths
        context.month = unit.mixesMonths ? nil : unit.month.map { Array($0.utf8) }
        context.deletionKey = deletionKeys[file.index]
        return context
    }

    /// The kinds of the unit whose services are compared, where both are there to be read.
    private var comparedServices: [String] {
        guard let kinds = ServiceRules(standard: standard, unit: unit).kinds else { return [] }
        let ids = [kinds.planned.id, kinds.listed.id]
        return ids.allSatisfy { id in unit.member(id).map { sources[$0.index] != nil } ?? false } ? ids : []
    }

    private func nameFacts(_ file: UnitFile) -> NameFacts {
        var facts = NameFacts()
        let name = file.name
        if !name.sideIsUnclear {
            facts.sender = name.legal(.sender).map { Array($0.utf8) }
            facts.receiver = name.legal(.receiver).map { Array($0.utf8) }
            facts.senderType = name.legal(.senderType).flatMap(standard.serviceType)
            facts.receiverType = name.legal(.receiverType).flatMap(standard.serviceType)
        }
        facts.carriesTypes = standard.edition(file.edition)?.namesCarryServiceTypes ?? false
        facts.month = name.legal(.month).flatMap { $0 == "000000" ? nil : Array($0.utf8) }
        facts.isWrongWay = name.isWrongWay
        facts.isOfOtherEdition = name.isOfOtherEdition
        facts.timestamp = name.legal(.timestamp)
        facts.imagePrefix = imagePrefix(name)
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
