/// What a record repeats of the one before, byte for byte, while that one is still in the window.
extension RecordScanner {
    /// Moves the spans of the columns that repeat the record before to this record, and says how many they are.
    ///
    /// Rows of one person begin alike; what was split once need not be split again.
    @inline(__always)
    func repeatHead(_ spans: UnsafeMutablePointer<FieldSpan>, _ most: Int) -> Int {
        guard most > 0 else { return 0 }
        let a = UnsafeRawPointer(window.bytes + lastStart)
        let b = UnsafeRawPointer(window.bytes + start)
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
        let bound = lastStart + common
        let shift = Int32(truncatingIfNeeded: start - lastStart)
        let last = min(fieldCount, Self.mostFields) - 1
        var columns = 0
        while columns < last {
            let quote = spans[columns].marks.contains(.quoted) ? 1 : 0
            if Int(spans[columns].end) + quote >= bound { break }
            spans[columns].start += shift
            spans[columns].end += shift
            columns += 1
        }
        // A second try after reading on must not shift them again.
        lastLength = 0
        return columns
    }

    /// Moves the spans of the last columns to this record when its rest is, byte for byte, that of the record before,
    /// line end included.
    @inline(__always)
    func repeatTail(
        _ spans: UnsafeMutablePointer<FieldSpan>, from first: Int, to last: Int, at: Int, oldEnd: Int
    ) -> Bool {
        let old = Int(spans[first].start) - (spans[first].marks.contains(.quoted) ? 1 : 0)
        let ends = ending == .crlf ? 2 : 1
        let length = oldEnd + ends - old
        guard at + length <= window.count else { return false }
        let a = UnsafeRawPointer(window.bytes + old)
        let b = UnsafeRawPointer(window.bytes + at)
        var offset = 0
        while offset + 8 <= length {
            if a.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
                != b.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            {
                return false
            }
            offset += 8
        }
        while offset < length {
            if window.bytes[old + offset] != window.bytes[at + offset] { return false }
            offset += 1
        }
        let shift = Int32(truncatingIfNeeded: at - old)
        for index in first..<last {
            spans[index].start += shift
            spans[index].end += shift
        }
        fieldCount = last
        contentEnd = at + length - ends
        next = at + length
        return true
    }
}
