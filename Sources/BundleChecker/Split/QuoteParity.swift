/// Tells by counting quotes where records end: outside quotes their number is even.
///
/// A guess: a stray quote makes it wrong. Whoever scans from such a place has to see that the record before ends there.
enum QuoteParity {
    private static let none = SIMDMask<SIMD16<Int8>>(repeating: false)

    /// True when the number of quotes is odd.
    static func isOdd(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let base = bytes.baseAddress else { return false }
        let raw = UnsafeRawPointer(base)
        let quotes = SIMD16<UInt8>(repeating: 0x22)
        // Lanes that saw an odd number of quotes, of four words at a time.
        var odd = (Self.none, Self.none, Self.none, Self.none)
        var at = 0
        while at + 64 <= bytes.count {
            odd.0 = odd.0 .^ (raw.loadUnaligned(fromByteOffset: at, as: SIMD16<UInt8>.self) .== quotes)
            odd.1 = odd.1 .^ (raw.loadUnaligned(fromByteOffset: at + 16, as: SIMD16<UInt8>.self) .== quotes)
            odd.2 = odd.2 .^ (raw.loadUnaligned(fromByteOffset: at + 32, as: SIMD16<UInt8>.self) .== quotes)
            odd.3 = odd.3 .^ (raw.loadUnaligned(fromByteOffset: at + 48, as: SIMD16<UInt8>.self) .== quotes)
            at += 64
        }
        let lanes = odd.0 .^ odd.1 .^ odd.2 .^ odd.3
        var isOdd = false
        for lane in 0..<16 where lanes[lane] { isOdd.toggle() }
        while at < bytes.count {
            if bytes[at] == 0x22 { isOdd.toggle() }
            at += 1
        }
        return isOdd
    }

    /// How far back a line feed outside quotes is looked for before one inside is taken.
    private static let patience = 1 << 16

    /// Behind the last line feed outside quotes; behind one inside where there is none for long, for then a stray quote
    /// stands before.
    ///
    /// - Parameter isOdd: the number of quotes in the bytes is odd.
    static func lastEnd(_ bytes: UnsafeBufferPointer<UInt8>, isOdd: Bool) -> Int? {
        var inQuotes = isOdd
        var other: Int?
        var at = bytes.count
        while at > 0 {
            at -= 1
            switch bytes[at] {
            case 0x22: inQuotes.toggle()
            case 0x0A where !inQuotes: return at + 1
            case 0x0A where other == nil: other = at + 1
            default: break
            }
            if other != nil, bytes.count - at > patience { break }
        }
        return other
    }
}
