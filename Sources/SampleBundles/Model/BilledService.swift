import CarePlanStandard

/// A detail row of 第7表: what 第6表 tells of one code at one office, taken together.
struct BilledService {
    let service: PlannedService
    /// 回数／日数
    let count: Int

    /// サービス単位金額
    var amount: Int { service.unitsAfterDiscount * count }

    /// The services by what table 7 tells apart: the same code at other hours is the same row. Rows of 0 units beside
    /// rows of the same code that have units (共生型) only tell days.
    static func rows(_ services: [PlannedService]) -> [BilledService] {
        var order: [Key] = []
        var found: [Key: [PlannedService]] = [:]
        let withUnits = Set(services.filter { $0.units != 0 }.map { Key($0).withoutUnits })
        for service in services {
            let key = Key(service)
            if service.units == 0, withUnits.contains(key.withoutUnits) { continue }
            if found[key] == nil { order.append(key) }
            found[key, default: []].append(service)
        }
        return order.compactMap { key in
            guard let all = found[key], let first = all.first else { return nil }
            let fixed = all.compactMap(\.billedCount)
            let count = fixed.max() ?? all.reduce(0) { $0 + $1.days.count * $1.timesADay }
            return BilledService(service: first, count: count)
        }
    }

    private struct Key: Hashable {
        let office: String
        let satellite: String
        let code: String
        var units: Int
        let discount: PlannedService.Discount?
        let equipment: PlannedService.Equipment?
        let limit: PlannedService.Limit
        let unitPrice: Int

        var withoutUnits: Key {
            var key = self
            key.units = 0
            return key
        }

        init(_ service: PlannedService) {
            office = service.office.number
            satellite = service.satellite
            code = service.code
            units = service.units
            discount = service.discount
            var equipment = service.equipment
            equipment?.detailNumber = ""
            self.equipment = equipment
            limit = service.limit
            unitPrice = service.unitPrice
        }
    }
}

extension [PlannedService] {
    /// Units that count against 区分支給限度基準額.
    var unitsInsideLimit: Int {
        BilledService.rows(filter { $0.isInsideLimit }).reduce(0) { $0 + $1.amount }
    }
}

extension PlannedService {
    /// Types 31 and 34 never count against the limit.
    ///
    /// - Standard: links, 'Which detail rows a subtotal covers'
    var isInsideLimit: Bool {
        limit == .inside && Standard.current.serviceType(serviceType)?.outsideLimit != true
    }
}
