/// Days and months in the Japanese calendar, as forms have them.
package enum EraDate {
    private static let eras: [(name: String, from: Int, year: Int)] = [
        ("令和", 20190501, 2019), ("平成", 19890108, 1989), ("昭和", 19261225, 1926), ("大正", 19120730, 1912),
        ("明治", 18730101, 1868),
    ]

    /// 令和7年4月1日 of 20250401; nil where it is no day, and before the calendar of 明治6年.
    package static func day(_ digits: String) -> String? {
        guard let number = number(digits, 8), let year = year(number) else { return nil }
        let (month, day) = (number / 100 % 100, number % 100)
        guard (1...12).contains(month), (1...length(ofMonth: month, year: number / 10000)).contains(day) else {
            return nil
        }
        return "\(year)\(month)月\(day)日"
    }

    /// 令和7年4月 of 202504.
    package static func month(_ digits: String) -> String? {
        guard let number = number(digits, 6), (1...12).contains(number % 100) else { return nil }
        // A month belongs to the era of its last day.
        let last = number * 100 + length(ofMonth: number % 100, year: number / 100)
        return year(last).map { "\($0)\(number % 100)月" }
    }

    private static func year(_ day: Int) -> String? {
        guard let era = eras.first(where: { day >= $0.from }) else { return nil }
        let year = day / 10000 - era.year + 1
        return "\(era.name)\(year == 1 ? "元" : String(year))年"
    }

    package static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// 0 for Sunday … 6 for Saturday.
    package static func weekday(year: Int, month: Int, day: Int) -> Int {
        let offsets = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
        let year = month < 3 ? year - 1 : year
        return (year + year / 4 - year / 100 + year / 400 + offsets[month - 1] + day) % 7
    }

    private static func number(_ digits: String, _ count: Int) -> Int? {
        guard digits.utf8.count == count, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Int(digits)
    }
}
