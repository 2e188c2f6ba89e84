extension CalendarMonth {
    /// The month of a date YYYYMMDD.
    init?(of date: String) { self.init(String(date.prefix(6))) }

    /// 令和 in words, such as 令和7年4月.
    func era(_ style: DateStyle, day: Int? = nil) -> String {
        // 令和 began in May 2019.
        let isReiwa = (year, month) >= (2019, 5)
        let number = isReiwa ? year - 2018 : year - 1988
        let years = number == 1 ? "元" : String(number)
        let end = day.map(String.init)
        switch style {
        case .initial:
            return (isReiwa ? "R" : "H") + String(number) + "." + String(month) + (end.map { "." + $0 } ?? "")
        case .words:
            return (isReiwa ? "令和" : "平成") + years + "年" + String(month) + "月" + (end.map { $0 + "日" } ?? "")
        case .slashes: return String(year) + "/" + digits(month, 2) + (day.map { "/" + digits($0, 2) } ?? "")
        }
    }

    /// Whole months from this to the other.
    func months(to other: CalendarMonth) -> Int { (other.year - year) * 12 + other.month - month }
}

/// How a product prints dates in its texts.
enum DateStyle: CaseIterable, Sendable {
    /// R7.4.1
    case initial
    /// 令和7年4月1日
    case words
    /// 2025/04/01
    case slashes
}

/// A date so many months earlier, on a day that every month has.
func date(_ date: String, monthsEarlier months: Int, day: Int) -> String {
    guard let month = CalendarMonth(of: date) else { return date }
    return month.adding(-months).date(day)
}
