import ByteSources
import MS932

/// Tells in which encoding a file is, by the bytes alone.
///
/// Nothing is guessed: each encoding but MS932 must hold over the whole file. Reading stops as soon as only MS932 is
/// left, which in Japanese text is after a few characters.
/// - Standard: 別紙 文字コード (MS932); CP301, CP302
struct EncodingDetector {
    private var utf8 = UTF8Track()
    private var euc = EUCTrack()
    private var iso2022 = ISO2022Track()

    /// Looks at a source from its beginning.
    static func detect(_ source: any ByteSource) throws(SourceFailure) -> EncodingVerdict {
        let reader = try source.open()
        let capacity = 1 << 16
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: capacity, alignment: 16)
        defer { buffer.deallocate() }
        var filled = 0
        // A short first read must not hide a byte order mark.
        while filled < 64 {
            let read = try reader.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[filled...]))
            if read == 0 { break }
            filled += read
        }
        var chunk = UnsafeRawBufferPointer(rebasing: buffer[..<filled])
        let (bom, bomLength) = byteOrderMark(chunk)
        if let bom, bom != .utf8 {
            return EncodingVerdict(encoding: bom, bomLength: bomLength, bomEncoding: bom)
        }
        if bom == nil, let wide = utf16WithoutMark(chunk) {
            return EncodingVerdict(encoding: wide, bomLength: 0, bomEncoding: nil)
        }
        var detector = EncodingDetector()
        chunk = UnsafeRawBufferPointer(rebasing: chunk[bomLength...])
        var read = filled
        while read > 0 {
            detector.look(at: chunk)
            if detector.isDecided { break }
            read = try reader.read(into: buffer)
            chunk = UnsafeRawBufferPointer(rebasing: buffer[..<read])
        }
        return EncodingVerdict(encoding: detector.encoding, bomLength: bomLength, bomEncoding: bom)
    }

    private var isDecided: Bool { !utf8.isAlive && !euc.isAlive && !iso2022.isAlive }

    private mutating func look(at chunk: UnsafeRawBufferPointer) {
        if utf8.isAlive { utf8.look(at: chunk) }
        if euc.isAlive { euc.look(at: chunk) }
        if iso2022.isAlive { iso2022.look(at: chunk) }
    }

    private var encoding: TextEncoding {
        if utf8.isWhole && utf8.hasJapanese { return .utf8 }
        if iso2022.isAlive && iso2022.hasEscape { return .iso2022JP }
        if euc.isWhole && (euc.hasKana || euc.isNoMS932) { return .eucJP }
        return .ms932
    }

    private static func byteOrderMark(_ bytes: UnsafeRawBufferPointer) -> (TextEncoding?, Int) {
        if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { return (.utf8, 3) }
        if bytes.count >= 2, bytes[0] == 0xFF, bytes[1] == 0xFE { return (.utf16LittleEndian, 2) }
        if bytes.count >= 2, bytes[0] == 0xFE, bytes[1] == 0xFF { return (.utf16BigEndian, 2) }
        return (nil, 0)
    }

    /// The digits and commas a record begins with have a zero byte each in UTF-16.
    private static func utf16WithoutMark(_ bytes: UnsafeRawBufferPointer) -> TextEncoding? {
        guard bytes.count >= 8 else { return nil }
        let look = bytes[..<min(16, bytes.count & ~1)]
        let evenZero = stride(from: 0, to: look.count, by: 2).allSatisfy { look[$0] == 0 }
        let oddZero = stride(from: 1, to: look.count, by: 2).allSatisfy { look[$0] == 0 }
        if oddZero && !evenZero { return .utf16LittleEndian }
        if evenZero && !oddZero { return .utf16BigEndian }
        return nil
    }
}

/// Follows whether the bytes are UTF-8, and whether Japanese stands in it.
private struct UTF8Track {
    private(set) var isAlive = true
    private(set) var hasJapanese = false
    private var scalar: UInt32 = 0
    private var due = 0
    private var length = 0

    /// True when no character is left unfinished.
    var isWhole: Bool { isAlive && due == 0 }

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
        if length == 3, (0x3000...0x9FFF).contains(scalar) || (0xFF00...0xFFEF).contains(scalar) { hasJapanese = true }
    }
}

/// Follows whether the bytes are EUC-JP, whether kana stand in it, and whether they could be MS932 too.
private struct EUCTrack {
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
private struct ISO2022Track {
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
