import CarePlanStandard

/// Which units are exports of the same thing: same kind of unit, edition, sender, receiver and month, another timestamp.
///
/// Units without a month are the same only with the same kinds of file (care plan).
package struct RepeatedExports {
    /// The newest timestamp by number of the unit, for every unit that is there more than once.
    private let newest: [Int: String]

    package init(_ units: [PlannedUnit]) {
        guard units.count > 1 else {
            newest = [:]
            return
        }
        var groups: [String: [(number: Int, timestamp: String)]] = [:]
        for (number, unit) in units.enumerated() {
            guard let definition = unit.definition, !unit.address.hasUnknownPart,
                let timestamp = unit.address.legal(.timestamp)
            else { continue }
            let what =
                [definition.id, unit.month ?? ""] + (unit.month == nil ? Set(unit.members.map(\.kind.id)).sorted() : [])
            let same = what.joined(separator: "/") + "//" + unit.address.withoutTimestamp.key
            groups[same, default: []].append((number, timestamp))
        }
        var newest: [Int: String] = [:]
        for group in groups.values where group.count > 1 {
            guard let last = group.map(\.timestamp).max() else { continue }
            for unit in group { newest[unit.number] = last }
        }
        self.newest = newest
    }

    /// Where a unit stands among the exports of the same thing.
    package func age(ofUnit number: Int, timestamp: String?) -> Age {
        guard let newest = newest[number], let timestamp else { return .only }
        return timestamp < newest ? .older(newest: newest) : .newest
    }

    package enum Age: Hashable, Sendable {
        case only, newest
        /// A newer export of the same thing lies there too; its timestamp.
        case older(newest: String)
    }
}
