/// One number for the values of some columns of a row; a column that has not changed is not worked out again.
///
/// Each column adds a number of its own, so that the sum can be kept from row to row. A key of each run's own keeps
/// anybody from making rows whose hashes meet; equal hashes have to be confirmed all the same (`EqualRows`).
final class RowHash {
    private let columns: [Int]
    private let parts: UnsafeMutablePointer<UInt64>
    private var sum: UInt64 = 0
    private var lastRow = -1
    /// Index of the first column that was worked out in the last row; the next one often begins there too.
    private var first = 0
    private let key: Key
    /// The bits that are told.
    private let mask: UInt64

    /// What hashes depend on beside the rows; another one each time.
    struct Key: Sendable {
        fileprivate let seed = UInt64.random(in: .min ... .max)
        fileprivate let multiplier = UInt64.random(in: .min ... .max) | 1 << 63 | 1
    }

    /// - Parameters:
    ///   - columns: in ascending order.
    ///   - bits: of the hash, from 0 to 64.
    init(_ columns: [Int], bits: Int, key: Key = Key()) {
        self.columns = columns
        self.key = key
        mask = bits < UInt64.bitWidth ? 1 << UInt64(bits) - 1 : .max
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
            var first = first
            while first > 0, columns[first &- 1] >= head { first &-= 1 }
            while first < columns.count, columns[first] < head { first &+= 1 }
            self.first = first
            for index in first..<columns.count {
                let column = columns[index]
                if column >= tail { break }
                let part = mix(UInt64(truncatingIfNeeded: column), row.value(column))
                sum = sum &- parts[index] &+ part
                parts[index] = part
            }
        }
        self.sum = sum
        return fold(sum) & mask
    }

    /// Eight bytes at a time. Behind a value the window's memory goes on.
    @inline(__always)
    private func mix(_ column: UInt64, _ value: Bytes) -> UInt64 {
        let raw = UnsafeRawPointer(value.start)
        var hash = column << 32 ^ UInt64(truncatingIfNeeded: value.count) ^ key.seed
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
    private func fold(_ number: UInt64) -> UInt64 {
        let product = number.multipliedFullWidth(by: key.multiplier)
        return (product.high ^ product.low) &+ number
    }
}
