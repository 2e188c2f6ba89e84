#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// What the file system says of a file without opening it.
struct FileStatus {
    enum Kind {
        case regular, folder, link
        /// A FIFO, socket or device.
        case special
    }

    /// Tells one file from every other, whatever its name.
    struct Identity: Hashable, Sendable {
        let device: UInt64
        let inode: UInt64
    }

    let kind: Kind
    let identity: Identity
    /// Bytes.
    let size: UInt64

    init(_ status: stat) {
        kind =
            switch status.st_mode & S_IFMT {
            case S_IFREG: .regular
            case S_IFDIR: .folder
            case S_IFLNK: .link
            default: .special
            }
        identity = Identity(
            device: UInt64(truncatingIfNeeded: status.st_dev),
            inode: UInt64(truncatingIfNeeded: status.st_ino)
        )
        size = UInt64(clamping: status.st_size)
    }

    /// What tells the file that a descriptor leads to from others; nil where it leads to none.
    static func file(at descriptor: Int32) -> Identity? {
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0 else { return nil }
        let found = FileStatus(status)
        return found.kind == .regular ? found.identity : nil
    }
}
