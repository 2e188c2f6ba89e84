import MS932
import Testing

@Suite("MS932 encoding")
struct EncodingTests {
    @Test(
        "writes the code that Windows writes",
        arguments: [
            ("髙", [0xFB, 0xFC]), ("﨑", [0xFA, 0xB1]), ("①", [0x87, 0x40]), ("㈱", [0x87, 0x8A]), ("ⅰ", [0xFA, 0x40]),
            ("Ⅰ", [0x87, 0x54]), ("∵", [0x81, 0xE6]), ("≒", [0x81, 0xE0]), ("￢", [0x81, 0xCA]), ("ソ", [0x83, 0x5C]),
            ("A", [0x41]), ("ｱ", [0xB1]),
            ("\u{FF5E}", [0x81, 0x60]), ("\u{301C}", [0x81, 0x60]), ("\u{2212}", [0x81, 0x7C]),
        ] as [(String, [UInt8])])
    func writes(text: String, bytes: [UInt8]) {
        #expect(MS932.encode(text) == bytes)
        #expect(MS932.encode(utf8: text.utf8) == bytes)
    }

    @Test(
        "has no code for these",
        arguments: ["𠮷", "𠮟", "鷗", "噓", "\u{2014}", "😀", "\u{E000}", "\u{E757}", "\u{F8F0}", "\u{80}", "é", "\u{FEFF}"])
    func refuses(text: String) {
        #expect(MS932.encode(text) == nil)
        #expect(MS932.encode(utf8: text.utf8) == nil)
        #expect(MS932.firstUnencodable(in: "田中" + text + "😀") == text.unicodeScalars.first)
    }

    @Test("refuses UTF-8 that is not well formed")
    func illFormed() {
        #expect(MS932.encode(utf8: [0xE3, 0x81]) == nil)
        #expect(MS932.encode(utf8: [0x41, 0xFF]) == nil)
        #expect(MS932.encode(utf8: [0xED, 0xA0, 0x80]) == nil)
        #expect(MS932.encode(utf8: []) == [])
    }

    @Test("what was decoded is encoded to the same text")
    func roundTrip() throws {
        for lead in UInt8.min...UInt8.max {
            for trail in UInt8.min...UInt8.max {
                let character = MS932.classify(lead, trail)
                guard character.characterClass.isAssigned else { continue }
                let scalar = try #require(character.scalar)
                let coded = try #require(MS932.encode(scalar))
                #expect(coded.scalar == scalar)
                if character.characterClass == .doubleByte { #expect(coded.characterClass == .doubleByte) }
            }
        }
    }

    @Test(
        "names what is customary for characters that it lacks",
        arguments: [
            ("𠮷", "吉"), ("𠮟", "叱"), ("鷗", "鴎"), ("噓", "嘘"), ("—", "―"), ("¥", "￥"), ("–", "－"), ("©", "(C)"),
            ("é", "e"),
            ("\u{FA30}", "侮"), ("㉑", "(21)"), ("\u{A0}", " "), ("ゔ", "ヴ"), ("½", "1/2"), ("ㇰ", "ク"), ("\u{2F00}", "一"),
        ] as [(Unicode.Scalar, String)])
    func substitutes(scalar: Unicode.Scalar, text: String) {
        #expect(MS932.encode(scalar) == nil)
        #expect(MS932.substitute(for: scalar) == text)
        #expect(MS932.encode(text) != nil)
    }

    @Test(
        "has no substitute where it has the character, nor for what nothing is customary",
        arguments: ["吉", "髙", "A", "😀", "𠀀"])
    func noSubstitute(scalar: Unicode.Scalar) { #expect(MS932.substitute(for: scalar) == nil) }
}
