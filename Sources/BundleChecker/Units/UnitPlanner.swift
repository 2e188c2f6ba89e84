import ByteSources
import CarePlanStandard

/// Groups files into send units by their names alone, and says what is wrong with the groups.
///
/// The rules go in the order of the specification; what an earlier one takes is no longer incomplete for a later one:
/// CP213, CP214, CP206, CP205, CP203, CP204, CP202, CP201.
/// - Standard: 4.1版 2.4, 3.4; links, 'Grouping into units'
final class UnitPlanner {
    let standard: Standard
    var families: [String: UnitFamilies] = [:]
    private let grammars: [String: [Edition.NamePart]]
    /// Place of a file among all, by its path: the first file of a unit is the first by path.
    let order: [Int]
    var groups: [Group] = []
    var buckets: [UnitBucket] = []
    /// Places in `buckets` by group.
    private var bucketsByGroup: [Int: [Int]] = [:]
    var findings: [Finding] = []
    /// Detail files without a main file (CP213): told at the end, for CP524 may replace it.
    private(set) var orphanedDetails: [(mains: [String], files: [UnitFile])] = []

    struct Group {
        var address: UnitAddress
        var files: [UnitFile]
        var bystanders: [UnitFile] = []
    }

    /// - Parameters:
    ///   - order: rank of each file by path.
    init(_ standard: Standard, order: [Int]) {
        self.standard = standard
        self.order = order
        grammars = Dictionary(
            standard.editions.map { ($0.id, $0.nameParts) }, uniquingKeysWith: { first, _ in first })
        for edition in standard.editions { families[edition.id] = UnitFamilies(standard, edition: edition.id) }
    }

    func plan(_ files: [UnitFile], duplicates: DuplicateFiles) -> [PlannedUnit] {
        group(files, duplicates)
        joinUnknown()
        takeOrphanedDetails()
        makeBuckets()
        findSharedTimestamps()
        findMixedMonths()
        findMisplacedSupplements()
        findSplitTimestamps()
        findMixedEditions()
        findForbiddenCombinations()
        findMissingFiles()
        return units()
    }

    func rank(_ file: UnitFile) -> Int { order[file.index] }

    func first(_ files: [UnitFile]) -> UnitFile? { files.min { rank($0) < rank($1) } }

    func report(
        _ rule: RuleNumber, _ variant: String = "", on files: [UnitFile], at place: UnitFile? = nil,
        _ arguments: [Finding.NamedArgument] = []
    ) {
        guard let file = place ?? first(files) else { return }
        let related = files.sorted { rank($0) < rank($1) }.filter { $0.index != file.index }
            .map { Finding.Related(file: $0.index, role: "unit") }
        findings.append(
            Finding(
                rule: rule.id, variant: variant, severity: rule.severity, file: file.index, edition: file.edition,
                kind: file.kind.id, related: related, arguments: arguments))
    }

    // MARK: Groups

    private func group(_ files: [UnitFile], _ duplicates: DuplicateFiles) {
        var index: [UnitAddress: Int] = [:]
        for file in files.sorted(by: { rank($0) < rank($1) }) {
            let address = UnitAddress(file, grammar: grammars[file.edition] ?? [])
            if let known = index[address] {
                groups[known].files.append(file)
            } else {
                index[address] = groups.count
                groups.append(Group(address: address, files: [file]))
            }
        }
        for at in groups.indices {
            let split = duplicates.split(groups[at].files)
            groups[at].files = split.kept
            groups[at].bystanders = split.dropped
        }
    }

    /// A group whose address has an unknown part joins the one group that what is known agrees with.
    private func joinUnknown() {
        var at = 0
        while at < groups.count {
            guard groups[at].address.hasUnknownPart, let host = host(of: at) ?? hostOtherWayRound(of: at) else {
                at += 1
                continue
            }
            let group = groups[at]
            for file in group.files {
                let isSecond = groups[host].files.contains { $0.seat == file.seat }
                if isSecond || file.name.isOfOtherEdition && groups[host].address.edition != file.edition {
                    groups[host].bystanders.append(file)
                } else {
                    groups[host].files.append(file)
                }
            }
            groups[host].bystanders += group.bystanders
            groups[host].address.complete(from: group.address)
            groups.remove(at: at)
            // What joined may make another group's match unique.
            at = 0
        }
    }

