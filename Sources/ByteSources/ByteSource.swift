/// A named source of bytes: a file of a folder, a member of an archive, standard input, or memory.
///
/// A source may be opened several times; each time it must give the same bytes.
public protocol ByteSource: Sendable {
    var path: SourcePath { get }
    /// Number of bytes, where it is known without reading.
    var byteCount: UInt64? { get }
    /// Opens the source for reading from its first byte.
    /// - Throws: `SourceFailure` when the source cannot be opened.
    func open() throws(SourceFailure) -> any ByteReader
}

/// Reads a source from its beginning to its end, once. Closes it when released.
public protocol ByteReader: AnyObject {
    /// Fills at most the whole buffer and returns how many bytes were read; 0 only at the end.
    /// - Throws: `SourceFailure` when the source cannot be read further.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws(SourceFailure) -> Int
}

/// Why a source cannot be opened or read.
public enum SourceFailure: Error, Hashable, Sendable {
    case notFound
    case permissionDenied
    /// A symbolic link whose target is not there.
    case danglingLink
    /// Larger than the limit for files or archive members; the limit in bytes.
    case tooLarge(limit: UInt64)
    /// An archive, or a member of one, that is not what its directory says, or cannot be unpacked.
    case brokenArchive(ArchiveFault)
    /// Any other failure of the operating system; its error number.
    case system(Int32)
}

/// What is wrong with an archive or with one of its members.
public enum ArchiveFault: Hashable, Sendable {
    /// No directory, or one that contradicts itself; a member that is cut off or cannot be unpacked.
    case damaged
    /// A password is needed.
    case encrypted
    /// Packed by another method than stored and deflate.
    case unknownMethod
    /// A member whose declared size or checksum is not that of its bytes.
    case differs
    /// A member that reaches into the next one.
    case overlapping
}
