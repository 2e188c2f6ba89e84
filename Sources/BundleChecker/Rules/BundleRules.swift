import ByteSources
import CarePlanStandard

/// What speaks of several units, or of files beside them: CP114, CP207, CP208, CP213, CP215-CP217.
struct BundleRules {
    let standard: Standard
    let units: [PlannedUnit]
    /// Rank of each file by path.
    let order: [Int]
    /// By edition.
    let families: FamilyLibrary

    private func first(_ files: [UnitFile]) -> UnitFile? { files.min { order[$0.index] < order[$1.index] } }

    private func finding(
        _ rule: RuleNumber, _ file: UnitFile, field: Finding.Field? = nil, count: Int = 1,
        places: [Finding.Place] = [], related: [Finding.Related] = [], _ arguments: [Finding.NamedArgument] = []
    ) -> Finding {
        Finding(
            rule: rule.id, severity: rule.severity, file: file.index, edition: file.edition,
            kind: file.kind.id, field: field, count: count, places: places, related: related, arguments: arguments)
    }

    // MARK: CP114

    /// An older export of the same unit lies beside a newer one.
    func olderExports() -> [Finding] {
        let exports = RepeatedExports(units)
        return units.enumerated().compactMap { number, unit -> Finding? in
            guard let stamp = unit.address.legal(.timestamp), let file = first(unit.allFiles),
                case .older(let newest) = exports.age(ofUnit: number, timestamp: stamp)
            else { return nil }
            return finding(
                114, file,
                [Finding.NamedArgument("timestamp", .text(stamp)), Finding.NamedArgument("newer", .text(newest))])
        }
    }

    // MARK: CP215

    /// A main file without its detail files.
    ///
    /// Details that wait under another timestamp are CP213, and not missing once more.
    func missingDetails(orphans: [UnitFile]) -> [Finding] {
        return units.compactMap { unit -> Finding? in
            guard let families = families[unit.edition] else { return nil }
            var missing: [String] = []
            for file in unit.members {
                let details = families.details(of: file.kind.id)
                if !details.isEmpty,
                    details.allSatisfy({ detail in
                        unit.member(detail) == nil
                            && !orphans.contains { $0.kind.id == detail && hasSameSides($0, file) }
                    })
                {
                    missing += details
                }
            }
            guard !missing.isEmpty, let file = first(unit.members) else { return nil }
            return finding(215, file, [Finding.NamedArgument("missing", .list(missing))])
        }
    }

    private func hasSameSides(_ a: UnitFile, _ b: UnitFile) -> Bool {
        let sides: [Edition.NamePart] = [.sender, .senderType, .receiver, .receiverType]
        return sides.allSatisfy { a.name.parts[$0]?.text == b.name.parts[$0]?.text }
    }

    // MARK: CP217

    /// An edition that the exchange no longer takes at the time of the export.
    func endedEditions() -> [Finding] {
        units.compactMap { unit -> Finding? in
            guard let ends = standard.edition(unit.edition)?.endsFrom, let stamp = unit.address.value(.timestamp),
                CalendarMath.isTimestamp(stamp), stamp.prefix(6) >= ends, let file = first(unit.allFiles)
            else { return nil }
            return finding(217, file, [Finding.NamedArgument("month", .text(ends))])
        }
    }

    // MARK: CP216

    /// Which keys have to be gathered, by file: where a later deletion meets what it deletes.
    func deletionKeys() -> [Int: [Role]] {
        var wanted: [Int: [Role]] = [:]
        for (deletion, data, key) in deletionPairs() {
            wanted[deletion.index] = key
            wanted[data.index] = key
        }
        return wanted
    }

    /// Deletions with the data that lies there with an earlier timestamp, and what both are compared by.
    func deletionPairs() -> [(UnitFile, UnitFile, [Role])] {
        struct Sent: Hashable {
            var address: UnitAddress
            var kind: String
        }
        let deletions = units.filter { unit in unit.members.contains { $0.kind.deletes != nil } }
        guard !deletions.isEmpty else { return [] }
        var data: [Sent: [(timestamp: String, file: UnitFile)]] = [:]
        for unit in units {
            guard let timestamp = unit.address.legal(.timestamp) else { continue }
            let address = unit.address.withoutTimestamp
            for file in unit.members where file.kind.deletes == nil {
                data[Sent(address: address, kind: file.kind.id), default: []].append((timestamp, file))
            }
        }
        var pairs: [(UnitFile, UnitFile, [Role])] = []
        for unit in deletions {
            guard let later = unit.address.legal(.timestamp) else { continue }
            let address = unit.address.withoutTimestamp
            for file in unit.members {
                guard let deletion = file.kind.deletes else { continue }
                for sent in data[Sent(address: address, kind: deletion.kind)] ?? [] where sent.timestamp < later {
                    pairs.append((file, sent.file, deletion.key))
                }
            }
        }
        return pairs
    }

    /// - Parameter files: what was read, by file.
    func deletionsAfterData(_ files: [ReadFile?]) -> [Finding] {
        var byDeletion: [Int: (file: UnitFile, hits: [RecordKey: Finding.Place], data: [UnitFile])] = [:]
        for (deletion, data, _) in deletionPairs() {
            guard let named = files[deletion.index]?.facts.deletionKeys,
                let held = files[data.index]?.facts.deletionKeys
            else { continue }
            let hits = named.filter { held[$0.key] != nil }
            guard !hits.isEmpty else { continue }
            var entry = byDeletion[deletion.index] ?? (deletion, [:], [])
            entry.hits.merge(hits) { first, _ in first }
            entry.data.append(data)
            byDeletion[deletion.index] = entry
        }
        return byDeletion.values.map { entry in
            let places = entry.hits.values.sorted { $0.byteOffset ?? 0 < $1.byteOffset ?? 0 }
            let stamps = Set(entry.data.compactMap { $0.name.legal(.timestamp) }).sorted()
            return finding(
                216, entry.file, count: entry.hits.count, places: places,
                related: entry.data.map { Finding.Related(file: $0.index, role: "data") },
                [Finding.NamedArgument("dataTimestamp", .list(stamps))])
        }
    }
}
