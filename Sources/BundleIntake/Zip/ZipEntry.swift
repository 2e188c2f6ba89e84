/// What the directory of a ZIP says of one member.
///
/// - Standard: APPNOTE 4.3.12, 4.4, 4.5.3
struct ZipEntry {
    enum Kind {
        case regular, folder, link
    }

    /// As it stands in the directory.
    var rawName: [UInt8]
    /// The blocks behind the name.
    var extra: [UInt8]
    var flags: UInt16
    var method: UInt16
    /// CRC-32 of the unpacked bytes.
    var checksum: UInt32
    var packedSize: UInt64
    var size: UInt64
    /// Offset of the local header, counted from the beginning of the ZIP.
    var offset: UInt64
    var kind: Kind

    /// The fixed part of an entry in the directory; name, extra blocks and comment follow.
    static let fixedLength = 46
    private static let allOnes = UInt64(UInt32.max)

    /// - Parameters:
    ///   - fixed: the first `fixedLength` bytes
    /// - Returns: nil where the blocks do not hold what the fixed part leaves to them.
    init?(fixed: ArraySlice<UInt8>, rawName: [UInt8], extra: [UInt8]) {
        self.rawName = rawName
        self.extra = extra
        flags = fixed.number16(8)
        method = fixed.number16(10)
        checksum = fixed.number32(16)
        packedSize = UInt64(fixed.number32(20))
        size = UInt64(fixed.number32(24))
        offset = UInt64(fixed.number32(42))
        kind = Self.kind(
            of: rawName, size: size, madeBy: fixed[fixed.startIndex + 5], attributes: fixed.number32(38))
        var wide = ZipExtra.block(0x0001, in: extra)?[...] ?? []
        for field in [\Self.size, \.packedSize, \.offset] where self[keyPath: field] == Self.allOnes {
            guard wide.count >= 8 else { return nil }
            self[keyPath: field] = wide.number64(0)
            wide = wide.dropFirst(8)
        }
    }

    var isEncrypted: Bool { flags & (1 | 1 << 6 | 1 << 13) != 0 }
    var isStored: Bool { method == 0 }
    var isDeflated: Bool { method == 8 }
    var nameIsUTF8: Bool { flags & 1 << 11 != 0 }

    /// By the name's end; else by the attributes, which Unix tools and others write in their own ways. What zip packed
    /// from a pipe is marked as one, and is a file all the same.
    private static func kind(of name: [UInt8], size: UInt64, madeBy host: UInt8, attributes: UInt32) -> Kind {
        if name.last == RawPath.slash { return .folder }
        let isUnix = host == 3 || host == 19
        switch isUnix ? attributes >> 28 : 0 {
        case 0x4: return .folder
        case 0xA: return .link
        default: return !isUnix && attributes & 0x10 != 0 && size == 0 ? .folder : .regular
        }
    }
}

/// The blocks of further facts behind a member's name: a number, a length, and that many bytes.
enum ZipExtra {
    /// The content of the first block of a number.
    static func block(_ number: UInt16, in extra: [UInt8]) -> [UInt8]? {
        var rest = extra[...]
        while rest.count >= 4 {
            let length = Int(rest.number16(2))
            guard rest.count >= 4 + length else { return nil }
            let content = rest.dropFirst(4).prefix(length)
            if rest.number16(0) == number { return Array(content) }
            rest = rest.dropFirst(4 + length)
        }
        return nil
    }
}
