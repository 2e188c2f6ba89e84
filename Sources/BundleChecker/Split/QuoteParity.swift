/// Tells by counting quotes where records end: outside quotes their number is even.
///
/// A guess: a stray quote makes it wrong. Whoever scans from such a place has to see that the record before ends there.
enum QuoteParity {
    /// True when the number of quotes is odd.
    static func isOdd(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let base = bytes.baseAddress else { return false }
        let raw = UnsafeRawPointer(base)
        let quotes = SIMD16<UInt8>(repeating: 0x22)
        // Lanes that saw an odd number of quotes.
        var odd = SIMDMask<SIMD16<Int8>>(repeating: false)
        var at = 0
        while at + 16 <= bytes.count {
            odd = odd .^ (raw.loadUnaligned(fromByteOffset: at, as: SIMD16<UInt8>.self) .== quotes)
            at += 16
        }
        var isOdd = false
        for lane in 0..<16 where odd[lane] { isOdd.toggle() }
        while at < bytes.count {
            if bytes[at] == 0x22 { isOdd.toggle() }
            at += 1
        }
        return isOdd
    }

    struct Cut {
        /// Behind the line feed.
        var index: Int
        /// The number of quotes behind it is odd.
        var restIsOdd: Bool
    }

    /// How far back a line feed outside quotes is looked for before one inside is taken.
    private static let patience = 1 << 16

    /// The last line feed outside quotes; one inside where there is none for long, for then a stray quote stands before.
    ///
    /// - Parameter isOdd: the number of quotes in the bytes is odd.
    static func lastEnd(_ bytes: UnsafeBufferPointer<UInt8>, isOdd: Bool) -> Cut? {
        var inQuotes = isOdd
        var other: Cut?
        var at = bytes.count
        while at > 0 {
            at -= 1
            switch bytes[at] {
            case 0x22: inQuotes.toggle()
            case 0x0A where !inQuotes: return Cut(index: at + 1, restIsOdd: isOdd)
            case 0x0A where other == nil: other = Cut(index: at + 1, restIsOdd: !isOdd)
            default: break
            }
            if other != nil, bytes.count - at > patience { break }
        }
        return other
    }
}
