/// Recognises what conversions leave where a character had no code: `?`, 〓, □ (CP805).
///
/// - Standard: 別紙 文字コード
enum LostCharacters {
    /// A half-width question mark, a geta mark (81AC) or a white square (81A0) stands in the value.
    static func areIn(_ value: Bytes) -> Bool {
        var at = 0
        while at < value.count {
            let byte = value[at]
            // A question mark is no second byte of any character.
            if byte == 0x3F { return true }
            if byte == 0x81, at + 1 < value.count, value[at + 1] == 0xAC || value[at + 1] == 0xA0,
                beginsCharacter(value, at)
            {
                return true
            }
            at += 1
        }
        return false
    }

    /// Of the value nothing is left but two or more question marks and half-width characters.
    static func areAll(_ value: Bytes) -> Bool {
        var marks = 0
        for byte in value.buffer {
            if byte >= 0x80 { return false }
            if byte == 0x3F { marks += 1 }
        }
        return marks >= 2
    }

    /// U+FFFD in UTF-8 stands in the value.
    static func hasReplacementCharacter(_ value: Bytes) -> Bool {
        guard value.count >= 3 else { return false }
        for at in 0...(value.count - 3) where value[at] == 0xEF {
            if value[at + 1] == 0xBF, value[at + 2] == 0xBD { return true }
        }
        return false
    }

    private static func beginsCharacter(_ value: Bytes, _ place: Int) -> Bool {
        var at = 0
        while at < place {
            let byte = value[at]
            at += (0x81...0x9F).contains(byte) || (0xE0...0xFC).contains(byte) ? 2 : 1
        }
        return at == place
    }
}
