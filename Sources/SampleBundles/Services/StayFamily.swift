/// Days and nights away from home: 短期入所 and the short use of homes.
struct StayFamily: ServiceFamily {
    let title: String
    /// Units a day by level.
    let units: [Int]

    func services(_ order: inout ServiceOrder) -> [PlannedService] {
        let step = min(order.step, units.count - 1)
        let code = "1\(order.random.pick([1, 4]))\(step + 1)1"
        let name = title + fullWidth(step + 1)
        // Some stay for months: from the thirty-first day in a row on they pay all themselves.
        if order.random.chance(6) { return longStay(order, code, name, units[step]) }
        let length = 2 + order.random.below(7)
        let first = 1 + order.random.below(order.month.dayCount - length + 1)
        let days = Array(first..<first + length)
        var stay = order.service(code, name, units: units[step], days: days)
        stay.stay = PlannedService.Stay(daysBefore: order.random.below(40), daysPlanned: days.count)
        var result = [stay]
        if order.random.chance(50), let last = days.last {
            var ride = order.service("9200", title + "送迎加算", units: 184, days: [first, last])
            ride.stay = stay.stay
            result.append(ride)
        }
        return result
    }

    private func longStay(
        _ order: ServiceOrder, _ code: String, _ name: String, _ units: Int
    ) -> [PlannedService] {
        var random = order.random
        let before = 8 + random.below(18)
        let split = 30 - before
        let all = Array(1...order.month.dayCount)
        var inside = order.service(code, name, units: units, days: Array(all.prefix(split)))
        var over = order.service(code, name, units: units, days: Array(all.dropFirst(split)))
        inside.stay = PlannedService.Stay(daysBefore: before, daysPlanned: all.count)
        over.stay = inside.stay
        over.limit = .over30
        return [inside, over]
    }
}
