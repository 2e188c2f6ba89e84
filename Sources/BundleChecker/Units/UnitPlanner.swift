import ByteSources
import CarePlanStandard

/// Groups files into send units by their names alone, and says what is wrong with the groups.
///
/// The rules go in the order of the specification; what an earlier one takes is no longer incomplete for a later one:
/// CP213, CP214, CP206, CP205, CP203, CP204, CP202, CP201.
/// - Standard: 4.1版 2.4, 3.4; links, 'Grouping into units'
final class UnitPlanner {
    let standard: Standard
    let families: FamilyLibrary
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
        families = FamilyLibrary(standard)
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
        var index: [String: Int] = [:]
        for file in files.sorted(by: { rank($0) < rank($1) }) {
            let address = UnitAddress(file, grammar: grammars[file.edition] ?? [])
            let key = address.key
            if let known = index[key] {
                groups[known].files.append(file)
            } else {
                index[key] = groups.count
                groups.append(Group(address: address, files: [file]))
            }
        }
        for at in groups.indices {
            let split = duplicates.split(groups[at].files)
            groups[at].files = split.kept
            groups[at].bystanders = split.dropped
        }
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
                let nearest =
                    bucket.complete == nil
                    ? families[group.address.edition]?.nearest(bucket.kinds, family: bucket.family) : nil
                own.append(
                    PlannedUnit(
                        definition: bucket.complete ?? nearest?.unit, edition: group.address.edition,
                        address: group.address, month: bucket.mixesMonths ? nil : bucket.month, members: bucket.files,
                        missing: nearest?.missing ?? [], mixesMonths: bucket.mixesMonths))
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
