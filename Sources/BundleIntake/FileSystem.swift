#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The calls of the operating system that take a path. Paths are raw bytes of any length up to `RawPath.longest`.
enum FileSystem {
    /// What stands at a path; with `following`, what a link at its end leads to.
    static func status(_ path: [UInt8], following: Bool) throws(SystemError) -> FileStatus {
        try unsafe reach(path) { (folder, rest) throws(SystemError) in
            try unsafe status(rest, in: folder, following: following)
        }
    }

    /// What stands under a name in an open folder.
    static func status(
        _ name: UnsafePointer<CChar>,
        in folder: Int32,
        following: Bool
    ) throws(SystemError) -> FileStatus {
        var status = stat()
        guard unsafe fstatat(folder, name, &status, following ? 0 : AT_SYMLINK_NOFOLLOW) == 0 else { throw .last }
        return FileStatus(status)
    }

    /// Opens a file for reading without ever waiting for another process.
    /// - Parameter following: whether a link at the end of the path is followed; if not, it is an error.
    static func open(_ path: [UInt8], following: Bool) throws(SystemError) -> Descriptor {
        try open(path, flags: following ? 0 : O_NOFOLLOW)
    }

    /// Opens a folder for listing.
    static func openFolder(_ path: [UInt8], following: Bool) throws(SystemError) -> Descriptor {
        try open(path, flags: O_DIRECTORY | (following ? 0 : O_NOFOLLOW))
    }

    private static func open(_ path: [UInt8], flags: Int32) throws(SystemError) -> Descriptor {
        let number = try unsafe reach(path) { (folder, rest) throws(SystemError) in
            try unsafe openNumber(rest, in: folder, flags: O_RDONLY | O_NONBLOCK | flags)
        }
        return Descriptor(number)
    }

    private static func openNumber(
        _ path: UnsafePointer<CChar>,
        in folder: Int32,
        flags: Int32
    ) throws(SystemError) -> Int32 {
        while true {
            let number = unsafe openat(folder, path, flags | O_CLOEXEC)
            if number >= 0 { return number }
            guard errno == EINTR else { throw .last }
        }
    }

    /// The text of a symbolic link.
    static func linkTarget(_ path: [UInt8]) throws(SystemError) -> [UInt8] {
        try unsafe reach(path) { (folder, rest) throws(SystemError) in
            var target = [UInt8](repeating: 0, count: longestCall + 1)
            let room = target.count
            let count = unsafe target.withUnsafeMutableBytes { bytes in
                unsafe readlinkat(folder, rest, bytes.baseAddress!.assumingMemoryBound(to: CChar.self), room)
            }
            guard count >= 0 else { throw .last }
            guard count < room else { throw .pathTooLong }
            return Array(target[..<count])
        }
    }

    /// The absolute path of the folder the process works in.
    static func currentFolder() throws(SystemError) -> [UInt8] {
        guard let path = unsafe getcwd(nil, 0) else { throw .last }
        defer { unsafe free(path) }
        let folder = unsafe Array(UnsafeRawBufferPointer(start: path, count: strlen(path)))
        // A folder that cannot be reached from the root has no absolute path.
        guard folder.first == RawPath.slash else { throw .impossiblePath }
        return folder
    }

    // MARK: - Long paths

    /// Longest path that one call takes, in bytes.
    #if canImport(Darwin)
        static let longestCall = 1023
    #else
        static let longestCall = 4095
    #endif

    /// How a folder on the way is opened: only to pass through, so that no right to list it is needed.
    #if canImport(Darwin)
        private static let passing = O_RDONLY | O_DIRECTORY
    #else
        // O_PATH, which the headers show to GNU sources only.
        private static let passing: Int32 = 0o10_000_000 | O_DIRECTORY
    #endif

    /// Calls `body` with an open folder and a path from there that one call takes: a longer path is walked in parts.
    private static func reach<R>(
        _ path: [UInt8],
        _ body: (Int32, UnsafePointer<CChar>) throws(SystemError) -> R
    ) throws(SystemError) -> R {
        guard path.count <= RawPath.longest else { throw .pathTooLong }
        guard !path.contains(0) else { throw .impossiblePath }
        guard path.count > longestCall else {
            return try unsafe withCString(path) { pointer throws(SystemError) in try unsafe body(AT_FDCWD, pointer) }
        }
        var rest = path[...]
        var folder = AT_FDCWD
        defer { if folder != AT_FDCWD { _ = close(folder) } }
        while rest.count > longestCall {
            let head = rest.prefix(longestCall)
            guard let cut = head.lastIndex(of: RawPath.slash) else { throw .pathTooLong }
            let next = try unsafe withCString(rest[...cut]) { pointer throws(SystemError) in
                try unsafe openNumber(pointer, in: folder, flags: passing)
            }
            if folder != AT_FDCWD { _ = close(folder) }
            folder = next
            rest = rest[(cut + 1)...].drop { $0 == RawPath.slash }
        }
        if rest.isEmpty { rest = [UInt8(ascii: ".")] }
        return try unsafe withCString(rest) { pointer throws(SystemError) in try unsafe body(folder, pointer) }
    }

    /// Calls `body` with the bytes as a C string.
    private static func withCString<R>(
        _ bytes: some Collection<UInt8>,
        _ body: (UnsafePointer<CChar>) throws(SystemError) -> R
    ) throws(SystemError) -> R {
        var terminated = [CChar]()
        terminated.reserveCapacity(bytes.count + 1)
        for byte in bytes { terminated.append(CChar(bitPattern: byte)) }
        terminated.append(0)
        return try unsafe terminated.withUnsafeBufferPointer { buffer throws(SystemError) in
            try unsafe body(buffer.baseAddress!)
        }
    }
}
