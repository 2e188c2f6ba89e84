/// One number for the values of some columns of a row; a column that has not changed is not worked out again.
///
/// Each column adds a number of its own, so that the sum can be kept from row to row.
final class RowHash {
    private let columns: [Int]
    private let parts: UnsafeMutablePointer<UInt64>
    private var sum: UInt64 = 0
    private var lastRow = -1

    init(_ columns: [Int]) {
        self.columns = columns
        parts = .allocate(capacity: columns.count + 1)
        parts.initialize(repeating: 0, count: columns.count + 1)
    }

    deinit { parts.deallocate() }

    func of(_ row: Row) -> UInt64 {
        let follows = lastRow == row.number - 1
        let head = follows ? row.head : 0
        let tail = follows ? row.tail : Int.max
        lastRow = row.number
        var sum = sum
        columns.withUnsafeBufferPointer { columns in
            for index in 0..<columns.count {
                let column = columns[index]
                if column < head { continue }
                if column >= tail { break }
                let part = Self.mix(UInt64(truncatingIfNeeded: column), row.value(column))
                sum = sum &- parts[index] &+ part
                parts[index] = part
            }
        }
        self.sum = sum
        return Self.fold(sum)
    }

    /// Eight bytes at a time. Behind a value the window's memory goes on.
    @inline(__always)
    private static func mix(_ column: UInt64, _ value: Bytes) -> UInt64 {
        let raw = UnsafeRawPointer(value.start)
        var hash = column << 32 ^ UInt64(truncatingIfNeeded: value.count) ^ 0xD6E8_FEB8_6659_FD93
        var at = 0
        while at + 8 <= value.count {
            hash = fold(hash ^ raw.loadUnaligned(fromByteOffset: at, as: UInt64.self))
            at += 8
        }
        let left = value.count &- at
        let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: at, as: UInt64.self))
        return fold(hash ^ (word & (1 &<< UInt64(left &* 8) &- 1)))
    }

    /// Both halves of a product of 128 bits, laid over each other.
    @inline(__always)
    private static func fold(_ number: UInt64) -> UInt64 {
        let product = number.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
        return (product.high ^ product.low) &+ number
    }
}
