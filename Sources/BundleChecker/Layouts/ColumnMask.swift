/// A set of columns, for comparison without a loop. Columns from 127 on share one place.
struct ColumnMask {
    private let bits: UInt128

    private static let last = 127

    /// - Parameter columns: those that are there.
    init(_ columns: [Int?]) {
        var bits: UInt128 = 0
        for case let column? in columns { bits |= 1 << UInt128(min(column, Self.last)) }
        self.bits = bits
    }

    /// The columns from one up to another.
    @inline(__always)
    init(from first: Int, to end: Int) {
        guard end > first else {
            bits = 0
            return
        }
        let low = UInt128.max << UInt128(min(first, Self.last))
        let high = end > Self.last ? UInt128.max : (1 << UInt128(end)) &- 1
        bits = low & high
    }

    private init(bits: UInt128) { self.bits = bits }

    static let all = ColumnMask(bits: .max)

    @inline(__always)
    func isDisjoint(with other: ColumnMask) -> Bool { bits & other.bits == 0 }
}
