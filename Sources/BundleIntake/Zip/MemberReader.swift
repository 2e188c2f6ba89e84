import ByteSources

/// Unpacks one member of a ZIP, and holds it against what the directory says: its bytes are never more, and the last
/// ones are given only when size and checksum are right.
final class MemberReader: ByteReader {
    /// Bytes that one read takes at most, packed or unpacked.
    private static let longestRead = 1 << 20
    private static let packedPiece = 1 << 16

    private let archive: any SeekableReader
    private let checksumDue: UInt32
    /// Nil for a stored member.
    private let inflater: Inflater?
    /// Offset in the source of the next packed bytes.
    private var place: UInt64
    /// Packed bytes that were not read yet.
    private var packedLeft: UInt64
    /// Packed bytes that were read and not unpacked yet.
    private var packed: ArraySlice<UInt8> = []
    private var streamEnded = false
    /// Bytes that are still due.
    private var left: UInt64
    private var checksum = Checksum()
    private var isProved = false

    /// - Parameter place: offset in the source of the packed bytes.
    init(_ member: ZipMember, in archive: any SeekableReader, at place: UInt64) throws(SourceFailure) {
        self.archive = archive
        self.place = place
        packedLeft = member.packedSize
        left = member.size
        checksumDue = member.checksum
        if member.isDeflated {
            guard let inflater = Inflater() else { throw .system(SystemError.noMemory.number) }
            self.inflater = inflater
        } else {
            inflater = nil
            guard packedLeft == left else { throw .brokenArchive(.differs) }
        }
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(SourceFailure) -> Int {
        guard unsafe !buffer.isEmpty else { return 0 }
        var count = 0
        if left > 0 {
            let most = Int(min(UInt64(min(buffer.count, Self.longestRead)), left))
            let room = unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[..<most])
            if let inflater {
                count = try unsafe unpack(with: inflater, into: room)
            } else {
                count = try unsafe copy(into: room)
            }
            unsafe checksum.take(UnsafeRawBufferPointer(rebasing: room[..<count]))
            left -= UInt64(count)
        }
        if left == 0, !isProved { try prove() }
        return count
    }

    private func copy(into room: UnsafeMutableRawBufferPointer) throws(SourceFailure) -> Int {
        let count = try unsafe archive.read(at: place, into: room)
        guard count > 0 else { throw .brokenArchive(.damaged) }
        place += UInt64(count)
        packedLeft -= UInt64(count)
        return count
    }

    /// At least one byte.
    private func unpack(
        with inflater: Inflater, into room: UnsafeMutableRawBufferPointer
    ) throws(SourceFailure) -> Int {
        while !streamEnded {
            if packed.isEmpty { try refill() }
            let isLast = packed.isEmpty
            let (taken, given, state) = unsafe packed.withUnsafeBytes { unsafe inflater.unpack($0, into: room) }
            packed = packed.dropFirst(taken)
            switch state {
            case .damaged: throw .brokenArchive(.damaged)
            case .ended: streamEnded = true
            case .going: break
            }
            if given > 0 { return given }
            // The packed bytes are over and the stream is not.
            guard !isLast || streamEnded else { throw .brokenArchive(.damaged) }
        }
        throw .brokenArchive(.differs)
    }

    private func refill() throws(SourceFailure) {
        let wanted = Int(min(UInt64(Self.packedPiece), packedLeft))
        guard wanted > 0 else { return }
        packed = try archive.bytes(at: place, count: wanted)[...]
        guard !packed.isEmpty else { throw .brokenArchive(.damaged) }
        place += UInt64(packed.count)
        packedLeft -= UInt64(packed.count)
    }

    /// All bytes that are due were read: the packed ones must be over too, and the checksum right.
    private func prove() throws(SourceFailure) {
        if let inflater, !streamEnded {
            var more: UInt8 = 0
            do throws(SourceFailure) {
                _ = try unsafe withUnsafeMutableBytes(of: &more) { room throws(SourceFailure) in
                    try unsafe unpack(with: inflater, into: room)
                }
                throw .brokenArchive(.differs)
            } catch {
                guard streamEnded else { throw error }
            }
        }
        guard packedLeft == 0, packed.isEmpty else { throw .brokenArchive(.differs) }
        guard checksum.value == checksumDue else { throw .brokenArchive(.differs) }
        isProved = true
    }
}
