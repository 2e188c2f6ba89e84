/// Knows how many columns of a record are, byte for byte, those of the record before.
///
/// Rows of one person begin alike. Columns that were clean in the row before and have not changed need no second look;
/// what the row before said of them stands.
final class RepeatedHead {
    private struct Head {
        var start: UnsafePointer<UInt8>
        var length = 0
        var clean = 0
        var moves = -1
    }

    private let head: UnsafeMutablePointer<Head>
    private let empty: UnsafeMutablePointer<UInt8>

    init() {
        empty = .allocate(capacity: 1)
        head = .allocate(capacity: 1)
        head.initialize(to: Head(start: UnsafePointer(empty)))
    }

    deinit {
        head.deallocate()
        empty.deallocate()
    }

    /// The number of columns that repeat clean ones.
    @inline(__always)
    func columns(_ row: Row) -> Int {
        let last = head.pointee
        guard last.moves == row.moves, last.clean > 0 else { return 0 }
        let start = row.start
        let most = min(last.length, row.length)
        let a = UnsafeRawPointer(last.start)
        let b = UnsafeRawPointer(start)
        var common = 0
        while common + 8 <= most {
            let difference =
                a.loadUnaligned(fromByteOffset: common, as: UInt64.self)
                ^ b.loadUnaligned(fromByteOffset: common, as: UInt64.self)
            if difference != 0 {
                common += UInt64(littleEndian: difference).trailingZeroBitCount >> 3
                break
            }
            common += 8
        }
        return row.columns(within: common, most: last.clean)
    }

    @inline(__always)
    func remember(_ row: Row, clean: Int) {
        head.pointee = Head(start: row.start, length: row.length, clean: clean, moves: row.moves)
    }

    func forget() { head.pointee.moves = -1 }
}
