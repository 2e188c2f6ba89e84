/// One service of one person in one month: the same office, service code and rented item.
package struct ComparedService: Sendable {
    /// Rows of results; false for plans, and where plans are held against results.
    package var isResult: Bool
    /// YYYYMM
    package var month: Int
    package var office: String
    package var serviceType: String
    package var code: String
    /// TAISコード or 福祉用具届出コード; nil for no rented item, and where a side does not tell them apart.
    package var equipment: String?
    /// Rented: the day of a row says nothing.
    package var isRental: Bool
    /// Nil where the side has no such row.
    package var left, right: ServiceSide?
    package var differences: [ServiceDifference] = []
    /// Other codes of the same service type that stand on the other side on days when this one is missing there.
    package var replacements: [Replacement] = []

    package struct Replacement: Hashable, Sendable {
        package var code: String
        package var days: DaySet
    }

    package var differs: Bool { !differences.isEmpty }
}

/// What one side says of a service.
package struct ServiceSide: Hashable, Sendable {
    package var place: ComparedPerson.Place
    /// Days with rows of their own, and how often on each.
    package var counts = DayCounts()
    /// Days of 日割対象日.
    package var proRataDays = DaySet()
    /// サービス回数, summed.
    package var total = 0
    /// 単位数 times サービス回数, summed.
    package var units = 0
    /// Different time ranges, in their order; those without times left out.
    package var times: [TimeRange] = []
    /// Different サテライト枝番, in their order.
    package var satellites: [String] = []
    /// Days beyond the 30th of a short stay (３０日超区分).
    package var over30Days = DaySet()

    package var days: DaySet { counts.days }
}

/// One way in which the two sides of a service differ.
package enum ServiceDifference: Hashable, Sendable {
    /// The whole service stands on one side only.
    case onlyLeft, onlyRight
    case daysOnlyLeft(DaySet)
    case daysOnlyRight(DaySet)
    /// Days on both sides, but not as often.
    case counts([DayCount])
    /// The days agree, the times do not.
    case times(DaySet)
    case satellites(DaySet)
    case over30(DaySet)
    case proRataDays(onlyLeft: DaySet, onlyRight: DaySet)
    /// The sums of サービス回数, where days say nothing.
    case totals(left: Int, right: Int)
    /// The sums of units; between exports only.
    case units(left: Int, right: Int)

    package struct DayCount: Hashable, Sendable {
        package var day: Int
        package var left: Int
        package var right: Int
    }
}
