/// Holds the lines of both sides of one service against each other, day by day.
///
/// What agrees in everything is taken away first, then what agrees in all but the satellite, the ３０日超区分, the times; what is
/// left stands on one side only.
struct ServicePair {
    let left: [ServiceLedger.Line]
    let right: [ServiceLedger.Line]
    /// Days of rows say nothing (福祉用具貸与).
    let isRental: Bool
    /// Units count too.
    let comparesUnits: Bool

    private enum Round: CaseIterable {
        case everything, otherSatellite, otherFlag, otherTimes
    }

    func differences() -> [ServiceDifference] {
        if right.isEmpty { return [.onlyLeft] }
        if left.isEmpty { return [.onlyRight] }
        var found: [ServiceDifference] = []
        let byDay = isRental ? [] : dayDifferences()
        found += byDay
        let proRata = proRataDifference()
        if let proRata { found.append(proRata) }
        let totals = (left: left.reduce(0) { $0 + $1.total }, right: right.reduce(0) { $0 + $1.total })
        if byDay.isEmpty, totals.left != totals.right {
            found.append(.totals(left: totals.left, right: totals.right))
        }
        let units = (left: left.reduce(0) { $0 + $1.units }, right: right.reduce(0) { $0 + $1.units })
        if comparesUnits, found.isEmpty, units.left != units.right {
            found.append(.units(left: units.left, right: units.right))
        }
        return found
    }

    // MARK: Days

    private func dayDifferences() -> [ServiceDifference] {
        var left = left.filter { !$0.key.isProRata }
        var right = right.filter { !$0.key.isProRata }
        // A row of a day on one side, pro-rata days on the other: CP416's column tells the difference.
        if left.isEmpty || right.isEmpty { return [] }
        let sums = (left: Self.sum(left), right: Self.sum(right))
        var days: [Round: DaySet] = [:]
        for round in Round.allCases { days[round] = Self.cancel(&left, &right, round) }
        let rest = (left: Self.sum(left), right: Self.sum(right))
        var found: [ServiceDifference] = []
        let onlyLeft = rest.left.days.subtracting(sums.right.days)
        let onlyRight = rest.right.days.subtracting(sums.left.days)
        if !onlyLeft.isEmpty { found.append(.daysOnlyLeft(onlyLeft)) }
        if !onlyRight.isEmpty { found.append(.daysOnlyRight(onlyRight)) }
        var unequal = rest.left.days.subtracting(onlyLeft)
        unequal.formUnion(rest.right.days.subtracting(onlyRight))
        if !unequal.isEmpty {
            found.append(
                .counts(unequal.days.map { .init(day: $0, left: sums.left[$0], right: sums.right[$0]) }))
        }
        if let times = days[.otherTimes], !times.isEmpty { found.append(.times(times)) }
        if let satellites = days[.otherSatellite], !satellites.isEmpty { found.append(.satellites(satellites)) }
        if let flags = days[.otherFlag], !flags.isEmpty { found.append(.over30(flags)) }
        return found
    }

    private static func sum(_ lines: [ServiceLedger.Line]) -> DayCounts {
        var sum = DayCounts()
        for line in lines { sum.add(line.counts) }
        return sum
    }

    /// Takes away what agrees well enough for the round; gives the days on which that was something.
    private static func cancel(
        _ left: inout [ServiceLedger.Line], _ right: inout [ServiceLedger.Line], _ round: Round
    ) -> DaySet {
        var days = DaySet()
        for a in left.indices {
            for b in right.indices where agree(left[a].key, right[b].key, round) {
                days.formUnion(left[a].counts.cancel(&right[b].counts))
            }
        }
        return days
    }

    private static func agree(_ a: ServiceLedger.LineKey, _ b: ServiceLedger.LineKey, _ round: Round) -> Bool {
        let timesAgree = a.times.agrees(with: b.times)
        switch round {
        case .everything:
            // A side without satellites does not contradict.
            let satellitesAgree = a.satellite == b.satellite || a.satellite == 0 || b.satellite == 0
            return timesAgree && satellitesAgree && a.over30 == b.over30
        case .otherSatellite: return timesAgree && a.over30 == b.over30
        case .otherFlag: return timesAgree
        case .otherTimes: return true
        }
    }

    private func proRataDifference() -> ServiceDifference? {
        let left = Self.sum(left.filter(\.key.isProRata)).days
        let right = Self.sum(right.filter(\.key.isProRata)).days
        guard left != right else { return nil }
        return .proRataDays(onlyLeft: left.subtracting(right), onlyRight: right.subtracting(left))
    }
}

extension ServiceSide {
    /// The lines of one side added up; nil for none.
    init?(_ lines: [ServiceLedger.Line], _ ledger: ServiceLedger) {
        guard let first = lines.min(by: { ($0.key.source, $0.record) < ($1.key.source, $1.record) }) else { return nil }
        place = .init(file: ledger.source(of: first).file, record: first.record)
        for line in lines {
            if line.key.isProRata {
                proRataDays.formUnion(line.counts.days)
            } else {
                counts.add(line.counts)
            }
            total += line.total
            units += line.units
            if line.key.over30 { over30Days.formUnion(line.counts.days) }
        }
        times = Set(lines.map(\.key.times).filter { $0.isReadable && $0.hasTimes }).sorted()
        satellites = Set(lines.map(\.key.satellite).filter { $0 != 0 }).map { ledger.satellites[UInt32($0)].text }
            .sorted()
    }
}
