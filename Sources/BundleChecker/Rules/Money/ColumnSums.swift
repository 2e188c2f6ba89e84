/// Sums of the columns of amounts of 第7表 over some rows.
struct ColumnSums {
    /// Most columns that can be summed.
    static let width = 8

    private(set) var rows: Int32 = 0
    /// By column: a row leaves it empty or holds what cannot be read, or the sum is too large.
    private(set) var gaps: UInt8 = 0
    private var sums = SIMD8<Int64>(repeating: 0)

    /// Adds a row's columns, by position.
    mutating func add(_ row: Row, _ columns: [Int?]) {
        rows &+= 1
        for (position, column) in columns.enumerated() {
            add(column.flatMap { row.amount($0).value }, at: position)
        }
    }

    mutating func add(_ other: ColumnSums) {
        guard other.rows > 0 else { return }
        rows &+= other.rows
        for position in 0..<Self.width { add(other[position], at: position) }
    }

    private mutating func add(_ amount: Int64?, at position: Int) {
        guard let amount else {
            gaps |= 1 << UInt8(position)
            return
        }
        let (sum, isTooLarge) = sums[position].addingReportingOverflow(amount)
        sums[position] = sum
        if isTooLarge { gaps |= 1 << UInt8(position) }
    }

    /// The sum of a column that every row fills; nil where one does not.
    subscript(_ position: Int) -> Int64? { gaps & 1 << UInt8(position) == 0 ? sums[position] : nil }
}