    /// Where a group belongs whose one known office may as well be the receiver.
    private func hostOtherWayRound(of at: Int) -> Int? {
        guard groups[at].files.allSatisfy(\.name.sideIsUnclear) else { return nil }
        groups[at].address.swapSides()
        if let host = host(of: at) { return host }
        groups[at].address.swapSides()
        return nil
    }

    /// Where a group belongs: to one that lacks its files, else to one that has them already.
    private func host(of at: Int) -> Int? {
        let group = groups[at]
        let agreeing = groups.indices.filter { other in
            other != at && groups[other].address.agrees(with: group.address)
        }
        // A kind that the edition of its name lacks goes with its neighbours, and takes no part in their unit.
        // Where they lack it, though, it is the one they lack.
        if group.files.allSatisfy(\.name.isOfOtherEdition) {
            let lacking = agreeing.first { other in
                groups[other].files.contains { !$0.name.isOfOtherEdition }
                    && (lacksMain(groups[other], from: group) || completes(groups[other], with: group))
            }
            if let lacking { return lacking }
            let neighbours = groups.indices.filter { other in
                other != at && groups[other].address.agreesInAnyEdition(with: group.address)
                    && groups[other].files.contains { !$0.name.isOfOtherEdition }
            }
            if let neighbour = neighbours.first { return neighbour }
        }
        if isWhole(group) {
            // A main file alone is a unit, but not when its details wait elsewhere.
            return agreeing.first { lacksMain(groups[$0], from: group) }
        }
        let candidates = agreeing.filter { other in
            let host = groups[other]
            let isThere = group.files.allSatisfy { file in host.files.contains { $0.seat == file.seat } }
            return isThere || completes(host, with: group)
        }
        // Best is one that becomes whole, then one that lacks something, then one that stays whole.
        let whole = candidates.filter { isWhole(groups[$0], with: group) }
        return whole.first { !isWhole(groups[$0]) } ?? candidates.first { !isWhole(groups[$0]) } ?? whole.first
            ?? candidates.first
    }

    private func lacksMain(_ host: Group, from group: Group) -> Bool {
        guard let families = families[host.address.edition] else { return false }
        let there = Set(host.files.map(\.kind.id))
        let brought = Set(group.files.map(\.kind.id))
        return host.files.contains { file in
            families.mainOfDetail(file.kind.id).map { !there.contains($0) && brought.contains($0) } ?? false
        }
    }

    /// Each file that joins fits, with the host's files of its family, into one unit.
    private func completes(_ host: Group, with group: Group) -> Bool {
        guard let families = families[host.address.edition] else { return false }
        return group.files.allSatisfy { file in
            families.families(file.kind.id, month: file.monthIsUnknown ? nil : file.month ?? "").contains { family in
                let beside = host.files.filter {
                    families.family($0.kind.id, month: $0.month) == family
                        && (file.monthIsUnknown || $0.monthIsUnknown || $0.month == file.month
                            || $0.kind.nameMonth == .none)
                }
                let kinds = Set(beside.map(\.kind.id))
                return !kinds.isEmpty && !beside.contains { $0.seat == file.seat }
                    && families.nearest(kinds.union([file.kind.id]), family: family) != nil
            }
        }
    }

    private func isWhole(_ group: Group, with other: Group? = nil) -> Bool {
        guard let families = families[group.address.edition] else { return false }
        return families.complete(Set((group.files + (other?.files ?? [])).map(\.kind.id))) != nil
    }

    // MARK: CP213

    private func takeOrphanedDetails() {
        for at in groups.indices {
            guard let families = families[groups[at].address.edition] else { continue }
            let present = Set(groups[at].files.map(\.kind.id))
            var orphans: [String: [UnitFile]] = [:]
            for file in groups[at].files {
                if let main = families.mainOfDetail(file.kind.id), !present.contains(main) {
                    orphans[main, default: []].append(file)
                }
            }
            guard !orphans.isEmpty else { continue }
            let files = orphans.sorted { $0.key < $1.key }.flatMap(\.value)
            orphanedDetails.append((orphans.keys.sorted(), files))
            groups[at].files.removeAll { file in files.contains { $0.index == file.index } }
            groups[at].bystanders += files
        }
    }

