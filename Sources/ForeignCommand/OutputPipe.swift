#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A pipe that a command writes to. Once it is made, neither end is handed on to other programs.
final class OutputPipe {
    private let reading: Int32
    private(set) var writing: Int32

    init() throws(ForeignFailure) {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw ForeignFailure(.start, errno) }
        // Above the standard streams, whose numbers the command gets.
        let high = ends.map { fcntl($0, F_DUPFD_CLOEXEC, 3) }
        let number = errno
        for end in ends { _ = Self.closeEnd(end) }
        guard high.allSatisfy({ $0 >= 0 }) else {
            for end in high where end >= 0 { _ = Self.closeEnd(end) }
            throw ForeignFailure(.start, number)
        }
        (reading, writing) = (high[0], high[1])
        _ = fcntl(reading, F_SETFL, fcntl(reading, F_GETFL) | O_NONBLOCK)
    }

    /// Takes what is there now, up to one byte above a limit.
    /// - Returns: false when nobody will write any more.
    @discardableResult
    func read(into output: inout [UInt8], limit: Int) -> Bool {
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while output.count <= limit {
            let count = chunk.withUnsafeMutableBytes { Self.readEnd(reading, $0) }
            if count == 0 { return false }
            if count < 0 {
                if errno == EINTR { continue }
                return errno == EAGAIN
            }
            output += chunk.prefix(count)
        }
        return true
    }

    /// Waits until there is something to read, or for a time in milliseconds.
    func wait(_ milliseconds: Int32, isOpen: Bool) {
        var waiting = pollfd(fd: reading, events: Int16(POLLIN), revents: 0)
        _ = poll(&waiting, isOpen ? 1 : 0, milliseconds)
    }

    func closeWriting() {
        if writing >= 0 { _ = Self.closeEnd(writing) }
        writing = -1
    }

    func close() {
        closeWriting()
        _ = Self.closeEnd(reading)
    }

    // The C functions of these names hide behind methods.
    private static func closeEnd(_ descriptor: Int32) -> Int32 {
        #if canImport(Glibc)
            Glibc.close(descriptor)
        #elseif canImport(Musl)
            Musl.close(descriptor)
        #else
            Darwin.close(descriptor)
        #endif
    }

    private static func readEnd(_ descriptor: Int32, _ room: UnsafeMutableRawBufferPointer) -> Int {
        #if canImport(Glibc)
            Glibc.read(descriptor, room.baseAddress, room.count)
        #elseif canImport(Musl)
            Musl.read(descriptor, room.baseAddress, room.count)
        #else
            Darwin.read(descriptor, room.baseAddress, room.count)
        #endif
    }
}
