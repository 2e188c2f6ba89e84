import CarePlanStandard

extension UnitPlanner {
    // MARK: CP203

    /// Incomplete groups of one address and month that are one unit together, but for their timestamps.
    func findSplitTimestamps() {
        struct Place: Hashable {
            var address: UnitAddress
            var month: String?
        }
        var places: [Place: [Int]] = [:]
        for at in buckets.indices where buckets[at].isIncomplete {
            // A timestamp that CP106 refuses is no other timestamp.
            guard groups[buckets[at].group].address.legal(.timestamp) != nil else { continue }
            let address = groups[buckets[at].group].address.withoutTimestamp
            places[Place(address: address, month: buckets[at].month), default: []].append(at)
        }
        for own in places.values.sorted(by: { $0[0] < $1[0] }) where own.count > 1 {
            let host = own[0]
            let files = own.flatMap { buckets[$0].files }
            let kinds = files.map(\.kind.id)
            let edition = groups[buckets[host].group].address.edition
            guard Set(own.map { buckets[$0].group }).count == own.count, Set(kinds).count == kinds.count,
                Set(own.map { buckets[$0].family }).count == 1,
                let unit = families[edition]?.complete(Set(kinds))
            else { continue }
            let stamps = Set(own.compactMap { groups[buckets[$0].group].address.value(.timestamp) }).sorted()
            report(
                203, on: files,
                [
                    Finding.NamedArgument("unit", .text(unit.title)),
                    Finding.NamedArgument("timestamps", .list(stamps)),
                ])
            for at in own where at != host {
                buckets[at].files = []
                buckets[at].isTaken = true
            }
            buckets[host].files = files
            buckets[host].complete = unit
        }
        dropEmptyBuckets()
    }

    // MARK: CP204

    /// V3-form and V4-form names of one sender, receiver and timestamp, where one edition alone is no complete unit.
    func findMixedEditions() {
        struct Meeting: Hashable {
            var sender: String
            var receiver: String
            var timestamp: String
        }
        guard groups.contains(where: { $0.address.edition != groups[0].address.edition }) else { return }
        var meetings: [Meeting: [Int]] = [:]
        for (number, group) in groups.enumerated() {
            guard let sender = group.address.value(.sender), let receiver = group.address.value(.receiver),
                let timestamp = group.address.value(.timestamp)
            else { continue }
            meetings[Meeting(sender: sender, receiver: receiver, timestamp: timestamp), default: []].append(number)
        }
        for met in meetings.values.sorted(by: { $0[0] < $1[0] }) {
            let editions = Set(met.map { groups[$0].address.edition })
            guard editions.count > 1 else { continue }
            let own = buckets.indices.filter { met.contains(buckets[$0].group) }
            let open = own.filter { buckets[$0].isIncomplete }
            guard let one = open.first else { continue }
            let files = own.flatMap { buckets[$0].files }
            let title = nearest(one)?.unit.title ?? ""
            report(204, on: files, [Finding.NamedArgument("unit", .text(title))])
            var named: Set<String> = []
            for at in open {
                let edition = groups[buckets[at].group].address.edition
                let others = own.filter {
                    groups[buckets[$0].group].address.edition != edition && buckets[$0].month == buckets[at].month
                }
                let held = Set(others.flatMap { buckets[$0].kinds })
                buckets[at].excused = held.union(named)
                // A few files that strayed from a unit of the other edition: together they are that unit.
                let strayed = others.filter { buckets[$0].files.count > buckets[at].files.count }.contains { other in
                    families[groups[buckets[other].group].address.edition]?.complete(held.union(buckets[at].kinds))
                        != nil
                }
                if strayed { buckets[at].excused.formUnion(nearest(at)?.missing ?? []) }
                let left = (nearest(at)?.missing ?? []).filter { !buckets[at].excused.contains($0) }
                named.formUnion(left)
                if left.isEmpty { buckets[at].isTaken = true }
            }
        }
    }

    // MARK: CP202

    /// Files of one address and timestamp that form neither a unit, nor one with files missing, nor several.
    func findForbiddenCombinations() {
        for group in groups.indices {
            let own = bucketsOf(group)
            let open = own.filter { buckets[$0].isIncomplete }
            guard !open.isEmpty, own.count > 1 || open.contains(where: { nearest($0) == nil }) else { continue }
            let files = own.flatMap { buckets[$0].files }
            let present = files.sorted { rank($0) < rank($1) }.map(\.kind.id)
            report(202, on: files, [Finding.NamedArgument("present", .list(present))])
            for at in open { buckets[at].isTaken = true }
        }
    }

    // MARK: CP201

    func findMissingFiles() {
        for at in buckets.indices where buckets[at].isIncomplete {
            guard let nearest = nearest(at) else { continue }
            let missing = nearest.missing.filter { !buckets[at].excused.contains($0) }
            guard !missing.isEmpty else { continue }
            report(
                201, on: buckets[at].files,
                [
                    Finding.NamedArgument("unit", .text(nearest.unit.title)),
                    Finding.NamedArgument("missing", .list(missing)),
                ])
        }
    }

    func nearest(_ at: Int) -> (unit: SendUnit, missing: [String])? {
        families[groups[buckets[at].group].address.edition]?.nearest(buckets[at].kinds, family: buckets[at].family)
    }
}
