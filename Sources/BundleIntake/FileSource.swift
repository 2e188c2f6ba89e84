package import ByteSources

/// A file of the file system. It was looked at when it was gathered; it is opened only when it is read.
package struct FileSource: ByteSource {
    package let path: SourcePath
    /// Size in bytes when the file was gathered.
    let size: UInt64
    /// Largest size that is read, in bytes.
    let limit: UInt64
    /// What is opened in place of `path`: the file that a link inside the bundle leads to.
    let target: [UInt8]?
    /// Whether a link at the end of the path is followed: only where the user named the link.
    let following: Bool

    package var byteCount: UInt64? { size }

    package func open() throws(SourceFailure) -> any ByteReader {
        do {
            let file = try openUnchanged()
            if size > FileReader.longestRead { file.willReadSequentially() }
            return FileReader(file, size: size, limit: limit)
        } catch {
            throw error.failure
        }
    }

    /// Opens the file, if it is still the one that was gathered.
    fileprivate func openUnchanged() throws(SystemError) -> Descriptor {
        let file = try FileSystem.open(target ?? RawPath.join(path.root, path.relative), following: following)
        let status = try file.status()
        guard status.kind == .regular else { throw .notRegular }
        guard status.size == size else { throw .changed }
        return file
    }
}

extension FileSource: SeekableSource {
    func openSeekable() throws(SourceFailure) -> any SeekableReader {
        do {
            return PlacedFileReader(try openUnchanged(), size: size)
        } catch {
            throw error.failure
        }
    }
}

/// Reads an open file from any place.
private final class PlacedFileReader: SeekableReader {
    let size: UInt64
    private let file: Descriptor

    init(_ file: consuming Descriptor, size: UInt64) {
        self.file = file
        self.size = size
    }

    func read(at offset: UInt64, into buffer: UnsafeMutableRawBufferPointer) throws(SourceFailure) -> Int {
        do {
            return try unsafe Descriptor.read(file.number, at: offset, into: buffer)
        } catch {
            throw error.failure
        }
    }
}

/// Reads an open file straight into the buffers of the caller. A file that becomes longer or shorter meanwhile is
/// another one than was gathered: what was read of it is not its content.
private final class FileReader: ByteReader {
    /// Bytes that one read takes at most.
    static let longestRead = 1 << 20

    private let file: Descriptor
    private let size: UInt64
    private let limit: UInt64
    private var position: UInt64 = 0

    init(_ file: consuming Descriptor, size: UInt64, limit: UInt64) {
        self.file = file
        self.size = size
        self.limit = limit
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(SourceFailure) -> Int {
        let room = unsafe UnsafeMutableRawBufferPointer(rebasing: buffer.prefix(Self.longestRead))
        let count: Int
        do {
            count = try unsafe Descriptor.read(file.number, into: room)
        } catch {
            throw error.failure
        }
        position += UInt64(count)
        guard position <= limit else { throw .tooLarge(limit: limit) }
        let isChanged = unsafe count == 0 ? position < size && !buffer.isEmpty : position > size
        if isChanged { throw SystemError.changed.failure }
        return count
    }
}
