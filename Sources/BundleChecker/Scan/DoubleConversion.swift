import ByteSources
import MS932

/// Tells what a file of UTF-8 was before somebody took its bytes for Windows-1252 or Latin-1.
///
/// Each byte became a letter such as ã or ‚ then; written back as bytes, the text shows what it was.
enum DoubleConversion {
    /// Looks at the beginning of a source that is UTF-8 throughout and holds no Japanese.
    static func traces(_ source: any ByteSource) throws(SourceFailure) -> FileTraces {
        var beginning = try source.open().readFully(1 << 16)
        // A character that the end cuts apart tells nothing.
        while let last = beginning.last, last >= 0x80 { beginning.removeLast() }
        guard let bytes = bytes(ofWestern: beginning) else { return [] }
        return bytes.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return [] }
            if Mojibake.hasUTF8(Bytes(base, buffer.count)) { return .utf8ReadAsLatin }
            return isJapanese(buffer) ? .ms932ReadAsLatin : []
        }
    }

    /// The bytes that the characters of a text have in Windows-1252; nil where one has none in it or in Latin-1.
    private static func bytes(ofWestern text: [UInt8]) -> [UInt8]? {
        var bytes: [UInt8] = []
        for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
            if scalar == "\u{FEFF}" { continue }
            if scalar.value <= 0xFF || (0xF180...0xF19F).contains(scalar.value) {
                bytes.append(UInt8(scalar.value & 0xFF))
            } else if let place = upperHalf.firstIndex(of: scalar.value) {
                bytes.append(UInt8(0x80 + place))
            } else {
                return nil
            }
        }
        return bytes
    }

    /// 80-9F of Windows-1252; 0 where it has no character.
    private static let upperHalf: [UInt32] = [
        0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
        0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E,
        0x0178,
    ]

    /// Far more two-byte characters of MS932 than broken ones: some may have been dropped on the way.
    private static func isJapanese(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var whole = 0
        var broken = 0
        var at = 0
        while at < bytes.count {
            let character = MS932.classify(bytes[at], at + 1 < bytes.count ? bytes[at + 1] : nil)
            if character.length == 2, character.characterClass.isAssigned { whole += 1 }
            if !character.characterClass.isAssigned { broken += 1 }
            at += character.length
        }
        return whole >= 3 && whole > broken * 2
    }
}
