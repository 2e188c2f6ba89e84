import MS932

/// The name of a member as a path below its archive.
enum ZipName: Equatable {
    /// Parts separated by `/`: UTF-8, or the raw bytes where no encoding fits.
    case path([UInt8])
    /// A folder, which holds nothing of its own.
    case folder([UInt8])
    /// A path that leads out of the archive's folder; as it stands, but for the separators.
    case unsafe([UInt8])

    /// Reads a name. What tools of Windows wrote with `\` is a path too; `.` and empty parts are left out, and so is a
    /// folder that `..` leaves again.
    init(_ entry: ZipEntry) {
        let bytes = Self.separated(entry)
        let parts = bytes.split(separator: RawPath.slash)
        guard bytes.first != RawPath.slash, !bytes.contains(0), !Self.beginsWithDrive(bytes),
            let kept = Self.resolved(parts)
        else {
            self = .unsafe(bytes)
            return
        }
        let path = Array(kept.joined(separator: [RawPath.slash]))
        self = bytes.last == RawPath.slash || entry.kind == .folder ? .folder(path) : .path(path)
    }

    /// The parts without `.` and `..`; nil where they climb out.
    private static func resolved(_ parts: [ArraySlice<UInt8>]) -> [ArraySlice<UInt8>]? {
        var kept: [ArraySlice<UInt8>] = []
        for part in parts where part != [0x2E] {
            if part == [0x2E, 0x2E] {
                guard kept.popLast() != nil else { return nil }
            } else {
                kept.append(part)
            }
        }
        return kept
    }

    /// `C:` and the like.
    private static func beginsWithDrive(_ bytes: [UInt8]) -> Bool {
        bytes.count >= 2 && bytes[1] == UInt8(ascii: ":") && (0x41...0x5A).contains(bytes[0] & 0xDF)
    }

    /// The name in UTF-8 where it can be told, each `\` made a `/`. In MS932 a `\` may be the second byte of a
    /// character, so characters are told apart first.
    private static func separated(_ entry: ZipEntry) -> [UInt8] {
        var bytes = decoded(entry) ?? entry.rawName
        for index in bytes.indices where bytes[index] == UInt8(ascii: "\\") { bytes[index] = RawPath.slash }
        return bytes
    }

    /// The name in UTF-8: as the flag or the Unicode block says, else from MS932, which Windows writes in Japan, unless
    /// the bytes are plainly UTF-8, which other systems write without saying so.
    private static func decoded(_ entry: ZipEntry) -> [UInt8]? {
        let isUTF8 = String(validating: entry.rawName, as: UTF8.self) != nil
        if entry.nameIsUTF8, isUTF8 { return entry.rawName }
        if let name = unicodeName(entry) { return name }
        if isUTF8, !isHalfWidthKatakana(entry.rawName) { return entry.rawName }
        return MS932.decodeStrict(entry.rawName).map { Array($0.utf8) }
    }

    /// The name of Info-ZIP's Unicode path block, where it was written for this very name.
    private static func unicodeName(_ entry: ZipEntry) -> [UInt8]? {
        guard let block = ZipExtra.block(0x7075, in: entry.extra), block.count > 5, block[0] == 1,
            block.number32(1) == Checksum.of(entry.rawName)
        else { return nil }
        let name = Array(block[5...])
        return String(validating: name, as: UTF8.self) == nil ? nil : name
    }

    /// Pairs of half-width katakana look like characters of two bytes in UTF-8, which no Japanese text has.
    private static func isHalfWidthKatakana(_ bytes: [UInt8]) -> Bool {
        let high = bytes.filter { $0 >= 0x80 }
        return !high.isEmpty && high.allSatisfy { (0xA1...0xDF).contains($0) }
    }
}
