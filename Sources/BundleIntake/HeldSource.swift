import ByteSources

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Standard input that is a file: read where it lies, as often as asked for, and never held in memory.
struct HeldSource: SeekableSource {
    let path: SourcePath
    private let file: HeldFile
    /// Where standard input stood when it was taken over.
    private let start: UInt64
    /// Bytes from there.
    private let size: UInt64

    /// Nil for what is no file, such as a pipe, which can be read once only.
    init?(descriptor: Int32, path: SourcePath) {
        var status = stat()
        let position = lseek(descriptor, 0, SEEK_CUR)
        guard unsafe fstat(descriptor, &status) == 0, FileStatus(status).kind == .regular, position >= 0 else {
            return nil
        }
        let copy = dup(descriptor)
        guard copy >= 0 else { return nil }
        file = HeldFile(Descriptor(copy))
        self.path = path
        start = UInt64(position)
        size = UInt64(max(0, status.st_size - position))
    }

    var byteCount: UInt64? { size }

    func open() throws(SourceFailure) -> any ByteReader { HeldReader(file, start: start, size: size) }

    func openSeekable() throws(SourceFailure) -> any SeekableReader { HeldReader(file, start: start, size: size) }
}

/// The descriptor, which all readers share: they read from places of their own.
private final class HeldFile: Sendable {
    let descriptor: Descriptor

    init(_ descriptor: consuming Descriptor) { self.descriptor = descriptor }
}

private final class HeldReader: ByteReader, SeekableReader {
    let size: UInt64
    private let file: HeldFile
    private let start: UInt64
    private var position: UInt64 = 0

    init(_ file: HeldFile, start: UInt64, size: UInt64) {
        self.file = file
        self.start = start
        self.size = size
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(SourceFailure) -> Int {
        let count = try unsafe read(at: position, into: buffer)
        // A file that was cut off meanwhile is not whole.
        guard unsafe count > 0 || position == size || buffer.isEmpty else { throw SystemError.changed.failure }
        position += UInt64(count)
        return count
    }

    func read(at offset: UInt64, into buffer: UnsafeMutableRawBufferPointer) throws(SourceFailure) -> Int {
        guard offset < size else { return 0 }
        let room = unsafe buffer.prefix(Int(clamping: min(size - offset, 1 << 20)))
        do {
            return try unsafe Descriptor.read(
                file.descriptor.number, at: start + offset, into: UnsafeMutableRawBufferPointer(rebasing: room))
        } catch {
            throw error.failure
        }
    }
}
