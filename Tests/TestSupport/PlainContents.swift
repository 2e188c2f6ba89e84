package import MS932

/// The kinds of characters in a text, found one character after the other: what the fast walk is held against.
package enum PlainContents {
    package static func of(_ bytes: [UInt8]) -> MS932.Contents {
        var contents: MS932.Contents = []
        var offset = 0
        while offset < bytes.count {
            let character = MS932.character(in: bytes, at: offset)
            switch (character.characterClass, bytes[offset]) {
            case (.broken, _), (.unassigned, _): contents.insert(.invalid)
            case (.userDefined, _): contents.insert(.userDefined)
            case (.halfWidthKatakana, _): contents.insert(.halfWidthKatakana)
            case (.singleByte, 0x09): contents.insert(.tab)
            case (.singleByte, 0x0A), (.singleByte, 0x0D): contents.insert(.lineBreak)
            case (.singleByte, let byte) where MS932.isControl(byte): contents.insert(.control)
            default: break
            }
            if character.length == 2 { contents.insert(.doubleByte) }
            if character.characterClass.isAssigned, (0xE380...0xE9BF).contains(character.code),
                (0x80...0xBF).contains(character.code & 0xFF)
            {
                contents.insert(.utf8Like)
            }
            offset += character.length
        }
        return contents
    }
}
