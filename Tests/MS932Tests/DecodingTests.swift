import MS932
import Testing

@Suite("MS932 decoding")
struct DecodingTests {
    @Test(
        "reads characters that other tables get wrong",
        arguments: [
            ([0xEE, 0xE0], "髙"), ([0xFB, 0xFC], "髙"), ([0xED, 0x95], "﨑"), ([0xFA, 0xB1], "﨑"), ([0x87, 0x40], "①"),
            ([0x87, 0x8A], "㈱"),
            ([0x83, 0x5C], "ソ"), ([0x95, 0x5C], "表"), ([0x94, 0x5C], "能"),
            ([0x81, 0x60], "\u{FF5E}"),
            ([0x81, 0x7C], "\u{FF0D}"), ([0x81, 0x5C], "\u{2015}"), ([0x5C], "\\"), ([0x7E], "~"), ([0xB1], "ｱ"),
        ] as [([UInt8], String)])
    func reads(bytes: [UInt8], text: String) {
        #expect(MS932.decode(bytes) == text)
        #expect(MS932.decodeStrict(bytes) == text)
    }

    @Test(
        "marks what is no character and goes on behind it",
        arguments: [
            ([0x82, 0x2C, 0x41], "\u{FFFD},A"), ([0x41, 0x82], "A\u{FFFD}"), ([0x80, 0x41], "\u{FFFD}A"),
            ([0x85, 0x40, 0x41], "\u{FFFD}A"),
            ([0x82, 0x0D, 0x0A], "\u{FFFD}\r\n"), ([0xFF, 0xFE], "\u{FFFD}\u{FFFD}"),
        ] as [([UInt8], String)])
    func marks(bytes: [UInt8], text: String) {
        #expect(MS932.decode(bytes) == text)
        #expect(MS932.decodeStrict(bytes) == nil)
    }

    @Test("shows user-defined characters as private use, but refuses them when strict")
    func userDefined() {
        #expect(MS932.decode([0xF0, 0x40]) == "\u{E000}")
        #expect(MS932.decode([0xF9, 0xFC]) == "\u{E757}")
        #expect(MS932.decodeStrict([0xF0, 0x40]) == nil)
    }

    @Test("an empty text is empty")
    func empty() {
        #expect(MS932.decode([]) == "")
        #expect(MS932.decodeStrict([]) == "")
    }
}
