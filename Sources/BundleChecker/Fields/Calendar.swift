/// Days and months as numbers: YYYYMMDD and YYYYMM.
package enum CalendarMath {
    /// Days of a month, 0 for a month that is none.
    @inline(__always)
    static func days(year: Int, month: Int) -> Int {
        switch month {
        case 1, 3, 5, 7, 8, 10, 12: 31
        case 4, 6, 9, 11: 30
        case 2: (year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)) ? 29 : 28
        default: 0
        }
    }

    /// True for a YYYYMMDD that is a real day.
    @inline(__always)
    package static func isDay(_ number: Int) -> Bool {
        let day = number % 100
        let year = number / 10000
        return day >= 1 && year >= 1 && day <= days(year: year, month: number / 100 % 100)
    }

    /// True for a YYYYMM whose month is one.
    @inline(__always)
    static func isMonth(_ number: Int) -> Bool {
        let month = number % 100
        return month >= 1 && month <= 12
    }

    /// True for an HHMM from 0000 to 2400.
    @inline(__always)
    package static func isTime(_ number: Int) -> Bool {
        number == 2400 || (number < 2400 && number % 100 < 60)
    }

    /// True for YYYYMMDDHHMMSS that is a real point in time.
    static func isTimestamp(_ text: String) -> Bool {
        let digits = Array(text.utf8)
        guard digits.count == 14, digits.allSatisfy(isDigit) else { return false }
        let numbers = digits.map { Int($0 - 0x30) }
        let day = numbers[0..<8].reduce(0) { $0 * 10 + $1 }
        let hour = numbers[8] * 10 + numbers[9]
        let minute = numbers[10] * 10 + numbers[11]
        let second = numbers[12] * 10 + numbers[13]
        return isDay(day) && hour < 24 && minute < 60 && second < 60
    }
}

extension Bytes {
    /// Eight digits that are a real day, YYYYMMDD. Days up to the 28th, nearly all, are in every month.
    @inline(__always)
    var isDay: Bool {
        let pairs = Self.pairs(UnsafeRawPointer(start).loadUnaligned(as: UInt64.self))
        let year = pairs & 0xFFFF_FFFF
        let month = pairs >> 32 & 0xFFFF
        let day = pairs >> 48
        if year != 0, month &- 1 < 12, day &- 1 < 28 { return true }
        return CalendarMath.isDay(number)
    }
}
