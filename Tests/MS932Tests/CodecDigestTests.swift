import MS932
import Testing

/// Every code and every scalar against Python's codec cp932. Where the two differ on purpose (80, A0, FD-FF, the user-defined
/// area, IBM before NEC-selected codes) is said in Scripts/make-ms932-digest.py, which made the digests.
@Suite("MS932 against an independent codec")
struct CodecDigestTests {
    private let expected = Dictionary(
        uniqueKeysWithValues: CodecDigest.rows.split(separator: "\n").map { line in
            let space = line.lastIndex(of: " ") ?? line.startIndex
            return (String(line[..<space]), UInt64(line[line.index(after: space)...], radix: 16))
        })

    @Test("classifies and decodes all 65,536 pairs of bytes")
    func pairs() {
        for first in UInt8.min...UInt8.max {
            var digest = FNV1a()
            for second in UInt8.min...UInt8.max { digest.add(MS932.classify(first, second)) }
            #expect(digest.value == expected["pair \(hex(Int(first)))"], "lead byte \(hex(Int(first)))")
        }
    }

    @Test("classifies and decodes all 256 bytes at the end of a text")
    func bytesAlone() {
        var digest = FNV1a()
        for first in UInt8.min...UInt8.max { digest.add(MS932.classify(first, nil)) }
        #expect(digest.value == expected["alone"])
    }

    @Test("encodes every scalar of Unicode")
    func scalars() {
        for page in 0..<0x1100 {
            var digest = FNV1a()
            for low in 0..<256 {
                let coded = Unicode.Scalar(UInt32(page << 8 | low)).flatMap { MS932.encode($0) }
                digest.add(UInt8(coded?.length ?? 0))
                digest.add(UInt8((coded?.code ?? 0) >> 8))
                digest.add(UInt8((coded?.code ?? 0) & 0xFF))
            }
            let row = expected["encode \(hex(page))"] ?? expected["encode none"]
            #expect(digest.value == row, "scalars of page \(hex(page))")
        }
    }

    private func hex(_ value: Int) -> String {
        let digits = String(value, radix: 16, uppercase: true)
        return digits.count < 2 ? "0" + digits : digits
    }
}

/// The 64-bit FNV-1a digest.
private struct FNV1a {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func add(_ byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
    }

    mutating func add(_ character: MS932.CodedCharacter) {
        let scalar = character.scalar?.value ?? 0xFF_FFFF
        add(character.characterClass.rawValue)
        add(UInt8(character.length))
        for shift in [16, 8, 0] as [UInt32] { add(UInt8(scalar >> shift & 0xFF)) }
    }
}
