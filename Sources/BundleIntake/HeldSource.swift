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
        guard unsafe !buffer.isEmpty else { return 0 }
        let count = try unsafe read(at: position, into: buffer)
        // A file that was cut off meanwhile is not whole, and one that was added to is another.
        if count == 0 {
            let isWhole = position == size ? try !goesOn() : false
            guard isWhole else { throw SystemError.changed.failure }
        }
        position += UInt64(count)
        return count
    }

    /// True where bytes have come behind the last one.
    private func goesOn() throws(SourceFailure) -> Bool {
        var next: UInt8 = 0
        do {
            let count = try unsafe withUnsafeMutableBytes(of: &next) { room throws(SystemError) in
                try unsafe Descriptor.read(file.descriptor.number, at: start + size, into: room)
            }
            return count > 0
        } catch {
            throw error.failure
        }
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
