import ByteSources

/// Goes through the directory of a ZIP, a piece at a time: its size is only what the ZIP says of itself.
struct ZipDirectory {
    private let archive: any SeekableReader
    private let place: ZipDirectoryPlace
    private var piece: ArraySlice<UInt8> = []
    /// Offset in the source behind the piece.
    private var next: UInt64
    /// Members that were read.
    private(set) var count: UInt64 = 0
    /// Bytes of the names that were read. They alone are kept in memory.
    private(set) var nameBytes = 0

    private static let pieceLength = 1 << 18

    init(_ archive: any SeekableReader, _ place: ZipDirectoryPlace) {
        self.archive = archive
        self.place = place
        next = place.start
    }

    /// The next member; nil at the end of the directory.
    /// - Throws: `brokenArchive` where the directory breaks off or contradicts its end record.
    mutating func entry() throws(SourceFailure) -> ZipEntry? {
        guard try holds(1) else {
            guard count == place.declaredCount || count & 0xFFFF == place.declaredCount else {
                throw .brokenArchive(.damaged)
            }
            return nil
        }
        guard try holds(ZipEntry.fixedLength), piece.number32(0) == 0x0201_4B50 else { throw .brokenArchive(.damaged) }
        let fixed = piece.prefix(ZipEntry.fixedLength)
        let nameLength = Int(fixed.number16(28))
        let extraLength = Int(fixed.number16(30))
        let length = ZipEntry.fixedLength + nameLength + extraLength + Int(fixed.number16(32))
        guard try holds(length) else { throw .brokenArchive(.damaged) }
        let name = piece.dropFirst(ZipEntry.fixedLength).prefix(nameLength)
        let extra = piece.dropFirst(ZipEntry.fixedLength + nameLength).prefix(extraLength)
        guard let entry = ZipEntry(fixed: fixed, rawName: Array(name), extra: Array(extra)) else {
            throw .brokenArchive(.damaged)
        }
        piece = piece.dropFirst(length)
        count += 1
        nameBytes += nameLength
        return entry
    }

    /// True when so many bytes of the directory lie in the piece; reads on where they do not.
    private mutating func holds(_ length: Int) throws(SourceFailure) -> Bool {
        while piece.count < length, next < place.end {
            let wanted = Int(min(UInt64(Self.pieceLength), place.end - next))
            let read = try archive.bytes(at: next, count: wanted)
            guard !read.isEmpty else { break }
            next += UInt64(read.count)
            piece = ArraySlice(Array(piece) + read)
        }
        return piece.count >= length
    }
}