    // MARK: Buckets

    private func makeBuckets() {
        for at in groups.indices {
            guard let families = families[groups[at].address.edition] else { continue }
            var index: [String: Int] = [:]
            // Files whose month the name does not tell go last: to where they are missing.
            let sorted = groups[at].files.filter { !$0.monthIsUnknown } + groups[at].files.filter(\.monthIsUnknown)
            for file in sorted {
                if file.monthIsUnknown, let lacking = bucketLacking(file, group: at) {
                    buckets[lacking].files.append(file)
                    continue
                }
                guard let family = families.family(file.kind.id, month: file.month) else { continue }
                let month = file.month == "000000" ? nil : file.month
                let name = "\(family) \(month ?? "")"
                if let known = index[name] {
                    buckets[known].files.append(file)
                } else {
                    index[name] = buckets.count
                    buckets.append(UnitBucket(group: at, family: family, month: month, files: [file]))
                }
            }
        }
        indexBuckets()
        for at in buckets.indices { complete(at) }
    }

    private func bucketLacking(_ file: UnitFile, group: Int) -> Int? {
        buckets.indices.first { at in
            guard buckets[at].group == group, !buckets[at].kinds.contains(file.kind.id) else { return false }
            let together = buckets[at].kinds.union([file.kind.id])
            return families[file.edition]?.nearest(together, family: buckets[at].family) != nil
        }
    }

    func complete(_ at: Int) {
        let edition = groups[buckets[at].group].address.edition
        buckets[at].complete = families[edition]?.complete(buckets[at].kinds)
        // A supplement of the wrong month does not complete a unit (CP205).
        if let unit = buckets[at].complete, let families = families[edition] {
            for file in buckets[at].files
            where families.isSupplement(file.kind.id) && !file.monthIsUnknown
                && families.wantsZeroMonth(file.kind.id, in: unit) != (file.month == "000000")
            {
                buckets[at].complete = nil
            }
        }
    }

    func bucketsOf(_ group: Int) -> [Int] { bucketsByGroup[group] ?? [] }

    func dropEmptyBuckets() {
        buckets.removeAll(where: \.files.isEmpty)
        indexBuckets()
    }

    private func indexBuckets() {
        bucketsByGroup = Dictionary(grouping: buckets.indices) { buckets[$0].group }
    }

    // MARK: Result

    private func units() -> [PlannedUnit] {
        var result: [PlannedUnit] = []
        for at in groups.indices {
            let group = groups[at]
            var own: [PlannedUnit] = []
            for bucket in bucketsOf(at).map({ buckets[$0] }) where !bucket.files.isEmpty {
                let families = families[group.address.edition]
                let nearest = families?.nearest(bucket.kinds, family: bucket.family)
                own.append(
                    PlannedUnit(
                        definition: bucket.complete ?? nearest?.unit, edition: group.address.edition,
                        address: group.address, month: bucket.mixesMonths ? nil : bucket.month, members: bucket.files,
                        missing: bucket.complete == nil ? nearest?.missing ?? [] : [], mixesMonths: bucket.mixesMonths))
            }
            // Files that take no part stand with the unit of their family, else together.
            var rest: [UnitFile] = []
            for file in group.bystanders {
                let host = own.firstIndex { unit in
                    unit.members.contains { $0.seat == file.seat }
                        || unit.definition.map { $0.required(in: unit.edition).map(\.kind) + $0.optional }?
                            .contains(file.kind.id) == true
                }
                if let host {
                    own[host].bystanders.append(file)
                } else {
                    rest.append(file)
                }
            }
            if !rest.isEmpty {
                own.append(
                    PlannedUnit(
                        definition: nil, edition: group.address.edition, address: group.address,
                        month: rest[0].month, members: [], bystanders: rest))
            }
            result += own
        }
        return result.sorted { first($0.allFiles).map(rank) ?? 0 < first($1.allFiles).map(rank) ?? 0 }
    }
}
