/// Up to 16 bytes of a value in two numbers: keys of millions of rows without an array each.
struct ShortText: Hashable, Comparable, Sendable {
    private var head: UInt64 = 0
    private var tail: UInt64 = 0

    static let empty = ShortText()

    private init() {}

    /// Nil when the value is longer, or holds a byte that is not printable ASCII.
    init?(_ bytes: some Collection<UInt8>) {
        guard bytes.count <= 16, bytes.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return nil }
        for (index, byte) in bytes.enumerated() {
            if index < 8 {
                head |= UInt64(byte) << (56 - 8 * UInt64(index))
            } else {
                tail |= UInt64(byte) << (120 - 8 * UInt64(index))
            }
        }
    }

    var text: String {
        var text = ""
        for word in [head, tail] {
            for shift in stride(from: UInt64(56), through: 0, by: -8) {
                let byte = UInt8(truncatingIfNeeded: word >> shift)
                if byte == 0 { return text }
                text.unicodeScalars.append(Unicode.Scalar(byte))
            }
        }
        return text
    }

    static func < (a: ShortText, b: ShortText) -> Bool { (a.head, a.tail) < (b.head, b.tail) }
}
