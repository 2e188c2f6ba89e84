import CarePlanStandard
import SampleBundles

/// Units, counts and sums that products read differently.
enum UnitEdges {
    static let all: [Edge] = [negative, outside, shared, monthly, percentage, overThirty, allOverThirty]

    private static let dayCentres = ["15", "78", "16", "72", "74"]

    /// 減算
    private static let negative = Edge(
        services: "negative-units", .init("減算（負の単位数）", "reductions with negative units"),
        remark: .init(
            "送迎をしない日の減算は、単位数が負（-47）です。符号は半角の「-」で、桁数に数えます。第7表の小計は減算を引いた単位数です。",
            "Each way without transport is -47 units: a half-width '-', counted in the length; the sums are less by it."
        ),
        types: dayCentres
    ) { partner in
        let days = partner.days(on: 1, 4)
        return [
            partner.service("1411", "通所の一日", units: 658, days: days, from: "0930", to: "1640"),
            partner.service("5612", "送迎減算", units: -47, days: days, timesADay: 2),
        ]
    }

    /// 区分支給限度基準額の外の加算
    private static let outside = Edge(
        services: "surcharges-outside-limit", .init("区分支給限度額の外の加算", "surcharges outside the limit"),
        remark: .init(
            "サービス提供体制強化加算と処遇改善加算は、区分支給限度基準額の外です。第7表では??EEEEの小計に入り、費用総額に単位金額×単価が入ります。",
            "Two surcharges are outside the limit: in table 7 they are in the sum ??EEEE, with a cost of their own."),
        types: dayCentres
    ) { partner in
        let days = partner.days(on: 2, 5)
        var surcharge = partner.service("6099", "サービス提供体制強化加算Ⅰ", units: 22, days: days)
        surcharge.limit = .outside
        return [partner.service("1411", "通所の一日", units: 658, days: days, from: "0930", to: "1640"), surcharge]
    }

    /// 共生型
    private static let shared = Edge(
        services: "shared-care", .init("共生型サービスの減算", "reductions of shared care (共生型)"),
        remark: .init(
            "共生型サービスの減算は、月の最初の日の行に一月分の単位数があり、ほかの日の行は0単位です。第7表は1行、回数1です。",
            "The reduction of a month stands on its first day, the other days have 0 units; table 7 has one row, count 1."
        ),
        types: ["15", "78", "11"]
    ) { partner in
        let days = partner.days(on: 3)
        var first = partner.service("5365", "共生型減算", units: -46 * days.count, days: [days[0]])
        first.billedCount = 1
        return [
            partner.service("1411", "共生型サービス", units: 658, days: days, from: "0930", to: "1640"), first,
            partner.service("5365", "共生型減算", units: 0, days: Array(days.dropFirst())),
        ]
    }

    /// 月額包括報酬
    private static let monthly = Edge(
        services: "monthly-bundle", .init("月ごとの包括報酬", "services paid by the month"),
        remark: .init(
            "第6表には実際に訪問（通所）した日の行が全部あり、第7表の回数は1です。第6表の回数の合計とは一致しません。",
            "Table 6 has a row for every real visit, table 7 the count 1: the two do not add up."),
        types: ["76", "73", "77", "A2", "A6", "75", "66"]
    ) { partner in
        var row = partner.service(
            "1111", "月ごとの包括", units: 1176, days: partner.days(on: 1, 3, 5), from: "1000", to: "1045")
        row.billedCount = 1
        return [row]
    }

    /// 率加減算
    private static let percentage = Edge(
        "percentage-surcharge", .init("率で計算する加算（0単位）", "surcharges in percent, with 0 units"),
        remark: .init(
            "処遇改善加算のように率で計算する加算は、実績では0単位の行でも、行がなくてもかまいません。0単位を誤りにしないでください。",
            "A surcharge in percent may stand in the results with 0 units: this is no error."),
        in: [Edge.results], types: ["11", "15", "71", "76", "16", "78", "A2", "A6"]
    ) { one, context in
        guard let partner = PartnerServices(one, context) else { return }
        let row = partner.service("6108", "処遇改善加算Ⅰ", units: 0, days: [partner.dayCount])
        one.results = one.services.filter { !$0.days.isEmpty } + [row]
    }

    private static let stays = ["21", "22", "23", "2A", "27", "28", "38", "24", "25", "26", "2B", "39"]

    /// 30日超: the thirty-first day in a row falls into the month.
    private static let overThirty = Edge(
        services: "over-30-days", .init("連続30日を超える短期入所", "a short stay beyond thirty days"),
        remark: .init(
            "前月までに20日続けて利用し、今月11日目から30日を超えます。超えた日の行は３０日超区分が1で、第7表では??ZZZZに入り、全額が利用者負担です。",
            "Twenty days in a row before: from the eleventh on the flag is 1; in table 7 they are in ??ZZZZ, paid by the user."
        ),
        types: stays
    ) { partner in
        let all = Array(1...partner.dayCount)
        return stay(partner, Array(all.prefix(10)), .inside, before: 20, all.count)
            + stay(partner, Array(all.dropFirst(10)), .over30, before: 20, all.count)
    }

    /// 30日超: no day of the month is paid by the insurance.
    private static let allOverThirty = Edge(
        services: "over-30-days-all-month", .init("すべての日が30日超の月", "a month wholly beyond thirty days"),
        remark: .init(
            "前月までに45日続けて利用しています。今月の行はすべて３０日超区分が1で、第7表は??ZZZZと全合計だけが合計の行です。",
            "45 days in a row before: every row of the month has the flag 1; table 7 has ??ZZZZ and the grand total only."
        ),
        types: stays
    ) { partner in
        let days = Array(1...partner.dayCount)
        return stay(partner, days, .over30, before: 45, days.count)
    }

    private static func stay(
        _ partner: PartnerServices, _ days: [Int], _ limit: PlannedService.Limit, before: Int, _ planned: Int
    ) -> [PlannedService] {
        var row = partner.service("1111", "短期入所の一日", units: 603, days: days)
        row.limit = limit
        row.stay = PlannedService.Stay(daysBefore: before, daysPlanned: planned)
        return [row]
    }
}
