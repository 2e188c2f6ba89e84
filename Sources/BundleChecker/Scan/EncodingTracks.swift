import MS932

/// Follows whether the bytes are UTF-8, and whether Japanese stands in it.
struct UTF8Track {
    private(set) var isAlive = true
    private(set) var hasJapanese = false
    private var scalar: UInt32 = 0
    private var due = 0
    private var length = 0

    /// How many characters are U+FFFD, of Japanese, and of Windows-1252 (its gaps are U+F181 and so on to some programs).
    private var replacements = 0
    private var japanese = 0
    private var western = 0

    /// True when no character is left unfinished.
    var isWhole: Bool { isAlive && due == 0 }

    /// UTF-8 in which more characters were lost than are left.
    var lostCharacters: Bool { isWhole && replacements >= 3 && replacements > japanese }

    /// UTF-8 of western letters, and no Japanese at all.
    var isLatin: Bool { isWhole && japanese == 0 && replacements == 0 && western >= 3 }

    mutating func look(at bytes: UnsafeRawBufferPointer) {
        var at = 0
        let count = bytes.count
        while at < count {
            if due == 0 {
                while at + 8 <= count,
                    bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
                { at += 8 }
                if at >= count { return }
            }
            let byte = bytes[at]
            at += 1
            if due > 0 {
                guard byte & 0xC0 == 0x80 else { return isAlive = false }
                scalar = scalar << 6 | UInt32(byte & 0x3F)
                due -= 1
                if due == 0 { finish() }
            } else if byte >= 0x80 {
                begin(byte)
            }
            if !isAlive { return }
        }
    }

    private mutating func begin(_ byte: UInt8) {
        switch byte {
        case 0xC2...0xDF: (length, scalar) = (2, UInt32(byte & 0x1F))
        case 0xE0...0xEF: (length, scalar) = (3, UInt32(byte & 0x0F))
        case 0xF0...0xF4: (length, scalar) = (4, UInt32(byte & 0x07))
        default: return isAlive = false
        }
        due = length - 1
    }

    private mutating func finish() {
        let least: UInt32 = length == 4 ? 0x10000 : length == 3 ? 0x800 : 0x80
        if scalar < least || (0xD800...0xDFFF).contains(scalar) || scalar > 0x10FFFF { isAlive = false }
        if scalar == 0xFFFD {
            replacements += 1
        } else if scalar <= 0x2122 || (0xF180...0xF19F).contains(scalar) {
            western += 1
        } else {
            japanese += 1
        }
        if length == 3, (0x3000...0x9FFF).contains(scalar) || (0xFF00...0xFFEF).contains(scalar) { hasJapanese = true }
    }
}

/// Follows whether the bytes are EUC-JP, whether kana stand in it, and whether they could be MS932 too.
struct EUCTrack {
    private(set) var isAlive = true
    private(set) var hasKana = false
    private var hasHighBytes = false
    private var ms932IsBroken = false
    /// Bytes of an unfinished character, the first of them.
    private var first: UInt8 = 0
    private var due = 0
    private var ms932Lead: UInt8 = 0

    var isWhole: Bool { isAlive && due == 0 && hasHighBytes }
    var isNoMS932: Bool { ms932IsBroken || ms932Lead != 0 }

    mutating func look(at bytes: UnsafeRawBufferPointer) {
        for byte in bytes {
            followMS932(byte)
            if due > 0 {
                let legal = first == 0x8E ? (0xA1...0xDF).contains(byte) : (0xA1...0xFE).contains(byte)
                guard legal else { return isAlive = false }
                if (first == 0xA4 || first == 0xA5), (0xA1...0xF6).contains(byte) { hasKana = true }
                due -= 1
            } else if byte >= 0x80 {
                guard byte == 0x8E || byte == 0x8F || (0xA1...0xFE).contains(byte) else { return isAlive = false }
                hasHighBytes = true
                first = byte
                due = byte == 0x8F ? 2 : 1
            }
        }
    }

    private mutating func followMS932(_ byte: UInt8) {
        if ms932Lead != 0 {
            if !MS932.classify(ms932Lead, byte).characterClass.isAssigned { ms932IsBroken = true }
            ms932Lead = 0
        } else if MS932.isLead(byte) {
            ms932Lead = byte
        } else if byte >= 0x80, !MS932.isHalfWidthKatakana(byte) {
            ms932IsBroken = true
        }
    }
}

/// Follows whether the bytes are ISO-2022-JP: seven bits, with escape sequences.
struct ISO2022Track {
    private(set) var isAlive = true
    private(set) var hasEscape = false
    private var last: (UInt8, UInt8) = (0, 0)

    mutating func look(at bytes: UnsafeRawBufferPointer) {
        for byte in bytes {
            if byte >= 0x80 { return isAlive = false }
            if last.0 == 0x1B, last.1 == 0x24, byte == 0x40 || byte == 0x42 || byte == 0x28 { hasEscape = true }
            last = (last.1, byte)
        }
    }
}
