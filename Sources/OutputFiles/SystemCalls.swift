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

    /// Something stands where nothing may.
    static let taken = CallFailure(number: EEXIST)
    /// What was a pipe or device is none any more.
    static let notADevice = CallFailure(number: ENXIO)
}

/// The calls of the operating system that writing needs. Paths are raw bytes.
enum SystemCalls {
    enum FileKind {
        case regular, folder, link, pipe, characterDevice, other
    }

    /// Tells one file from every other, whatever its name.
    struct Identity: Hashable {
        let device: UInt64
        let inode: UInt64
    }

    /// What stands at a path.
    struct Status {
        let kind: FileKind
        /// Permission bits.
        let permissions: UInt32
        let identity: Identity
    }

    /// What stands at a path; nil when nothing does.
    /// - Parameter following: whether a link at its end is followed.
    static func status(_ path: [UInt8], following: Bool = false) throws(CallFailure) -> Status? {
        var status = stat()
        let result = withCString(path) { following ? stat($0, &status) : lstat($0, &status) }
        guard result == 0 else {
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
        let identity = Identity(
            device: UInt64(truncatingIfNeeded: status.st_dev), inode: UInt64(truncatingIfNeeded: status.st_ino))
        return Status(kind: kind, permissions: UInt32(status.st_mode) & 0o777, identity: identity)
    }

    /// Makes a folder that must not be there yet.
    static func makeFolder(_ path: [UInt8]) throws(CallFailure) {
        _ = try again { withCString(path) { mkdir($0, 0o777) } }
    }

    /// True when nothing lies in a folder.
    static func isEmptyFolder(_ path: [UInt8]) throws(CallFailure) -> Bool {
        guard let folder = withCString(path, { opendir($0) }) else { throw .last }
        defer { closedir(folder) }
        while let entry = readdir(folder) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
            if name != [0x2E], name != [0x2E, 0x2E] { return false }
        }
        return true
    }

    /// The absolute path of what stands at a path, without links.
    static func canonical(_ path: [UInt8]) throws(CallFailure) -> [UInt8] {
        guard let whole = withCString(path, { realpath($0, nil) }) else { throw .last }
        defer { free(whole) }
        return Array(UnsafeRawBufferPointer(start: whole, count: strlen(whole)))
    }

    /// Makes a file that must not be there yet. The process's mask applies to its permissions.
    static func create(_ path: [UInt8]) throws(CallFailure) -> Int32 {
        try again { withCString(path) { open($0, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666) } }
    }

    /// Opens a pipe or device for writing; waits for the reader of a pipe. What has become anything else since it was
    /// looked at is not written to.
    static func openDirectly(_ path: [UInt8]) throws(CallFailure) -> Int32 {
        let descriptor = try again { withCString(path) { open($0, O_WRONLY | O_NOFOLLOW | O_NOCTTY | O_CLOEXEC) } }
        var status = stat()
        guard fstat(descriptor, &status) == 0, [S_IFIFO, S_IFCHR].contains(status.st_mode & S_IFMT) else {
            close(descriptor)
            throw .notADevice
        }
        return descriptor
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

    /// Makes a write that cannot be done fail instead of ending the process: to a pipe without a reader (EPIPE), and
    /// beyond the largest size of a file that the user's limits allow (EFBIG). Once for the process.
    static func failInsteadOfEnding() { _ = signalsIgnored }

    private static let signalsIgnored: Bool = {
        for number in [SIGPIPE, SIGXFSZ] { _ = signal(number, SIG_IGN) }
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
