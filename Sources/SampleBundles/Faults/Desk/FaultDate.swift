/// Days, months and timestamps of digits, counted on and back.
enum FaultDate {
    /// The month that many months later; `month` is YYYYMM.
    static func month(_ month: String, plus count: Int) -> String {
        guard let start = CalendarMonth(month) else { return month }
        return start.adding(count).text
    }

    static func dayCount(_ month: String) -> Int { CalendarMonth(month)?.dayCount ?? 31 }

    /// The day before or after; `date` is YYYYMMDD.
    static func day(_ date: String, plus one: Int) -> String {
        let month = String(date.prefix(6))
        let day = (Int(date.suffix(2)) ?? 1) + one
        if day < 1 {
            let before = Self.month(month, plus: -1)
            return before + digits(dayCount(before), 2)
        }
        return day > dayCount(month) ? Self.month(month, plus: 1) + "01" : month + digits(day, 2)
    }

    /// The second before or after; `timestamp` is YYYYMMDDHHMMSS.
    static func timestamp(_ timestamp: String, plus one: Int) -> String {
        let time = timestamp.suffix(6)
        let (hour, minute) = (Int(time.prefix(2)) ?? 0, Int(time.dropFirst(2).prefix(2)) ?? 0)
        let second = (hour * 60 + minute) * 60 + (Int(time.suffix(2)) ?? 0) + one
        let ofDay = (second + 86_400) % 86_400
        let date = String(timestamp.prefix(8))
        return (second < 0 || second >= 86_400 ? day(date, plus: one) : date)
            + digits(ofDay / 3600, 2) + digits(ofDay / 60 % 60, 2) + digits(ofDay % 60, 2)
    }
}
