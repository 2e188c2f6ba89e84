import CarePlanStandard

/// The services of one person in one month: the partner's and up to three of other offices, within the limit.
struct MonthPlan {
    /// One office's services of one type.
    private struct Group {
        let type: String
        var services: [PlannedService]
        let isStay: Bool
    }

    private(set) var services: [PlannedService] = []

    init(_ world: InventedWorld, index: Int, person: InventedPerson, _ context: SampleContext) {
        guard let month = CalendarMonth(context.month) else { preconditionFailure("a context without a month") }
        var random = SampleRandom(seed: world.seed, "services " + context.month, index)
        var week = BusyWeek()
        var groups: [Group] = []
        let level = person.certification.level
        for office in Self.offices(world, index: index, level: level, context) {
            guard let family = ServiceCatalogue.families[office.serviceType] else { continue }
            var order = ServiceOrder(
                type: office.serviceType, office: office, level: level, month: month,
                unitPrice: ServiceCatalogue.unitPrice(office.serviceType, rise: world.town.priceRise),
                random: random, week: week)
            var rows = family.services(&order)
            random = order.random
            week = order.week
            OfficeHabits(world, office).apply(to: &rows, &random)
            groups.append(Group(type: office.serviceType, services: rows, isStay: family is StayFamily))
        }
        Self.keepAtHome(&groups)
        // A few want more than insurance pays for.
        if !random.chance(7) { Self.fit(&groups, into: person.certification.limit) }
        services = groups.flatMap { $0.services + Self.surcharges($0.type, $0.services) }
    }

    // MARK: Which offices

    private static func offices(
        _ world: InventedWorld, index: Int, level: String, _ context: SampleContext
    ) -> [InventedOffice] {
        // What a person uses goes on from month to month.
        var random = SampleRandom(seed: world.seed, "offices", index)
        let isProject = level == "06"
        var first = context.partner
        var types: [String] = []
        if first == nil {
            let type = random.pick(
                isProject ? ["A2", "A6"] : context.isPrevention ? ["63", "66", "A6", "A2"] : ["11", "15"])
            first = world.office(of: type, as: .provider, choice: random.below(3))
        }
        guard let first else { return [] }
        let others = companions(of: first.serviceType, isPrevention: context.isPrevention, isProject: isProject)
        let count = min(others.count, [0, 1, 1, 2, 2, 3][random.below(6)])
        for type in others.shuffled(using: &random) where types.count < count {
            // Nobody spends days at two centres.
            if days.contains(type), types.contains(where: days.contains) { continue }
            types.append(type)
        }
        return [first] + types.map { world.office(of: $0, as: .provider, choice: random.below(3)) }
    }

    /// Types whose services take the better part of a day.
    private static let days: Set<String> = ["15", "16", "72", "78", "66", "74", "A5", "A6", "A7", "A8"]

    /// Types that go together with the one; what is paid by the month leaves little room.
    private static func companions(of type: String, isPrevention: Bool, isProject: Bool) -> [String] {
        let isVisitProject = ["A1", "A2", "A3", "A4"].contains(type)
        let offers: [String]
        if isProject {
            return isVisitProject ? ["A6"] : ["A2"]
        } else if ["75", "69"].contains(type) {
            offers = ["67", "34"]
        } else if isPrevention {
            offers = ["63", "67", "34", "66", "A6"] + (isVisitProject ? [] : ["A2"])
        } else if ["73", "77", "68", "79", "76"].contains(type) {
            offers = ["17", "31"]
        } else {
            let isStay = ["21", "22", "23", "2A", "27", "28", "38"].contains(type)
            offers = ["11", "13", "15", "16", "17", "31"] + (isStay ? [] : ["21"])
        }
        return offers.filter { $0 != type && !(days.contains(type) && days.contains($0)) }
    }

    // MARK: What cannot be

    /// On the days of a stay nobody comes to the house; the first and the last day are spent at home too.
    private static func keepAtHome(_ groups: inout [Group]) {
        let away = Set(
            groups.filter(\.isStay).flatMap { $0.services.filter { $0.stay != nil } }
                .flatMap {
                    $0.days.sorted().dropFirst($0.limit == .over30 ? 0 : 1).dropLast($0.limit == .over30 ? 0 : 1)
                })
        guard !away.isEmpty else { return }
        for place in groups.indices where !groups[place].isStay {
            let kept = groups[place].services.map { service in
                var service = service
                if service.start != "9999" || service.equipment == nil {
                    service.days = service.days.filter { !away.contains($0) }
                }
                return service
            }.filter { !$0.days.isEmpty }
            // The partner's own services stay in the file, if only for a day.
            groups[place].services = kept.isEmpty && place == 0 ? Self.oneDay(groups[place].services) : kept
        }
        groups.removeAll { $0.services.isEmpty }
    }

    private static func oneDay(_ services: [PlannedService]) -> [PlannedService] {
        services.prefix(1).map { service in
            var service = service
            service.days = Array(service.days.prefix(1))
            return service
        }
    }

    /// Takes away what lies beyond the limit: other offices first, then days.
    private static func fit(_ groups: inout [Group], into limit: Int) {
        while groups.reduce(0, { $0 + $1.services.unitsInsideLimit }) > limit {
            if let last = groups.indices.dropFirst().last(where: { groups[$0].services.unitsInsideLimit > 0 }) {
                groups.remove(at: last)
                continue
            }
            let before = groups[0].services
            // Long stays cost more than the limit.
            if before.contains(where: { $0.limit == .over30 }) { return }
            groups[0].services = before.map { service in
                var service = service
                if service.days.count > 1 { service.days.removeLast() }
                if let planned = service.stay?.daysPlanned { service.stay?.daysPlanned = max(1, planned - 1) }
                return service
            }
            if groups[0].services.map(\.days) == before.map(\.days) { return }
        }
    }

    /// What is added in percent of all the others, outside the limit: it has no day.
    private static func surcharges(_ type: String, _ services: [PlannedService]) -> [PlannedService] {
        guard let share = ServiceCatalogue.wageSurcharge(type), let first = services.first else { return [] }
        let units = (services.unitsInsideLimit * share + 500) / 1000
        guard units > 0 else { return [] }
        var surcharge = PlannedService(
            office: first.office, code: type + "6108", title: "処遇改善加算Ⅰ", units: units, days: [],
            unitPrice: first.unitPrice)
        surcharge.satellite = first.satellite
        surcharge.billedCount = 1
        surcharge.limit = .outside
        return [surcharge]
    }
}

/// What an office does for all its users alike.
private struct OfficeHabits {
    private let givesDiscount: Bool
    private let hasSatellite: Bool

    init(_ world: InventedWorld, _ office: InventedOffice) {
        var random = SampleRandom(seed: world.seed, "habits " + office.number)
        let isVisitOrDay = ["11", "12", "15", "78"].contains(office.serviceType)
        givesDiscount = isVisitOrDay && random.chance(8)
        hasSatellite = isVisitOrDay && random.chance(12)
    }

    func apply(to services: inout [PlannedService], _ random: inout SampleRandom) {
        let isAtSatellite = hasSatellite && random.chance(50)
        for place in services.indices {
            if isAtSatellite { services[place].satellite = "01" }
            if givesDiscount, services[place].units > 100 {
                services[place].discount = .init(rate: 95, units: (services[place].units * 95 + 50) / 100)
            }
        }
    }
}
