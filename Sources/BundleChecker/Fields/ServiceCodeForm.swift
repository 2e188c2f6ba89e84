/// The kinds of rows that a service code of 第7表 tells apart.
///
/// - Standard: 別紙 第7表 サービスコード
package enum ServiceCodeForm: Hashable, Sendable {
    case detail
    /// type + AAAA: subtotal inside the limit
    case subtotalInside
    /// type + EEEE: subtotal outside the limit
    case subtotalOutside
    /// type + ZZZZ: subtotal over 30 days
    case subtotalOver30
    /// 999999
    case grandTotal

    /// The form of a code as text.
    package init(code: String) {
        self = Array(code.utf8).withUnsafeBufferPointer { bytes in
            bytes.baseAddress.map { ServiceCodeForm(Bytes($0, bytes.count)) } ?? .detail
        }
    }

    init(_ value: Bytes) {
        guard value.count == 6 else {
            self = .detail
            return
        }
        let tail = value.slice(2, 6)
        if value.packed == 0x3939_3939_3939 {
            self = .grandTotal
        } else if Self.all(tail, 0x41) {
            self = .subtotalInside
        } else if Self.all(tail, 0x45) {
            self = .subtotalOutside
        } else if Self.all(tail, 0x5A) {
            self = .subtotalOver30
        } else {
            self = .detail
        }
    }

    private static func all(_ value: Bytes, _ byte: UInt8) -> Bool { value.buffer.allSatisfy { $0 == byte } }

    package var isTotal: Bool { self != .detail }
}
