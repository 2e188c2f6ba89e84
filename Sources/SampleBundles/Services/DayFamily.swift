/// Days at a centre: 通所介護, 通所リハビリテーション …
struct DayFamily: ServiceFamily {
    let title: String
    /// Units a day by level.
    let units: [Int]
    /// Least and most days a week.
    let perWeek: ClosedRange<Int>
    /// Units of a bath, 入浴介助加算.
    let bath: Int

    func services(_ order: inout ServiceOrder) -> [PlannedService] {
        let step = min(order.step, units.count - 1)
        let times = perWeek.lowerBound + order.random.below(perWeek.count)
        let weekdays = order.random.weekdays(times)
        let isHalf = order.random.chance(20)
        let (start, end) = order.week.take(
            weekdays, minutes: isHalf ? 190 : 430, from: isHalf ? [540, 800] : [555, 570, 580])
        let days = order.month.days(on: weekdays)
        let grade = isHalf ? "２" : "３"
        var result = [
            order.service(
                "\(isHalf ? 13 : 14)\(step + 1)1", title + "Ⅰ" + grade + fullWidth(step + 1),
                units: isHalf ? units[step] * 6 / 10 : units[step], days: days, from: start, to: end)
        ]
        if !isHalf, order.random.chance(70) {
            result.append(order.service("5301", title + "入浴介助加算Ⅰ", units: bath, days: days))
        }
        if order.random.chance(25) {
            result.append(order.service("5051", title + "個別機能訓練加算Ⅰ１", units: 56, days: days))
        }
        if order.random.chance(12) {
            // The family drives: less for each way.
            result.append(order.service("5612", title + "送迎減算", units: -47, days: days, timesADay: 2))
        }
        return result
    }
}
