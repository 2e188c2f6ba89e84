import MS932
import TestSupport
import Testing

/// The fast validation and the slow scan are two programs that must agree, on noise and on text with a few wrong bytes.
@Suite("MS932 validation, fast and slow")
struct ValidatorFuzzTests {
    @Test("agree on pseudo-random bytes", arguments: [1, 2, 3, 4] as [UInt64])
    func agree(seed: UInt64) throws {
        let validator = MS932.Validator()
        let text = try #require(MS932.encode("利用者の状態は安定、ADL: 一部介助。ｻｰﾋﾞｽ担当者会議 2025/04/01 髙﨑①"))
        var random = XorShift(state: seed)
        var legal = 0
        for _ in 0..<20_000 {
            let bytes = random.bytes(from: text)
            let faults = MS932.faults(in: bytes)
            let contents = validator.contents(bytes)
            try #require(contents.contains(.invalid) == (faults.invalid != nil), "\(bytes)")
            try #require(contents.contains(.userDefined) == (faults.userDefined != nil), "\(bytes)")
            try #require(!contents.isDisjoint(with: [.control, .lineBreak]) == (faults.control != nil), "\(bytes)")
            try #require(validator.isLegal(bytes) == faults.isEmpty, "\(bytes)")
            try #require(contents == PlainContents.of(bytes), "\(bytes)")
            let strictText = MS932.decodeStrict(bytes)
            try #require((strictText == nil) == (faults.invalid != nil || faults.userDefined != nil), "\(bytes)")
            try #require(MS932.decode(bytes).unicodeScalars.count == MS932.characterCount(bytes), "\(bytes)")
            legal += faults.isEmpty ? 1 : 0
        }
        #expect((1000..<19_000).contains(legal), "\(legal) of 20,000 texts were legal: both kinds must be tried")
    }

    @Test("agree on every pair of bytes, alone and four in a row, which is read at once")
    func everyPair() throws {
        let validator = MS932.Validator()
        for first in UInt8.min...UInt8.max {
            for second in UInt8.min...UInt8.max {
                let alone = [first, second]
                let row = [first, second, first, second, first, second, first, second]
                try #require(validator.contents(alone) == PlainContents.of(alone), "\(alone)")
                try #require(validator.contents(row) == PlainContents.of(row), "\(row)")
            }
        }
    }
}

/// Marsaglia's xorshift: the same bytes in every run.
private struct XorShift {
    var state: UInt64

    mutating func next(below bound: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state >> 33) % bound
    }

    /// A piece of `text` of up to 60 bytes, with none to two bytes replaced; one time in eight noise instead.
    mutating func bytes(from text: [UInt8]) -> [UInt8] {
        let length = next(below: 61)
        if next(below: 8) == 0 { return (0..<length).map { _ in UInt8(next(below: 256)) } }
        let start = next(below: 3)
        var bytes = (0..<length).map { text[(start * 2 + $0) % text.count] }
        guard length > 0 else { return bytes }
        for _ in 0..<next(below: 3) { bytes[next(below: length)] = UInt8(next(below: 256)) }
        return bytes
    }
}
