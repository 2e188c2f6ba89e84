extension MS932.CodedCharacter {
    /// The scalar, nil of an unassigned or broken code. User-defined F040-F9FC are U+E000-E757 of the private use area.
    package var scalar: Unicode.Scalar? {
        switch characterClass {
        case .singleByte: Unicode.Scalar(UInt8(truncatingIfNeeded: code))
        case .halfWidthKatakana: Unicode.Scalar(UInt32(code) + 0xFEC0)
        case .unassigned, .broken: nil
        default: Unicode.Scalar(MS932.DecodeTable.scalarValue(UInt8(code >> 8), UInt8(code & 0xFF)))
        }
    }
}

extension MS932 {
    /// The text of the bytes, for messages: never fails. Each broken byte and each unassigned code becomes one U+FFFD;
    /// user-defined characters become U+E000-E757, which no font shows alike.
    package static func decode(_ bytes: Span<UInt8>) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count * 2)
        var offset = 0
        while offset < bytes.count {
            let character = character(in: bytes, at: offset)
            append(character.scalar ?? "\u{FFFD}", to: &text)
            offset += character.length
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The text of the bytes, or nil where a code is broken, unassigned or user-defined. Control characters are taken.
    package static func decodeStrict(_ bytes: Span<UInt8>) -> String? {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count * 2)
        var offset = 0
        while offset < bytes.count {
            let character = character(in: bytes, at: offset)
            guard character.characterClass.isAssigned, let scalar = character.scalar else { return nil }
            append(scalar, to: &text)
            offset += character.length
        }
        return String(decoding: text, as: UTF8.self)
    }

    package static func decode(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        unsafe decode(bytes.span)
    }

    /// Writes a scalar below U+10000 behind `text` as UTF-8.
    private static func append(_ scalar: Unicode.Scalar, to text: inout [UInt8]) {
        let value = scalar.value
        if value < 0x80 {
            text.append(UInt8(value))
        } else if value < 0x800 {
            text.append(UInt8(0xC0 | value >> 6))
            text.append(UInt8(0x80 | value & 0x3F))
        } else {
            text.append(UInt8(0xE0 | value >> 12))
            text.append(UInt8(0x80 | value >> 6 & 0x3F))
            text.append(UInt8(0x80 | value & 0x3F))
        }
    }
}
