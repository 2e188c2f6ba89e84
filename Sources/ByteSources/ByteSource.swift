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
    /// Any other failure of the operating system; its error number.
    case system(Int32)
}
