import MS932

/// What characters a value holds, one after the other.
package enum PlainText {
    static func characters(_ value: [UInt8]) -> [MS932.CodedCharacter] {
        var characters: [MS932.CodedCharacter] = []
        var at = 0
        while at < value.count {
            characters.append(MS932.classify(value[at], at + 1 < value.count ? value[at + 1] : nil))
            at += characters[characters.count - 1].length
        }
        return characters
    }

    package static func isBlank(_ value: [UInt8]) -> Bool { characters(value).allSatisfy(isBlank) }

    private static func isBlank(_ character: MS932.CodedCharacter) -> Bool {
        character.code == 0x20 || character.code == 0x8140
    }

    /// The value without blanks around it.
    static func trimmed(_ value: [UInt8]) -> [UInt8] {
        var characters = characters(value)[...]
        while let first = characters.first, isBlank(first) { characters.removeFirst() }
        while let last = characters.last, isBlank(last) { characters.removeLast() }
        return characters.flatMap { $0.length == 2 ? [UInt8($0.code >> 8), UInt8($0.code & 0xFF)] : [UInt8($0.code)] }
    }

    /// The rule against the value's bytes: CP303 before CP304 before CP305.
    static func byteRule(_ value: [UInt8], tabIsLegal: Bool) -> String? {
        let characters = characters(value)
        if characters.contains(where: { [.broken, .unassigned].contains($0.characterClass) }) { return "CP303" }
        if characters.contains(where: { $0.characterClass == .userDefined }) { return "CP304" }
        let controls = characters.map(\.code).filter { $0 < 0x20 || $0 == 0x7F }
        if controls.contains(where: { ![0x09, 0x0A, 0x0D].contains($0) }) { return "CP305" }
        return !tabIsLegal && controls.contains(0x09) ? "CP305" : nil
    }

    /// Two-byte characters or half-width katakana.
    static func isWide(_ value: [UInt8]) -> Bool { characters(value).contains { $0.characterClass != .singleByte } }
}
