import ByteSources

/// A member of a ZIP: unpacked while it is read, never kept.
struct ZipMember: ByteSource {
    private(set) var path: SourcePath
    let archive: ZipArchive
    /// Offset of the local header in the source of the archive.
    let header: UInt64
    let packedSize: UInt64
    /// Bytes when unpacked, as the directory says.
    let size: UInt64
    let checksum: UInt32
    let isDeflated: Bool

    /// The fixed part of a local header; name and extra blocks follow.
    static let headerLength = 30

    var byteCount: UInt64? { size }

    func open() throws(SourceFailure) -> any ByteReader {
        let reader = try archive.source.openSeekable()
        let place = try dataPlace(in: reader)
        return try MemberReader(self, in: reader, at: place)
    }

    /// The same member at another path.
    func renamed(_ path: SourcePath) -> ZipMember {
        var member = self
        member.path = path
        return member
    }

    /// True where a local header stands.
    static func isHeader(at offset: UInt64, in reader: any SeekableReader) -> Bool {
        (try? reader.bytes(at: offset, count: 4)) == [0x50, 0x4B, 3, 4]
    }

    /// Where the packed bytes begin, behind the local header.
    private func dataPlace(in reader: any SeekableReader) throws(SourceFailure) -> UInt64 {
        let local = try reader.bytes(at: header, count: Self.headerLength)
        guard local.count == Self.headerLength, local.number32(0) == 0x0403_4B50 else { throw .brokenArchive(.damaged) }
        let flags = local.number16(6)
        guard flags & 1 == 0 else { throw .brokenArchive(.encrypted) }
        guard local.number16(8) == (isDeflated ? 8 : 0) else { throw .brokenArchive(.damaged) }
        // Behind bit 3 the sizes follow the data; some writers leave them out without it.
        let declared = (local.number32(14), local.number32(18), local.number32(22))
        if flags & 1 << 3 == 0, declared != (0, 0, 0) {
            guard declared.0 == checksum, Self.isSame(declared.1, packedSize), Self.isSame(declared.2, size) else {
                throw .brokenArchive(.differs)
            }
        }
        let start = header + UInt64(Self.headerLength) + UInt64(local.number16(26)) + UInt64(local.number16(28))
        let (end, isOver) = start.addingReportingOverflow(packedSize)
        guard !isOver, end <= archive.end else { throw .brokenArchive(.damaged) }
        return start
    }

    /// A size of 32 bits, or the mark that ZIP64 has it elsewhere.
    private static func isSame(_ declared: UInt32, _ size: UInt64) -> Bool {
        declared == .max || UInt64(declared) == size
    }
}

/// What the members of one ZIP share.
final class ZipArchive: Sendable {
    let source: any SeekableSource
    /// Offset behind the last byte that a member may have: where the directory begins.
    let end: UInt64

    init(source: any SeekableSource, end: UInt64) {
        self.source = source
        self.end = end
    }
}
