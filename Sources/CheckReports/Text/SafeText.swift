extension Unicode.Scalar {
    /// True for a character that moves the cursor, colours, hides or reorders what a terminal or page shows.
    ///
    /// C0, DEL and C1 controls, line and paragraph separators, zero-width and bidirectional controls, tags.
    package var actsOnDisplay: Bool {
        switch value {
        case 0...0x1F, 0x7F...0x9F: true
        case ..<0x061C: false
        case 0x061C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB: true
        case 0xE0000...0xE007F: true
        default: false
        }
    }
}

extension String {
    /// True when no byte can belong to a character that acts on the display or that JSON escapes.
    ///
    /// A quick look at the bytes that answers for nearly every text; false only means: look at each character.
    package var isSurelyPlain: Bool {
        utf8.withContiguousStorageIfAvailable(Self.isSurelyPlain) ?? Self.isSurelyPlain(utf8)
    }

    private static func isSurelyPlain(_ bytes: some Sequence<UInt8>) -> Bool {
        var before: UInt8 = 0
        for byte in bytes {
            // Most of ASCII: no quote, no backslash, no control.
            if byte &- 0x5D < 0x22 || byte &- 0x23 < 0x39 {
                before = byte
                continue
            }
            switch byte {
            case ..<0x20, 0x22, 0x5C, 0x7F: return false
            case 0x80...0xBF:
                switch before {
                case 0xC2 where byte < 0xA0, 0xD8 where byte == 0x9C: return false
                case 0xE2 where byte <= 0x81, 0xEF where byte == 0xBB || byte == 0xBF: return false
                case 0xF3 where byte == 0xA0: return false
                default: break
                }
            default: break
            }
            before = byte
        }
        return true
    }
}

extension String {
    /// The text with every character that acts on the display spelt out, such as `\u{1B}`.
    package var neutralised: String {
        if isSurelyPlain || !unicodeScalars.contains(where: \.actsOnDisplay) { return self }
        var result = ""
        for scalar in unicodeScalars {
            if scalar.actsOnDisplay {
                result += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
