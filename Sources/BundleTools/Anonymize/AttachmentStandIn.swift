import BundleChecker
import ByteSources

/// A small invented file in place of one that holds no records: an attachment, an image, a ZIP.
///
/// It begins as the original does, so that it is taken for the same kind of file, and holds nothing of it but a number
/// made with the key: equal originals have equal stand-ins.
struct AttachmentStandIn: ByteSource {
    let path: SourcePath
    let original: any ByteSource
    let key: SecretKey

    var byteCount: UInt64? { nil }

    func open() throws(SourceFailure) -> any ByteReader {
        let signature = Signature.of(original)
        var hash = KeyedHash(key.part(7))
        var size: UInt64 = 0
        let raw = try RawBytes(original)
        // Pieces of one size, whatever the source hands out at a time.
        while true {
            let piece = try raw.take(upTo: size + 1 << 15)
            if piece.isEmpty { break }
            hash.take(piece)
            size += UInt64(piece.count)
        }
        guard size > 0 else { return try MemorySource(path: path, bytes: []).open() }
        return try MemorySource(path: path, bytes: Self.content(signature, hash.finish())).open()
    }

    private static func content(_ signature: Signature?, _ number: UInt64) -> [UInt8] {
        let digits = String(number, radix: 16)
        let text = Array((String(repeating: "0", count: 16 - digits.count) + digits).utf8)
        switch signature {
        // A picture without a point: markers, a comment, the end.
        case .jpeg: return [0xFF, 0xD8, 0xFF, 0xFE, 0x00, 0x12] + text + [0xFF, 0xD9]
        case .png: return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + text
        case .pdf: return Array("%PDF-1.4\n%".utf8) + text + Array("\n%%EOF\n".utf8)
        case .compound: return [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + text
        // An archive of nothing, with a comment.
        case .zip: return [0x50, 0x4B, 0x05, 0x06] + Array(repeating: 0, count: 16) + [0x10, 0x00] + text
        case .packed: return [0x1F, 0x8B] + text
        case nil: return text
        }
    }
}
