import Testing

@testable import BundleChecker

@Suite("Values are read a word at a time as byte by byte")
struct BytesTests {
    private func with<Answer>(_ bytes: [UInt8], _ body: (Bytes) -> Answer) -> Answer {
        // What lies behind a value is some other text.
        (bytes + [0x2C, 0x39, 0xFF]).withUnsafeBufferPointer { body(Bytes($0.baseAddress!, bytes.count)) }
    }

    private func value(_ length: Int) -> [UInt8] { (0..<length).map { UInt8(0x30 + $0 * 7 % 43) } }

    @Test("equal values are equal, and one that differs in a bit is not", arguments: 0...20)
    func equality(length: Int) {
        let value = value(length)
        #expect(with(value) { a in with(value) { a.equals($0) } })
        #expect(with(value) { a in with(value + [0x30]) { !a.equals($0) } })
        for place in 0..<length {
            var other = value
            other[place] ^= 0x04
            #expect(with(value) { a in with(other) { !a.equals($0) } }, "place \(place)")
        }
    }

    @Test("up to eight bytes are a number, the first in the highest place", arguments: 0...12)
    func packing(length: Int) {
        let value = value(length)
        let expected = value.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        #expect(with(value) { $0.packed } == expected)
    }

    @Test("packed values are equal when all their bytes are", arguments: 1...PackedValue.capacity)
    func packedValues(length: Int) {
        let value = value(length)
        let packed = with(value) { PackedValue($0) }
        #expect(PackedValue(String(decoding: value, as: UTF8.self)) == packed)
        #expect(with(Array(value.dropLast())) { PackedValue($0) } != packed)
        #expect(with([0] + Array(value.dropFirst())) { PackedValue($0) } != packed)
        for place in 0..<length {
            var other = value
            other[place] ^= 0x04
            #expect(with(other) { PackedValue($0) } != packed, "place \(place)")
        }
    }

    @Test("eight digits are a day when the calendar has it")
    func days() {
        var wrong: [Int] = []
        for year in [0, 1, 99, 100, 1900, 1904, 2000, 2023, 2024, 2100, 9999] {
            for month in 0...13 {
                for day in 0...99 {
                    let number = year * 10000 + month * 100 + day
                    let digits = String(number + 100_000_000).utf8.dropFirst()
                    let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
                    let last = [0, 31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31, 0][month]
                    let isDay = year > 0 && day > 0 && day <= last
                    if with(Array(digits), { $0.isDay }) != isDay { wrong.append(number) }
                }
            }
        }
        #expect(wrong == [])
    }
}
