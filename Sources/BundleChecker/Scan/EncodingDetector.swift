package import ByteSources

/// Tells in which encoding a file is, by the bytes alone.
///
/// Nothing is guessed: each encoding but MS932 must hold over the whole file. Reading stops as soon as only MS932 is
/// left, which in Japanese text is after a few characters.
/// - Standard: 別紙 文字コード (MS932); CP301, CP302
package struct EncodingDetector {
    private var utf8 = UTF8Track()
    private var euc = EUCTrack()
    private var iso2022 = ISO2022Track()

    /// Looks at a source from its beginning.
    package static func detect(_ source: any ByteSource) throws(SourceFailure) -> EncodingVerdict {
        let reader = try source.open()
        let capacity = max(4096, Int(min(source.byteCount ?? 1 << 16, 1 << 16)))
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: capacity, alignment: 16)
        defer { buffer.deallocate() }
        var filled = 0
        // Short reads must not hide a byte order mark, nor the zeros of UTF-16.
        while filled < 4096 {
            let read = try reader.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[filled...]))
            if read == 0 { break }
            filled += read
        }
        var chunk = UnsafeRawBufferPointer(rebasing: buffer[..<filled])
        var nature = ForeignContent.traces(chunk)
        let (bom, bomLength) = byteOrderMark(chunk)
        if let bom, bom != .utf8 {
            return EncodingVerdict(encoding: bom, bomLength: bomLength, bomEncoding: bom, nature: nature)
        }
        if bom == nil, let wide = utf16WithoutMark(chunk) {
            return EncodingVerdict(encoding: wide, bomLength: 0, bomEncoding: nil, nature: nature)
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
        if detector.utf8.lostCharacters { nature.insert(.replacementCharacters) }
        if detector.utf8.isLatin { nature.formUnion(try DoubleConversion.traces(source)) }
        return EncodingVerdict(
            encoding: detector.encoding, bomLength: bomLength, bomEncoding: bom, nature: nature)
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

    /// Digits, commas and line ends have a zero byte each in UTF-16, always on the same side. CR directly before LF never
    /// stands there, so that zero bytes in a text of single bytes are told from it.
    private static func utf16WithoutMark(_ bytes: UnsafeRawBufferPointer) -> TextEncoding? {
        guard bytes.count >= 8 else { return nil }
        var zeros = (even: 0, odd: 0)
        let looked = min(bytes.count, 4096) & ~1
        for index in 0..<looked {
            if bytes[index] == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A { return nil }
            if bytes[index] != 0 { continue }
            if index & 1 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
        }
        // Ciphered or packed bytes hold a few zeros, too: a file of records has some in every ten characters.
        let least = max(4, looked / 20)
        if zeros.odd >= least, zeros.odd > zeros.even * 3 { return .utf16LittleEndian }
        if zeros.even >= least, zeros.even > zeros.odd * 3 { return .utf16BigEndian }
        return nil
    }
}
