import ByteSources

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A call of the operating system failed.
struct SystemError: Error {
    /// The error number (`errno`).
    let number: Int32

    init(_ number: Int32) { self.number = number }

    /// The error of the call that failed last on this thread.
    static var last: SystemError { SystemError(errno) }

    /// True when nothing stands at the path.
    var isNotFound: Bool { number == ENOENT || number == ENOTDIR }

    /// The same failure in the words of a source.
    var failure: SourceFailure {
        switch number {
        case ENOENT, ENOTDIR: .notFound
        case EACCES, EPERM: .permissionDenied
        default: .system(number)
        }
    }

    /// A path or a chain of links that is longer than any honest one.
    static let pathTooLong = SystemError(ENAMETOOLONG)
    static let tooManyLinks = SystemError(ELOOP)
    /// A path that no file can have: it holds a NUL byte.
    static let impossiblePath = SystemError(ENOENT)
    /// A FIFO, socket or device: reading it might never end.
    static let notRegular = SystemError(EOPNOTSUPP)
    static let noMemory = SystemError(ENOMEM)
    /// The file is no longer the one that was gathered.
    static let changed = SystemError(ESTALE)
}
