/// Reads the generated tables, which are strings of ASCII characters so that they lie in read-only data.
extension StaticString {
    /// The value of `count` characters of six bits from `offset` on, the highest first; '0' is 0, 'o' is 63.
    @inline(__always)
    func sixBitValue(at offset: Int, count: Int) -> UInt32 {
        precondition(offset >= 0 && offset + count <= utf8CodeUnitCount)
        let digits = unsafe utf8Start + offset
        var value: UInt32 = 0
        for position in 0..<count {
            value = value << 6 | UInt32(unsafe digits[position] &- 0x30)
        }
        return value
    }
}

extension MS932.DecodeTable {
    /// Trail bytes a lead byte: 40-7E and 80-FC.
    private static var trailCount: Int { 188 }

    /// The scalar of a legal pair, user-defined ones as U+E000-E757; 0 where no character is assigned.
    static func scalarValue(_ lead: UInt8, _ trail: UInt8) -> UInt32 {
        let row = Int(lead) - (lead < 0xA0 ? 0x81 : 0xC1)
        let column = Int(trail) - (trail < 0x7F ? 0x40 : 0x41)
        return scalars.sixBitValue(at: row * (trailCount * 3 + 1) + column * 3, count: 3)
    }
}

extension MS932.EncodeTable {
    /// The two-byte code of a scalar, or 0.
    static func code(_ scalar: UInt32) -> UInt32 {
        guard scalar <= 0xFFFF else { return 0 }
        let block = Int(scalar / 64)
        let page = Int(pageOfBlock.sixBitValue(at: block / 64 * 129 + block % 64 * 2, count: 2))
        guard page > 0 else { return 0 }
        return pages.sixBitValue(at: (page - 1) * (64 * 3 + 1) + Int(scalar % 64) * 3, count: 3)
    }
}
