/// Paid by the month, whatever the visits: 小規模多機能, 定期巡回, 総合事業 …
///
/// 第6表 has a row for every visit, 第7表 回数 1.
struct MonthlyFamily: ServiceFamily {
    /// Visits of one sort.
    struct Visits {
        let minutes: Int
        let starts: [Int]
        let perWeek: ClosedRange<Int>
    }

    let title: String
    /// Code behind the type, by level.
    let codes: [String]
    /// Units a month by level.
    let units: [Int]
    let visits: [Visits]
    /// The code for a part of a month, and its units a day: 日割.
    let proRata: (code: String, units: Int)?

    init(
        _ title: String, codes: [String], units: [Int], visits: [Visits], proRata: (code: String, units: Int)? = nil
    ) {
        self.title = title
        self.codes = codes
        self.units = units
        self.visits = visits
        self.proRata = proRata
    }

    func services(_ order: inout ServiceOrder) -> [PlannedService] {
        let step = min(order.step, units.count - 1)
        // Some begin in the course of the month.
        let first = proRata != nil && order.random.chance(8) ? 8 + order.random.below(10) : 1
        var rows: [PlannedService] = []
        for sort in visits {
            let weekdays = order.random.weekdays(sort.perWeek.lowerBound + order.random.below(sort.perWeek.count))
            let (start, end) = order.week.take(
                weekdays, minutes: sort.minutes, from: sort.starts.shuffled(using: &order.random))
            var row = order.service(
                codes[step], title + fullWidth(step + 1), units: units[step],
                days: order.month.days(on: weekdays).filter { $0 >= first }, from: start, to: end)
            row.billedCount = 1
            if first > 1, let proRata {
                let days = Array(first...order.month.dayCount)
                row.code = order.type + proRata.code
                row.title = title + fullWidth(step + 1) + "日割"
                row.units = proRata.units
                row.proRataDays = days
                row.billedCount = days.count
            }
            rows.append(row)
        }
        return rows
    }
}

/// Paid by the visit, with a fixed share of the user's: 総合事業 of a municipality's own.
struct FixedFeeFamily: ServiceFamily {
    let code: String
    let title: String
    let units: Int
    /// 定額利用者負担単価金額 in yen.
    let copayment: Int
    let minutes: Int

    func services(_ order: inout ServiceOrder) -> [PlannedService] {
        let weekdays = order.random.weekdays(1 + order.random.below(2))
        let (start, end) = order.week.take(weekdays, minutes: minutes, from: [570, 600, 810, 840])
        var row = order.service(
            code, title, units: units, days: order.month.days(on: weekdays), from: start, to: end)
        row.fixedCopayment = copayment
        return [row]
    }
}

/// 居宅療養管理指導: once or twice a month, outside the limit.
struct AdviceFamily: ServiceFamily {
    func services(_ order: inout ServiceOrder) -> [PlannedService] {
        let sorts = [
            ("1111", "医師居宅療養Ⅰ１", 515, 30), ("2111", "歯科医師居宅療養Ⅰ", 517, 30), ("1223", "薬剤師居宅療養Ⅰ", 566, 20),
        ]
        let (code, title, units, minutes) = order.random.pick(sorts)
        let weekday = order.random.weekdays(1, of: [1, 2, 3, 4, 5])
        let (start, end) = order.week.take(weekday, minutes: minutes, from: [780, 810, 840, 870, 900, 960])
        let days = order.month.days(on: weekday)
        let both = order.random.chance(60)
        var row = order.service(
            code, title, units: units, days: both ? [days[0], days[2]] : [days[1]], from: start, to: end)
        row.limit = .outside
        return [row]
    }
}
