/// Days of one month.
package struct DaySet: Hashable, Sendable {
    /// Day n is bit n - 1.
    private var bits: UInt32 = 0

    package init() {}

    package init(_ days: some Sequence<Int>) { for day in days { insert(day) } }

    package var isEmpty: Bool { bits == 0 }
    package var count: Int { bits.nonzeroBitCount }
    package var days: [Int] { (1...31).filter(contains) }

    package func contains(_ day: Int) -> Bool { bits & 1 << UInt32(day - 1) != 0 }

    /// - Parameter day: 1 to 31.
    package mutating func insert(_ day: Int) { bits |= 1 << UInt32(day - 1) }

    package mutating func formUnion(_ other: DaySet) { bits |= other.bits }

    package func intersection(_ other: DaySet) -> DaySet {
        var result = self
        result.bits &= other.bits
        return result
    }

    package func subtracting(_ other: DaySet) -> DaySet {
        var result = self
        result.bits &= ~other.bits
        return result
    }

    /// Days in a row as one range.
    package var ranges: [ClosedRange<Int>] {
        var ranges: [ClosedRange<Int>] = []
        for day in days {
            if let last = ranges.last, last.upperBound == day - 1 {
                ranges[ranges.count - 1] = last.lowerBound...day
            } else {
                ranges.append(day...day)
            }
        }
        return ranges
    }
}

/// How often something was done on each day of a month.
package struct DayCounts: Hashable, Sendable {
    private var counts = SIMD32<UInt8>(repeating: 0)

    package init() {}

    /// - Parameter day: 1 to 31. More than 255 on one day are kept as 255.
    package subscript(day: Int) -> Int {
        get { Int(counts[day - 1]) }
        set { counts[day - 1] = UInt8(clamping: newValue) }
    }

    package var days: DaySet { DaySet((1...31).filter { self[$0] > 0 }) }

    package mutating func add(_ other: DayCounts) {
        for day in 1...31 where other[day] > 0 { self[day] += other[day] }
    }

    /// Takes away from both sides what they have in common, and says on which days that was something.
    mutating func cancel(_ other: inout DayCounts) -> DaySet {
        var days = DaySet()
        for day in 1...31 {
            let common = min(self[day], other[day])
            guard common > 0 else { continue }
            self[day] -= common
            other[day] -= common
            days.insert(day)
        }
        return days
    }
}
