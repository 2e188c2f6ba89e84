#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// An open file. Closed when released.
struct Descriptor: ~Copyable {
    let number: Int32

    /// Takes over an open descriptor.
    init(_ number: Int32) { self.number = number }

    deinit { _ = close(number) }

    /// Gives the descriptor away; who takes it closes it.
    consuming func release() -> Int32 {
        let given = number
        discard self
        return given
    }

    func status() throws(SystemError) -> FileStatus {
        var status = stat()
        guard unsafe fstat(number, &status) == 0 else { throw .last }
        return FileStatus(status)
    }

    /// Tells the operating system that the file will be read from its beginning to its end.
    func willReadSequentially() {
        #if canImport(Glibc) || canImport(Musl)
            _ = posix_fadvise(number, 0, 0, POSIX_FADV_SEQUENTIAL)
        #endif
    }

    /// Reads at most the whole buffer; 0 only at the end. Interrupted calls are made again; a descriptor that was made
    /// non-blocking by whoever opened it is waited for.
    static func read(_ number: Int32, into buffer: UnsafeMutableRawBufferPointer) throws(SystemError) -> Int {
        while true {
            #if canImport(Glibc)
                let count = unsafe Glibc.read(number, buffer.baseAddress, buffer.count)
            #elseif canImport(Musl)
                let count = unsafe Musl.read(number, buffer.baseAddress, buffer.count)
            #elseif canImport(Darwin)
                let count = unsafe Darwin.read(number, buffer.baseAddress, buffer.count)
            #endif
            if count >= 0 { return count }
            switch errno {
            case EINTR: continue
            case EAGAIN:
                var waiting = pollfd(fd: number, events: Int16(POLLIN), revents: 0)
                _ = unsafe poll(&waiting, 1, -1)
            default: throw .last
            }
        }
    }

    /// Reads at most the whole buffer from an offset; 0 only behind the end.
    static func read(
        _ number: Int32, at offset: UInt64, into buffer: UnsafeMutableRawBufferPointer
    ) throws(SystemError) -> Int {
        while true {
            let count = unsafe pread(number, buffer.baseAddress, buffer.count, off_t(clamping: offset))
            if count >= 0 { return count }
            guard errno == EINTR else { throw .last }
        }
    }
}
