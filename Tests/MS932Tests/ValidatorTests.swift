import MS932
import Testing

@Suite("MS932 validation")
struct ValidatorTests {
    private let validator = MS932.Validator()

    @Test(
        "takes legal text",
        arguments: ["", "A", "要介護３", "髙﨑①㈱", "ソ表能", "ｶﾌﾞｼｷ ABC 12345678 ~", "TAB\tTAB", "あ", "aあ", "あいうえおかきくけこ"])
    func legal(text: String) throws {
        let bytes = try #require(MS932.encode(text))
        #expect(validator.isLegal(bytes))
        #expect(MS932.faults(in: bytes).isEmpty)
        #expect(MS932.characterCount(bytes) == text.unicodeScalars.count)
    }

    @Test(
        "names the first fault of each kind",
        arguments: [
            ([0x82], .init(invalid: 0)), ([0x41, 0x82, 0x2C, 0x80], .init(invalid: 1)),
            ([0xA0], .init(invalid: 0)),
            ([0xFD], .init(invalid: 0)), ([0x85, 0x40], .init(invalid: 0)), ([0xF0, 0x40], .init(userDefined: 0)),
            ([0x7F], .init(control: 0)),
            ([0x41, 0x1A], .init(control: 1)), ([0x88, 0x9F, 0x0D, 0x0A], .init(control: 2)),
            ([0xF0, 0x40, 0x00, 0x81], .init(invalid: 3, userDefined: 0, control: 2)),
            ([0xF0, 0x2C], .init(invalid: 0)),
        ] as [([UInt8], MS932.Faults)])
    func faults(bytes: [UInt8], expected: MS932.Faults) {
        #expect(!validator.isLegal(bytes))
        #expect(MS932.faults(in: bytes) == expected)
    }

    @Test("line breaks and TAB are legal or not as the caller says")
    func lineBreaks() {
        let bytes: [UInt8] = [0x88, 0x9F, 0x0D, 0x0A, 0x09]
        #expect(validator.contents(bytes) == [.doubleByte, .lineBreak, .tab])
        #expect(validator.isLegal(bytes, illegal: .alwaysIllegal))
        #expect(MS932.faults(in: bytes, illegal: .alwaysIllegal).isEmpty)
        #expect(MS932.faults(in: bytes, illegal: .tab) == .init(control: 4))
    }

    @Test("says what a text is made of")
    func contents() {
        let katakana: [UInt8] = [0x41, 0xB1]
        let printable: [UInt8] = Array("plain ASCII text ~".utf8)
        #expect(validator.contents(katakana) == .halfWidthKatakana)
        #expect(validator.contents(printable) == [])
    }

    @Test("finds a fault at every place of a text of every length up to 40", arguments: [0x20, 0x7E] as [UInt8])
    func everyPlace(filler: UInt8) {
        for length in 1...40 {
            for place in 0..<length {
                for fault in [0x00, 0x1F, 0x7F, 0x80, 0x81, 0xA0, 0xFD, 0xFF] as [UInt8] {
                    var bytes = [UInt8](repeating: filler, count: length)
                    bytes[place] = fault
                    if fault == 0x81 && filler == 0x7E && place + 1 < length { continue }
                    #expect(!validator.isLegal(bytes))
                }
            }
        }
    }
}
