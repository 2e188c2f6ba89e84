/// Bytes of a value inside the scan's buffer; valid only while its record is being looked at.
struct Bytes {
    let start: UnsafePointer<UInt8>
    let count: Int

    init(_ start: UnsafePointer<UInt8>, _ count: Int) {
        self.start = start
        self.count = count
    }

    var isEmpty: Bool { count == 0 }

    @inline(__always)
    subscript(_ index: Int) -> UInt8 { start[index] }

    func equals(_ other: UnsafeBufferPointer<UInt8>) -> Bool {
        guard count == other.count else { return false }
        for index in 0..<count where start[index] != other[index] { return false }
        return true
    }

    func equals(_ other: Bytes) -> Bool {
        guard count == other.count else { return false }
        for index in 0..<count where start[index] != other[index] { return false }
        return true
    }

    func equals(_ other: [UInt8]) -> Bool { other.withUnsafeBufferPointer { equals($0) } }

    func prefix(_ length: Int) -> Bytes { Bytes(start, min(length, count)) }

    func slice(_ from: Int, _ to: Int) -> Bytes { Bytes(start + from, to - from) }

    var array: [UInt8] { Array(UnsafeBufferPointer(start: start, count: count)) }

    var buffer: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start, count: count) }

    /// As text, for values that are known to be ASCII; nil when they are not.
    var ascii: String? {
        for byte in buffer where byte < 0x20 || byte > 0x7E { return nil }
        return String(decoding: buffer, as: UTF8.self)
    }
}

@inline(__always)
func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

@inline(__always)
func isCapital(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }

extension Bytes {
    /// True when every byte is a half-width digit; true for none.
    @inline(__always)
    var allDigits: Bool {
        var bad: UInt8 = 0
        for index in 0..<count { bad |= start[index] &- 0x30 < 10 ? 0 : 1 }
        return bad == 0
    }

    /// The number of up to 18 digits; the bytes must be digits.
    @inline(__always)
    var number: Int {
        var value = 0
        for index in 0..<count { value = value &* 10 &+ Int(start[index] &- 0x30) }
        return value
    }

    /// As `number`, with a leading minus sign.
    var signedNumber: Int {
        guard count > 0, start[0] == 0x2D else { return number }
        return -slice(1, count).number
    }
}
