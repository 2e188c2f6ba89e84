/// サービス開始時刻 and サービス終了時刻; an end before the beginning is after midnight.
package struct TimeRange: Hashable, Comparable, Sendable {
    /// HHMM as numbers; `noTime` for a service without times.
    package var start: UInt16
    package var end: UInt16

    package static let noTime: UInt16 = 9999
    /// A value that is no time: nothing can be said of it.
    static let unreadable = TimeRange(start: .max, end: .max)

    init(start: UInt16, end: UInt16) {
        self.start = start
        self.end = end
    }

    /// - Parameters: the two values as they stand in the record.
    init(start: [UInt8], end: [UInt8]) {
        guard let start = Self.time(start), let end = Self.time(end) else {
            self = .unreadable
            return
        }
        // Midnight at the end of a day has two spellings.
        self.init(start: start, end: end == 0 && start != 0 ? 2400 : end)
    }

    package var hasTimes: Bool { start != Self.noTime || end != Self.noTime }
    package var isReadable: Bool { start != .max }

    func agrees(with other: TimeRange) -> Bool { self == other || !isReadable || !other.isReadable }

    private static func time(_ value: [UInt8]) -> UInt16? {
        guard value.count == 4, let number = DecimalNumber.of(value) else { return nil }
        let isTime = number <= 2400 && number % 100 < 60
        return isTime || number == Int(noTime) ? UInt16(number) : nil
    }

    package static func < (a: TimeRange, b: TimeRange) -> Bool { (a.start, a.end) < (b.start, b.end) }
}

/// Half-width digits as a number.
enum DecimalNumber {
    /// Nil for nothing, for more than nine digits and for anything else.
    static func of(_ value: some Collection<UInt8>) -> Int? {
        guard !value.isEmpty, value.count <= 9 else { return nil }
        var number = 0
        for byte in value {
            guard byte >= 0x30, byte <= 0x39 else { return nil }
            number = number * 10 + Int(byte - 0x30)
        }
        return number
    }
}
