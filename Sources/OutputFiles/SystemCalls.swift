#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A call of the operating system failed; the error number (`errno`).
struct CallFailure: Error {
    let number: Int32

    static var last: CallFailure { CallFailure(number: errno) }

    /// The name that was to be made is there already.
    var isTaken: Bool { number == EEXIST }
    /// Nobody reads what is written.
    var isBrokenPipe: Bool { number == EPIPE }
}

/// The calls of the operating system that writing needs. Paths are raw bytes.
enum SystemCalls {
    enum FileKind {
        case regular, folder, link, pipe, characterDevice, other
    }

    /// What stands at a path, links not followed, and its permission bits; nil when nothing does.
    static func status(_ path: [UInt8]) throws(CallFailure) -> (kind: FileKind, permissions: UInt32)? {
        var status = stat()
        guard withCString(path, { lstat($0, &status) }) == 0 else {
            if errno == ENOENT { return nil }
            throw .last
        }
        let kind: FileKind =
            switch status.st_mode & S_IFMT {
            case S_IFREG: .regular
            case S_IFDIR: .folder
            case S_IFLNK: .link
            case S_IFIFO: .pipe
            case S_IFCHR: .characterDevice
            default: .other
            }
        return (kind, UInt32(status.st_mode) & 0o777)
    }

    /// Makes a file that must not be there yet. The process's mask applies to its permissions.
    static func create(_ path: [UInt8]) throws(CallFailure) -> Int32 {
        try again { withCString(path) { open($0, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666) } }
    }

    /// Opens a pipe or device for writing; waits for the reader of a pipe.
    static func openDirectly(_ path: [UInt8]) throws(CallFailure) -> Int32 {
        try again { withCString(path) { open($0, O_WRONLY | O_NOFOLLOW | O_NOCTTY | O_CLOEXEC) } }
    }

    /// A second descriptor of an open file, not handed on to other programs.
    static func duplicate(_ descriptor: Int32) throws(CallFailure) -> Int32 {
        try again { fcntl(descriptor, F_DUPFD_CLOEXEC, 3) }
    }

    static func setPermissions(_ descriptor: Int32, _ permissions: UInt32) throws(CallFailure) {
        _ = try again { fchmod(descriptor, mode_t(permissions)) }
    }

    /// Writes all bytes, in as many calls as it takes; a descriptor that was made non-blocking is waited for.
    static func writeAll(_ descriptor: Int32, _ bytes: ArraySlice<UInt8>) throws(CallFailure) {
        var rest = bytes
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            if count >= 0 {
                rest = rest.dropFirst(count)
                continue
            }
            switch errno {
            case EINTR: continue
            case EAGAIN:
                var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                _ = poll(&waiting, 1, -1)
            default: throw .last
            }
        }
    }

    /// Waits until the bytes of a file are on the disk.
    static func synchronize(_ descriptor: Int32) throws(CallFailure) {
        _ = try again { fsync(descriptor) }
    }

    /// Closes a descriptor; it is gone even when this fails.
    static func closeDescriptor(_ descriptor: Int32) throws(CallFailure) {
        if close(descriptor) != 0, errno != EINTR { throw .last }
    }

    static func move(_ path: [UInt8], to destination: [UInt8]) throws(CallFailure) {
        let result = withCString(path) { from in withCString(destination) { to in rename(from, to) } }
        if result != 0 { throw .last }
    }

    static func remove(_ path: [UInt8]) { _ = withCString(path) { unlink($0) } }

    static var processNumber: Int32 { getpid() }

    /// Makes a write to a pipe without a reader fail (EPIPE) instead of ending the process. Once for the process.
    static func ignoreBrokenPipes() { _ = brokenPipesIgnored }

    private static let brokenPipesIgnored: Bool = {
        _ = signal(SIGPIPE, SIG_IGN)
        return true
    }()

    /// Makes a call until no signal interrupts it.
    private static func again(_ call: () -> Int32) throws(CallFailure) -> Int32 {
        while true {
            let result = call()
            if result >= 0 { return result }
            guard errno == EINTR else { throw .last }
        }
    }

    private static func withCString<R>(_ path: [UInt8], _ body: (UnsafePointer<CChar>) -> R) -> R {
        (path + [0]).map { CChar(bitPattern: $0) }.withUnsafeBufferPointer { body($0.baseAddress!) }
    }
}
