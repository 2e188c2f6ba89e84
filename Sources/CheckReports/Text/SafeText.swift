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
        utf8.withContiguousStorageIfAvailable(Self.isSurelyPlain) ?? Self.isSurelyPlain(Array(utf8))
    }

    private static func isSurelyPlain(_ bytes: some RandomAccessCollection<UInt8>) -> Bool {
        bytes.withContiguousStorageIfAvailable { bytes in
            guard let last = bytes.last else { return true }
            // No step depends on the one before, so that many are taken at once.
            var marks = mark(last, before: 0)
            for at in 0..<bytes.count - 1 { marks |= mark(bytes[at], before: bytes[at &+ 1]) }
            return marks == 0
        } ?? false
    }

    /// Not 0 for a byte that may act or is escaped: alone, or with the byte behind it.
    @inline(__always)
    private static func mark(_ byte: UInt8, before next: UInt8) -> UInt8 {
        func one(_ holds: Bool) -> UInt8 { holds ? 1 : 0 }
        let alone = one(byte < 0x20) | one(byte == 0x22) | one(byte == 0x5C) | one(byte == 0x7F)
        // U+0080 to U+009F, U+061C; what begins like U+200B or U+2060, like U+FEFF or U+FFF9, like a tag.
        let narrow = one(byte == 0xC2) & one(next < 0xA0) | one(byte == 0xD8) & one(next == 0x9C)
        let wide = one(byte == 0xE2) & one(next < 0x82) | one(byte == 0xEF) & (one(next == 0xBB) | one(next == 0xBF))
        return alone | narrow | wide | one(byte == 0xF3) & one(next == 0xA0)
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
