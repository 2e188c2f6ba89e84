/// A month of the Gregorian calendar, YYYYMM.
package struct CalendarMonth: Hashable, Comparable, Sendable {
    package let year: Int
    package let month: Int

    package init(year: Int, month: Int) {
        self.year = year
        self.month = month
    }

    /// Nil unless the text is six digits that name a month of the years 2000 to 2099.
    package init?(_ text: String) {
        guard text.utf8.count == 6, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text),
            (2000...2099).contains(number / 100), (1...12).contains(number % 100)
        else { return nil }
        self.init(year: number / 100, month: number % 100)
    }

    package var text: String { digits(year, 4) + digits(month, 2) }

    package var dayCount: Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        default: 31
        }
    }

    /// The month so many months later.
    package func adding(_ months: Int) -> CalendarMonth {
        let number = year * 12 + month - 1 + months
        return CalendarMonth(year: number / 12, month: number % 12 + 1)
    }

    /// YYYYMMDD
    package func date(_ day: Int) -> String { text + digits(day, 2) }

    package var lastDate: String { date(dayCount) }

    /// 1 Monday … 7 Sunday.
    package func weekday(_ day: Int) -> Int {
        let shifted = month < 3 ? year - 1 : year
        let table = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
        let sunday = (shifted + shifted / 4 - shifted / 100 + shifted / 400 + table[month - 1] + day) % 7
        return sunday == 0 ? 7 : sunday
    }

    /// The days that fall on one of the weekdays.
    package func days(on weekdays: Set<Int>) -> [Int] {
        (1...dayCount).filter { weekdays.contains(weekday($0)) }
    }

    package static func < (a: CalendarMonth, b: CalendarMonth) -> Bool {
        (a.year, a.month) < (b.year, b.month)
    }
}

/// A number with zeros in front, in that many digits.
package func digits(_ number: Int, _ width: Int) -> String {
    let text = String(number)
    if text.utf8.count == width { return text }
    if text.utf8.count == width - 1 { return "0" + text }
    return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
}
