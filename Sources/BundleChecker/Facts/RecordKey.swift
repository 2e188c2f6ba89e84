/// The values that identify a record, byte for byte: up to 40 bytes.
struct RecordKey: Hashable, Sendable {
    private var a: UInt64 = 0
    private var b: UInt64 = 0
    private var c: UInt64 = 0
    private var d: UInt64 = 0
    private var e: UInt64 = 0
    private var length = 0

    static let capacity = 40

    /// Puts a value behind the others. Values of a key have fixed lengths, so that nothing stands between them.
    mutating func append(_ value: Bytes) {
        let from = length
        let count = min(value.count, Self.capacity - from)
        withUnsafeMutableBytes(of: &self) { raw in
            for index in 0..<count { raw[from + index] = value[index] }
        }
        length = from + count
    }

    mutating func append(_ value: [UInt8]) {
        value.withUnsafeBufferPointer { if let start = $0.baseAddress { append(Bytes(start, $0.count)) } }
    }

    static func == (x: RecordKey, y: RecordKey) -> Bool {
        x.a == y.a && x.b == y.b && x.c == y.c && x.d == y.d && x.e == y.e
    }

    func hash(into hasher: inout Hasher) { hasher.combine(mixed) }

    /// The first 16 bytes: 保険者番号 and 被保険者番号, which begin the key of every unit.
    var person: RecordKey {
        var key = RecordKey()
        key.a = a
        key.b = b
        key.length = 16
        return key
    }

    /// All bytes folded into one number.
    var mixed: UInt64 {
        var value = a
        for part in [b, c, d, e] { value = (value ^ part &+ 0x9E37_79B9_7F4A_7C15) &* 0xFF51_AFD7_ED55_8CCD }
        return value ^ value >> 31
    }
}
