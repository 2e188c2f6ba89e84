/// What a record repeats of the one before, byte for byte, while that one is still in the window.
extension RecordScanner {
    /// How many of the first columns repeat those of the record before, so that their spans are the same.
    ///
    /// Rows of one person begin alike; what was split once need not be split again.
    ///
    /// - Parameters:
    ///   - most: bytes that may be compared.
    ///   - guess: how many they may be, by the record before: the search begins there.
    @inline(__always)
    func repeatedColumns(_ spans: UnsafeMutablePointer<FieldSpan>, _ most: Int, guess: Int) -> Int {
        guard most > 0 else { return 0 }
        let a = UnsafeRawPointer(window.bytes + lastStart)
        let b = UnsafeRawPointer(window.bytes + start)
        var common = 0
        while common &+ 32 <= most, Self.repeats(a, b, common) { common &+= 32 }
        while common &+ 8 <= most {
            let difference = Self.difference(a, b, common)
            if difference != 0 {
                common &+= UInt64(littleEndian: difference).trailingZeroBitCount &>> 3
                break
            }
            common &+= 8
        }
        let last = min(fieldCount, Self.mostFields) - 1
        var columns = min(guess, last)
        while columns > 0, !spans[columns &- 1].ends(before: common) { columns &-= 1 }
        while columns < last, spans[columns].ends(before: common) { columns &+= 1 }
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
        guard Self.areEqual(a, b, length) else { return false }
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

    /// Eight bytes of both, laid over each other.
    @inline(__always)
    private static func difference(_ a: UnsafeRawPointer, _ b: UnsafeRawPointer, _ at: Int) -> UInt64 {
        a.loadUnaligned(fromByteOffset: at, as: UInt64.self) ^ b.loadUnaligned(fromByteOffset: at, as: UInt64.self)
    }

    /// The same 32 bytes.
    @inline(__always)
    private static func repeats(_ a: UnsafeRawPointer, _ b: UnsafeRawPointer, _ at: Int) -> Bool {
        let difference =
            a.loadUnaligned(fromByteOffset: at, as: SIMD4<UInt64>.self)
            ^ b.loadUnaligned(fromByteOffset: at, as: SIMD4<UInt64>.self)
        let halves = difference.lowHalf | difference.highHalf
        return halves[0] | halves[1] == 0
    }

    @inline(__always)
    private static func areEqual(_ a: UnsafeRawPointer, _ b: UnsafeRawPointer, _ count: Int) -> Bool {
        guard count >= 8 else {
            return (0..<count).allSatisfy {
                a.load(fromByteOffset: $0, as: UInt8.self) == b.load(fromByteOffset: $0, as: UInt8.self)
            }
        }
        var at = 0
        while at &+ 32 <= count {
            guard repeats(a, b, at) else { return false }
            at &+= 32
        }
        if at &+ 16 <= count {
            if difference(a, b, at) | difference(a, b, at &+ 8) != 0 { return false }
            at &+= 16
        }
        // What is left of fewer than sixteen bytes: words that may lie over what was seen already.
        return difference(a, b, min(at, count &- 8)) | difference(a, b, count &- 8) == 0
    }

    /// The marks of all fields, where the last columns are those of the record before.
    ///
    /// - Parameter before: the marks of the fields before those.
    @inline(__always)
    func joinMarks(
        _ spans: UnsafeMutablePointer<FieldSpan>, from first: Int, to end: Int, before: FieldSpan.Marks
    ) -> FieldSpan.Marks {
        if spans[first].marksBefore != before {
            var marks = before
            for index in first..<end {
                spans[index].marksBefore = marks
                marks.formUnion(spans[index].marks)
            }
            return marks
        }
        return spans[end &- 1].marksBefore.union(spans[end &- 1].marks)
    }
}
