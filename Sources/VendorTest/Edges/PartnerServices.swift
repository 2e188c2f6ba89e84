import CarePlanStandard
import SampleBundles

/// The services that a person has of the scenario's provider.
struct PartnerServices {
    private let office: InventedOffice
    private let unitPrice: Int
    private let month: CalendarMonth

    /// Nil where nobody but planners takes part, or the person has nothing of the provider.
    init?(_ one: InventedCase, _ context: SampleContext) {
        guard let partner = context.partner, let month = CalendarMonth(context.month),
            let first = one.services.first(where: { Self.are($0, of: partner) })
        else { return nil }
        office = first.office
        unitPrice = first.unitPrice
        self.month = month
    }

    var serviceType: String { office.serviceType }
    var dayCount: Int { month.dayCount }

    /// The days of the month that fall on a weekday, 1 Monday … 7 Sunday.
    func days(on weekdays: Int...) -> [Int] { month.days(on: Set(weekdays)) }

    /// A service of the provider.
    ///
    /// - Parameter code: what follows the two characters of the type.
    func service(
        _ code: String, _ title: String, units: Int, days: [Int], from start: String = "9999", to end: String = "9999",
        timesADay: Int = 1
    ) -> PlannedService {
        PlannedService(
            office: office, code: serviceType + code, title: title, units: units, days: days, start: start, end: end,
            timesADay: timesADay, unitPrice: unitPrice)
    }

    /// Puts these in the place of what the person has of the provider; what is billed in percent stays.
    func replace(_ one: inout InventedCase, by services: [PlannedService]) {
        let others = one.services.filter { !Self.are($0, of: office) }
        let surcharges = one.services.filter { Self.are($0, of: office) && $0.days.isEmpty }
        one.services = services + surcharges + others
        // A limit of the type would no longer fit.
        one.typeLimits = []
    }

    private static func are(_ service: PlannedService, of office: InventedOffice) -> Bool {
        service.office.number == office.number && service.serviceType == office.serviceType
    }
}

extension Edge {
    /// An edge of the provider's services: what the person has of them is replaced.
    init(
        services id: String, _ title: BilingualText, remark: BilingualText, types: [String],
        _ make: @escaping @Sendable (PartnerServices) -> [PlannedService]
    ) {
        self.init(id, title, remark: remark, in: [Self.slip, Self.results], types: types) { one, context in
            guard let partner = PartnerServices(one, context) else { return }
            partner.replace(&one, by: make(partner))
        }
    }
}
