import MS932
import TestSupport

extension FuzzTarget {
    /// Any bytes as MS932 and as UTF-8: the fast validation says what the slow one says, and what can be decoded can be
    /// encoded.
    package static let ms932 = FuzzTarget("ms932", longest: 2048) { bytes in
        brokenValidation(bytes) ?? brokenDecoding(bytes) ?? brokenEncoding(bytes) ?? brokenFolding(bytes)
    }

    private static func brokenValidation(_ bytes: [UInt8]) -> String? {
        let due = PlainContents.of(bytes)
        // Eight bytes are looked at at once: a text may begin at any address, and none may be read behind it.
        for shift in 0..<8 {
            let room = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count + shift)
            defer { room.deallocate() }
            room.initialize(repeating: 0x81)
            for (index, byte) in bytes.enumerated() { room[index + shift] = byte }
            let text = UnsafeBufferPointer(rebasing: room[shift...])
            let contents = MS932.Validator().contents(text)
            if contents != due { return "contents \(contents.rawValue), due \(due.rawValue), behind \(shift) bytes" }
        }
        for illegal in [MS932.Contents.illegalInLine, .alwaysIllegal, [.invalid]] {
            let faults = MS932.faults(in: bytes, illegal: illegal)
            let never = illegal.union([.invalid, .userDefined])
            if faults.isEmpty != due.isDisjoint(with: never) { return "faults \(faults) where \(due.rawValue) is due" }
            for offset in [faults.invalid, faults.userDefined, faults.control].compactMap({ $0 })
            where !bytes.indices.contains(offset) {
                return "a fault at \(offset) of \(bytes.count)"
            }
        }
        return nil
    }

    private static func brokenDecoding(_ bytes: [UInt8]) -> String? {
        let shown = MS932.decode(bytes)
        let count = MS932.characterCount(bytes)
        if shown.unicodeScalars.count != count { return "\(shown.unicodeScalars.count) scalars of \(count) characters" }
        let faults = MS932.faults(in: bytes, illegal: .alwaysIllegal)
        let isLegal = faults.invalid == nil && faults.userDefined == nil
        guard let text = MS932.decodeStrict(bytes) else { return isLegal ? "legal, but not decoded" : nil }
        if !isLegal { return "decoded in spite of \(faults)" }
        if !text.utf8.elementsEqual(shown.utf8) { return "two texts of the same bytes" }
        // Of several codes of a character one is written: the text comes back, the bytes need not.
        guard let written = MS932.encode(text) else { return "decoded, but not encoded" }
        guard let back = MS932.decodeStrict(written), back.utf8.elementsEqual(text.utf8) else {
            return "another text after encoding"
        }
        if written.count != bytes.count { return "\(written.count) bytes of \(bytes.count)" }
        return nil
    }

    private static func brokenEncoding(_ bytes: [UInt8]) -> String? {
        let written = MS932.encode(utf8: bytes)
        guard let text = String(validating: bytes, as: UTF8.self) else {
            return written == nil ? nil : "encoded, though it is no UTF-8"
        }
        if written != MS932.encode(text) { return "two encodings of one text" }
        if (written == nil) != (MS932.firstUnencodable(in: text) != nil) { return "unencodable, but none is named" }
        guard let written else {
            guard let scalar = MS932.firstUnencodable(in: text), let other = MS932.substitute(for: scalar) else {
                return nil
            }
            return MS932.encode(other) == nil ? "a substitute that is not encodable either" : nil
        }
        guard let back = MS932.decodeStrict(written) else { return "encoded, but not decoded" }
        return MS932.encode(back) == written ? nil : "other bytes after decoding"
    }

    private static func brokenFolding(_ bytes: [UInt8]) -> String? {
        let folded = WidthFolding.folded(String(decoding: bytes, as: UTF8.self))
        if !WidthFolding.folded(folded).utf8.elementsEqual(folded.utf8) { return "folded twice differs" }
        let isLeft = folded.unicodeScalars.contains {
            (0xFF01...0xFF5E).contains($0.value) || (0xFF61...0xFF9F).contains($0.value)
        }
        return isLeft ? "a width is left" : nil
    }
}
