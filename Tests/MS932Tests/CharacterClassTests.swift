import MS932
import Testing

@Suite("MS932 character classes")
struct CharacterClassTests {
    @Test(
        "says where a pair stands",
        arguments: [
            (0x8740, .necSpecial), (0x878A, .necSpecial), (0xEEE0, .necSelectedIBM), (0xFBFC, .ibmExtension),
            (0xED95, .necSelectedIBM), (0xFAB1, .ibmExtension), (0xFC4B, .ibmExtension), (0xFC4C, .unassigned),
            (0x835C, .doubleByte), (0x955C, .doubleByte), (0x945C, .doubleByte), (0x8140, .doubleByte),
            (0xEAA4, .doubleByte), (0xF040, .userDefined), (0xF9FC, .userDefined), (0x8540, .unassigned),
            (0x86A0, .unassigned), (0xEB40, .unassigned), (0xEFFC, .unassigned),
        ] as [(UInt16, MS932.CharacterClass)])
    func pair(code: UInt16, expected: MS932.CharacterClass) {
        let character = MS932.classify(UInt8(code >> 8), UInt8(code & 0xFF))
        #expect(character.characterClass == expected)
        #expect(character.length == 2)
        #expect(character.code == code)
    }

    @Test(
        "takes nothing but the lead byte when no trail byte follows",
        arguments: [0x2C, 0x22, 0x0D, 0x0A, 0x09, 0x20, 0x30, 0x3F, 0x7F, 0xFD, 0xFE, 0xFF] as [UInt8])
    func leadWithoutTrail(second: UInt8) {
        for lead in [0x81, 0x9F, 0xE0, 0xF0, 0xFC] as [UInt8] {
            let character = MS932.classify(lead, second)
            #expect(character.characterClass == .broken)
            #expect(character.length == 1)
            #expect(character.code == UInt16(lead))
        }
    }

    @Test("a lead byte at the end of the text is broken")
    func leadAtEnd() {
        #expect(MS932.classify(0x82, nil).characterClass == .broken)
    }

    @Test("80, A0 and FD-FF are no characters", arguments: [0x80, 0xA0, 0xFD, 0xFE, 0xFF] as [UInt8])
    func noCharacter(byte: UInt8) {
        #expect(MS932.classify(byte, 0x41).characterClass == .broken)
        #expect(MS932.classify(byte, 0x41).length == 1)
        #expect(MS932.classify(byte, 0x41).scalar == nil)
    }

    @Test("A1 and DF are half-width katakana, whatever follows")
    func katakana() {
        #expect(MS932.classify(0xA1, 0x40).characterClass == .halfWidthKatakana)
        #expect(MS932.classify(0xDF, nil).characterClass == .halfWidthKatakana)
    }

    @Test("7F is a control character, and so is TAB")
    func controls() {
        #expect(MS932.isControl(0x7F) && MS932.isControl(0x09) && MS932.isControl(0x00) && MS932.isControl(0x1F))
        #expect(!MS932.isControl(0x20) && !MS932.isControl(0x7E) && !MS932.isControl(0x80))
        #expect(MS932.classify(0x7F, nil).characterClass == .singleByte)
    }
}
