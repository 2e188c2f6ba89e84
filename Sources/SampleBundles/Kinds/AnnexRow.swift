/// A record of 第7表: a service, a sum of one type, or the grand total. Nil stays empty.
struct AnnexRow: Sendable {
    var officeNumber: String
    var officeName = ""
    var satellite = ""
    var code: String
    var equipment: PlannedService.Equipment?
    var units = 0
    var discount: PlannedService.Discount?
    var count = 0
    var amount: Int?
    var managed: Int?
    var typeOver: Int?
    var typeInside: Int?
    var categoryOver: Int?
    var categoryInside: Int?
    /// In 1/100 yen.
    var unitPrice: Int?
    var cost: Int?
    var rate: Int?
    var claim: Int?
    var fixedCopayment: Int?
    var copayment: Int?
    var fullCopayment: Int?
    var stay: PlannedService.Stay?
    var isOver30 = false

    /// A detail row without its money.
    init(_ billed: BilledService) {
        let service = billed.service
        officeNumber = service.office.number
        officeName = service.office.name
        satellite = service.satellite
        code = service.code
        equipment = service.equipment
        units = service.units
        discount = service.discount
        count = billed.count
        amount = billed.amount
        stay = service.stay
        isOver30 = service.limit == .over30
    }

    /// A sum of an office's services of one type.
    ///
    /// - Parameter suffix: AAAA, EEEE or ZZZZ.
    init(_ suffix: String, of rows: [BilledService]) {
        let first = rows[0].service
        officeNumber = first.office.number
        officeName = first.office.name
        code = first.serviceType + suffix
        amount = rows.reduce(0) { $0 + $1.amount }
        isOver30 = first.limit == .over30
    }

    /// The grand total of the rows that stand for their groups.
    init(totalOf rows: [AnnexRow]) {
        officeNumber = "9999999999"
        code = "999999"
        categoryOver = rows.reduce(0) { $0 + ($1.categoryOver ?? 0) }
        categoryInside = rows.reduce(0) { $0 + ($1.categoryInside ?? 0) }
        cost = rows.reduce(0) { $0 + ($1.cost ?? 0) }
        claim = rows.reduce(0) { $0 + ($1.claim ?? 0) }
        copayment = rows.reduce(0) { $0 + ($1.copayment ?? 0) }
        fullCopayment = rows.reduce(0) { $0 + ($1.fullCopayment ?? 0) }
    }
}
