/// What a record repeats of the one before, byte for byte, while that one is still in the window.
extension RecordScanner {
    /// How many of the first columns repeat those of the record before, so that their spans are the same.
    ///
    /// Rows of one person begin alike; what was split once need not be split again.
    @inline(__always)
    func repeatedColumns(_ spans: UnsafeMutablePointer<FieldSpan>, _ most: Int) -> Int {
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
        let last = min(fieldCount, Self.mostFields) - 1
        var columns = 0
        while columns < last {
            let quote = spans[columns].marks.contains(.quoted) ? 1 : 0
            if Int(spans[columns].end) + quote >= common { break }
            columns += 1
        }
        // Spans are going to be those of this record: a second try after reading on has no example.
        lastLength = 0
        return columns
    }

    /// Takes the spans of the last columns over when the record's rest is, byte for byte, that of the record before, line
    /// end included.
    ///
    /// - Parameters:
    ///   - at: where the rest begins, from the record's first byte.
    ///   - oldEnd: where the record before ends, from its first byte.
    @inline(__always)
    func repeatTail(
        _ spans: UnsafeMutablePointer<FieldSpan>, from first: Int, to last: Int, at: Int, oldEnd: Int
    ) -> Bool {
        let old = Int(spans[first].start) - (spans[first].marks.contains(.quoted) ? 1 : 0)
        let ends = ending == .crlf ? 2 : 1
        let length = oldEnd + ends - old
        guard start + at + length <= window.count else { return false }
        let a = UnsafeRawPointer(window.bytes + lastStart + old)
        let b = UnsafeRawPointer(window.bytes + start + at)
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
            if a.load(fromByteOffset: offset, as: UInt8.self) != b.load(fromByteOffset: offset, as: UInt8.self) {
                return false
            }
            offset += 1
        }
        let shift = Int32(truncatingIfNeeded: at - old)
        if shift != 0 {
            for index in first..<last {
                spans[index].start += shift
                spans[index].end += shift
            }
        }
        fieldCount = last
        contentEnd = start + at + length - ends
        next = start + at + length
        return true
    }
}
