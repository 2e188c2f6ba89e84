/// Bytes of UTF-8 that neither act on a display nor are escaped in JSON: eight are looked at together.
enum PlainBytes {
    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let highBits: UInt64 = 0x8080_8080_8080_8080

    /// True when no byte can belong to a character that acts on the display or that JSON escapes.
    static func areAll(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let raw = UnsafeRawBufferPointer(bytes)
        func mayAct(_ at: Int) -> Bool { Self.mayAct(raw[at], before: at + 1 < raw.count ? raw[at + 1] : 0) }
        var at = 0
        while at + 8 <= raw.count {
            if hasSuspect(raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)) {
                for each in at..<at + 8 where mayAct(each) { return false }
            }
            at += 8
        }
        while at < raw.count {
            if mayAct(at) { return false }
            at += 1
        }
        return true
    }

    /// True when one of eight bytes is such that it, or it with the byte behind it, may act or is escaped.
    @inline(__always)
    private static func hasSuspect(_ word: UInt64) -> Bool {
        /// Marks a byte below the bound, which is at most 0x80; those above the first mark may be wrong.
        func below(_ word: UInt64, _ bound: UInt64) -> UInt64 { (word &- ones &* bound) & ~word & highBits }
        func equal(_ byte: UInt64) -> UInt64 { below(word ^ ones &* byte, 1) }
        let alone = below(word, 0x20) | equal(0x22) | equal(0x5C) | equal(0x7F)
        return alone | equal(0xC2) | equal(0xD8) | equal(0xE2) | equal(0xEF) | equal(0xF3) != 0
    }

    @inline(__always)
    private static func mayAct(_ byte: UInt8, before next: UInt8) -> Bool {
        switch byte {
        case 0..<0x20, 0x22, 0x5C, 0x7F: true
        // U+0080 to U+009F.
        case 0xC2: next < 0xA0
        // U+061C.
        case 0xD8: next == 0x9C
        // What begins like U+200B or U+2060.
        case 0xE2: next < 0x82
        // What begins like U+FEFF or U+FFF9.
        case 0xEF: next == 0xBB || next == 0xBF
        // What begins like a tag.
        case 0xF3: next == 0xA0
        default: false
        }
    }
}
