/// A size in bytes as people write it: `500K`, `4M`, `8G`, powers of 1024.
package enum ByteSize {
    /// Nil for what is no size, for 0, and for what no number holds.
    package static func bytes(of text: [UInt8]) -> Int? {
        var digits = text[...]
        var shift = 0
        switch digits.last {
        case UInt8(ascii: "K"), UInt8(ascii: "k"): shift = 10
        case UInt8(ascii: "M"), UInt8(ascii: "m"): shift = 20
        case UInt8(ascii: "G"), UInt8(ascii: "g"): shift = 30
        default: break
        }
        if shift > 0 { digits.removeLast() }
        guard !digits.isEmpty, digits.allSatisfy({ (0x30...0x39).contains($0) }),
            let number = Int(String(decoding: digits, as: UTF8.self)), number > 0, number <= Int.max >> shift
        else { return nil }
        return number << shift
    }
}
