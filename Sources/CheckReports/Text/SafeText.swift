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
        utf8.withContiguousStorageIfAvailable(PlainBytes.areAll)
            ?? Array(utf8).withUnsafeBufferPointer(PlainBytes.areAll)
    }

    /// True when a byte is one of those asked for; no look at characters.
    func hasByte(where isMeant: (UInt8) -> Bool) -> Bool {
        let found = utf8.withContiguousStorageIfAvailable { bytes in
            var found: UInt8 = 0
            for byte in bytes { found |= isMeant(byte) ? 1 : 0 }
            return found != 0
        }
        return found ?? utf8.contains(where: isMeant)
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
