/// The kinds of rows that a service code of 第7表 tells apart.
///
/// - Standard: 別紙 第7表 サービスコード
enum ServiceCodeForm {
    case detail
    /// type + AAAA: subtotal inside the limit
    case subtotalInside
    /// type + EEEE: subtotal outside the limit
    case subtotalOutside
    /// type + ZZZZ: subtotal over 30 days
    case subtotalOver30
    /// 999999
    case grandTotal

    init(_ value: Bytes) {
        guard value.count == 6 else {
            self = .detail
            return
        }
        let tail = value.slice(2, 6)
        if value.equals(Array("999999".utf8)) {
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

    var isTotal: Bool { self != .detail }
}
