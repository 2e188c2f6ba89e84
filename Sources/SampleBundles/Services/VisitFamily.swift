/// Visits on certain weekdays: 訪問介護, 訪問看護 …
struct VisitFamily: ServiceFamily {
    struct Line {
        let code: String
        let title: String
        let units: Int
        let minutes: Int
        /// サービス回数 of each visit: rehabilitation is counted in pieces of twenty minutes.
        let times: Int

        init(_ code: String, _ title: String, _ units: Int, _ minutes: Int, times: Int = 1) {
            self.code = code
            self.title = title
            self.units = units
            self.minutes = minutes
            self.times = times
        }
    }

    let lines: [Line]
    /// Times at which visits begin, in minutes of the day.
    let starts: [Int]
    /// Visits a week, least and most, of one line.
    let perWeek: ClosedRange<Int>
    /// How many lines a person has at most.
    let most: Int
    /// Paid once a month beside the visits.
    let base: Line?

    init(
        _ lines: [Line], perWeek: ClosedRange<Int>, most: Int = 1,
        starts: [Int] = [510, 540, 600, 630, 660, 780, 810, 840, 900, 930], base: Line? = nil
    ) {
        self.lines = lines
        self.starts = starts
        self.perWeek = perWeek
        self.most = most
        self.base = base
    }

    func services(_ order: inout ServiceOrder) -> [PlannedService] {
        let count = 1 + order.random.below(most)
        var result: [PlannedService] = []
        for line in lines.shuffled(using: &order.random).prefix(count) {
            let times = perWeek.lowerBound + order.random.below(perWeek.count)
            let weekdays = order.random.weekdays(times)
            let (start, end) = order.week.take(
                weekdays, minutes: line.minutes, from: starts.shuffled(using: &order.random))
            result.append(
                order.service(
                    line.code, line.title, units: line.units, days: order.month.days(on: weekdays), from: start,
                    to: end, timesADay: line.times))
        }
        if let base {
            var monthly = order.service(base.code, base.title, units: base.units, days: [1])
            monthly.billedCount = 1
            result.insert(monthly, at: 0)
        }
        return result
    }
}
