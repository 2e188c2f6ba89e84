/// A set of columns, each a bit. Columns from 127 on share one place.
struct ColumnMask {
    private let bits: UInt128

    /// Places that columns have.
    static let placeCount = 128

    /// - Parameter columns: those that are there.
    init(_ columns: [Int?]) {
        var bits: UInt128 = 0
        for case let column? in columns { bits |= 1 << UInt128(min(column, Self.placeCount - 1)) }
        self.bits = bits
    }

    private init(bits: UInt128) { self.bits = bits }

    static let all = ColumnMask(bits: .max)

    /// The places of the columns from one up to another.
    @inline(__always)
    static func places(from first: Int, to end: Int) -> Range<Int> {
        guard end > first else { return 0..<0 }
        return min(first, placeCount &- 1)..<min(end, placeCount)
    }

    /// A column is there of those from one up to another.
    @inline(__always)
    func hasAny(from first: Int, to end: Int) -> Bool {
        let places = Self.places(from: first, to: end)
        return !places.isEmpty && (bits >> UInt128(places.lowerBound)) << UInt128(Self.placeCount - places.count) != 0
    }

    /// The places that are taken, in ascending order.
    func forEachPlace(_ body: (Int) -> Void) {
        var left = bits
        while left != 0 {
            body(left.trailingZeroBitCount)
            left &= left &- 1
        }
    }
}
