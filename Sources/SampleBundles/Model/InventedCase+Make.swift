extension InventedCase {
    /// The person at that place of a seed's bundles: made of seed and index alone, whoever else is in the file.
    package static func make(seed: UInt64, index: Int, context: SampleContext) -> InventedCase {
        let world = InventedWorld(seed: seed)
        let person = InventedPerson.make(world, index: index, context)
        let plan = MonthPlan(world, index: index, person: person, context)
        var random = SampleRandom(seed: seed, "plan date", index)
        // Plans are made in the month before, before anything is sent.
        let day = CalendarMonth(context.month)?.adding(-1).date(1 + random.below(20)) ?? context.createdDate
        var invented = InventedCase(
            index: index, person: person, planDate: min(day, context.createdDate), services: plan.services,
            typeLimits: TypeLimit.make(seed: seed, index: index, plan.services))
        PlanMaker(seed: seed, context: context).write(&invented)
        return invented
    }
}

extension InventedCase.TypeLimit {
    /// Few insurers limit a type; where they do it is one that the person has of one office.
    fileprivate static func make(seed: UInt64, index: Int, _ services: [PlannedService]) -> [Self] {
        var random = SampleRandom(seed: seed, "type limit", index)
        guard random.chance(5), let type = services.first(where: \.isInsideLimit)?.serviceType else { return [] }
        let units = services.filter { $0.serviceType == type }.unitsInsideLimit
        guard units > 0 else { return [] }
        // Mostly there is room left.
        let limit = random.chance(70) ? (units / 100 + 1 + random.below(20)) * 100 : units * 9 / 10
        return [Self(serviceType: type, limit: limit)]
    }
}
