import CarePlanStandard

/// What one office does for a person in one way: the rows of a month that a plan speaks of as one.
struct ServiceGroup: Sendable {
    let family: HelpFamily
    let office: InventedOffice
    /// サービス種類コード, and its name in the standard.
    let type: String
    let typeName: String
    let services: [PlannedService]
    let pattern: WeekPattern

    /// Names of the equipment, each once.
    var equipment: [String] {
        var names: [String] = []
        for name in services.compactMap(\.equipment?.name) where !name.isEmpty && !names.contains(name) {
            names.append(name)
        }
        return names
    }

    /// The groups of a month in the order of its services; surcharges belong to what they are paid on top of.
    static func groups(_ services: [PlannedService], _ month: CalendarMonth, _ standard: Standard) -> [ServiceGroup] {
        struct Key: Hashable {
            var office: String
            var type: String
            var family: HelpFamily
        }
        var order: [Key] = []
        var members: [Key: [PlannedService]] = [:]
        let mains = services.filter { !$0.days.isEmpty && !isSurcharge($0) }
        for service in mains.isEmpty ? services : mains {
            let key = Key(
                office: service.office.number, type: service.serviceType,
                family: HelpFamily(type: service.serviceType, title: service.title))
            if members[key] == nil { order.append(key) }
            members[key, default: []].append(service)
        }
        return order.compactMap { key in
            guard let own = members[key], let first = own.first else { return nil }
            return ServiceGroup(
                family: key.family, office: first.office, type: key.type,
                typeName: standard.serviceType(key.type)?.name ?? first.title, services: own,
                pattern: WeekPattern(own, month))
        }
    }

    private static func isSurcharge(_ service: PlannedService) -> Bool {
        service.title.contains("加算") || service.title.contains("減算")
    }
}
