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

    @inline(__always)
    func equals(_ other: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let base = other.baseAddress else { return count == 0 }
        return equals(Bytes(base, other.count))
    }

    @inline(__always)
    func equals(_ other: Bytes) -> Bool {
        guard count == other.count else { return false }
        if count >= 8 {
            var at = 0
            while at &+ 8 < count {
                if difference(other, at, as: UInt64.self) != 0 { return false }
                at &+= 8
            }
            return difference(other, count &- 8, as: UInt64.self) == 0
        }
        if count >= 4 {
            return difference(other, 0, as: UInt32.self) | difference(other, count &- 4, as: UInt32.self) == 0
        }
        for at in 0..<count where start[at] != other.start[at] { return false }
        return true
    }

    /// The bits by which words of both differ; the last one may lie over the one before.
    @inline(__always)
    private func difference<Word: FixedWidthInteger>(_ other: Bytes, _ at: Int, as _: Word.Type) -> Word {
        UnsafeRawPointer(start).loadUnaligned(fromByteOffset: at, as: Word.self)
            ^ UnsafeRawPointer(other.start).loadUnaligned(fromByteOffset: at, as: Word.self)
    }

    func equals(_ other: [UInt8]) -> Bool { other.withUnsafeBufferPointer { equals($0) } }

    func prefix(_ length: Int) -> Bytes { Bytes(start, min(length, count)) }

    func slice(_ from: Int, _ to: Int) -> Bytes { Bytes(start + from, to - from) }

    var array: [UInt8] { Array(UnsafeBufferPointer(start: start, count: count)) }

    var buffer: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start, count: count) }

    /// Up to eight bytes as one number, the first in the highest place.
    @inline(__always)
    var packed: UInt64 {
        let raw = UnsafeRawPointer(start)
        if count >= 8 { return UInt64(bigEndian: raw.loadUnaligned(as: UInt64.self)) }
        if count >= 4 {
            // The first four bytes; of the last four, those behind them.
            let rest = UInt64(truncatingIfNeeded: count &- 4) &* 8
            let first = UInt64(UInt32(bigEndian: raw.loadUnaligned(as: UInt32.self)))
            let last = UInt64(UInt32(bigEndian: raw.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self)))
            return first &<< rest | last & (1 &<< rest &- 1)
        }
        var number: UInt64 = 0
        for index in 0..<count { number = number << 8 | UInt64(start[index]) }
        return number
    }

    /// 9999999999: the office of a grand total.
    var isAllNines: Bool { buffer.allSatisfy { $0 == 0x39 } }

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
        let raw = UnsafeRawPointer(start)
        if count >= 8 {
            // Eight at a time; the last eight overlap with those before.
            var at = 0
            while at + 8 < count {
                if !Self.areDigits(raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)) { return false }
                at += 8
            }
            return Self.areDigits(raw.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self))
        }
        if count >= 4 {
            let head = UInt64(raw.loadUnaligned(as: UInt32.self))
            let tail = UInt64(raw.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self))
            return Self.areDigits(head << 32 | tail)
        }
        for index in 0..<count where !isDigit(start[index]) { return false }
        return true
    }

    /// True when each of eight bytes is a digit: its high half is 3, also after adding 6.
    @inline(__always)
    private static func areDigits(_ word: UInt64) -> Bool {
        let high: UInt64 = 0xF0F0_F0F0_F0F0_F0F0
        return (word & high) | (((word &+ 0x0606_0606_0606_0606) & high) >> 4) == 0x3333_3333_3333_3333
    }

    /// The number of up to 18 digits; the bytes must be digits.
    @inline(__always)
    var number: Int {
        if count == 8 { return Self.eightDigits(UnsafeRawPointer(start).loadUnaligned(as: UInt64.self)) }
        var value = 0
        for index in 0..<count { value = value &* 10 &+ Int(start[index] &- 0x30) }
        return value
    }

    /// The number of eight digits: pairs, then fours, then all.
    @inline(__always)
    private static func eightDigits(_ bytes: UInt64) -> Int {
        let word = (pairs(bytes) &* 6_553_601) >> 16 & 0x0000_FFFF_0000_FFFF
        return Int((word &* 42_949_672_960_001) >> 32)
    }

    /// The numbers of four pairs of digits, of 16 bits each, the first in the lowest ones.
    @inline(__always)
    static func pairs(_ bytes: UInt64) -> UInt64 {
        let word = UInt64(littleEndian: bytes) & 0x0F0F_0F0F_0F0F_0F0F
        return (word &* 2561) >> 8 & 0x00FF_00FF_00FF_00FF
    }

    /// As `number`, with a leading minus sign.
    var signedNumber: Int {
        guard count > 0, start[0] == 0x2D else { return number }
        return 0 &- slice(1, count).number
    }
}
