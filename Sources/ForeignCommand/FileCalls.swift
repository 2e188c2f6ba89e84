#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The calls of the operating system that copying a folder, and removing the copy, needs. Paths are raw bytes.
package enum FileCalls {
    enum Kind {
        case file, folder, link, other
    }

    private static let slash = UInt8(ascii: "/")

    /// Below a folder.
    package static func path(_ folder: [UInt8], _ name: [UInt8]) -> [UInt8] { folder + [slash] + name }

    /// Names in a folder, in the order of their bytes; nil when it cannot be listed.
    package static func names(in folder: [UInt8]) -> [[UInt8]]? {
        guard let listing = withPath(folder, { opendir($0) }) else { return nil }
        defer { closedir(listing) }
        var names: [[UInt8]] = []
        while let entry = readdir(listing) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
            if name != [0x2E], name != [0x2E, 0x2E] { names.append(name) }
        }
        return names.sorted { $0.lexicographicallyPrecedes($1) }
    }

    /// The bytes of a file; nil when it cannot be read.
    package static func bytes(of path: [UInt8]) -> [UInt8]? {
        let file = withPath(path) { open($0, O_RDONLY | O_CLOEXEC | O_NOCTTY) }
        guard file >= 0 else { return nil }
        defer { close(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = chunk.withUnsafeMutableBytes { read(file, $0.baseAddress, $0.count) }
            if count == 0 { return bytes }
            if count < 0 {
                if errno == EINTR { continue }
                return nil
            }
            bytes += chunk.prefix(count)
        }
    }

    /// What stands at a path, a link not followed; nil when nothing does.
    static func kind(_ path: [UInt8]) -> Kind? {
        var status = stat()
        guard withPath(path, { lstat($0, &status) }) == 0 else { return nil }
        return switch status.st_mode & S_IFMT {
        case S_IFREG: .file
        case S_IFDIR: .folder
        case S_IFLNK: .link
        default: .other
        }
    }

    static func write(_ bytes: [UInt8], to path: [UInt8]) throws(ForeignFailure) {
        let file = withPath(path) { open($0, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644) }
        guard file >= 0 else { throw ForeignFailure(.folder, errno) }
        defer { close(file) }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { systemWrite(file, $0) }
            if count < 0, errno != EINTR { throw ForeignFailure(.folder, errno) }
            rest = rest.dropFirst(max(0, count))
        }
    }

    static func makeFolder(_ path: [UInt8]) throws(ForeignFailure) { try done(withPath(path) { mkdir($0, 0o755) }) }

    static func link(_ path: [UInt8], to target: [UInt8]) throws(ForeignFailure) {
        try done(withPath(path) { place in withPath(target) { symlink($0, place) } })
    }

    static func target(of link: [UInt8]) throws(ForeignFailure) -> [UInt8] {
        var room = [UInt8](repeating: 0, count: 4096)
        let count = withPath(link) { path in
            room.withUnsafeMutableBytes {
                readlink(path, $0.baseAddress!.assumingMemoryBound(to: CChar.self), $0.count)
            }
        }
        guard count >= 0 else { throw ForeignFailure(.folder, errno) }
        return Array(room.prefix(count))
    }

    static func setPermissions(_ path: [UInt8], _ mode: UInt32) throws(ForeignFailure) {
        try done(withPath(path) { chmod($0, mode_t(mode)) })
    }

    /// Cuts a file or lengthens it by a hole; makes it where it is absent.
    static func setLength(_ path: [UInt8], _ size: UInt64) throws(ForeignFailure) {
        let file = withPath(path) { open($0, O_WRONLY | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o644) }
        guard file >= 0 else { throw ForeignFailure(.folder, errno) }
        defer { close(file) }
        try done(ftruncate(file, off_t(size)))
    }

    static func move(_ path: [UInt8], to place: [UInt8]) throws(ForeignFailure) {
        try done(withPath(path) { from in withPath(place) { rename(from, $0) } })
    }

    /// Removes what stands at a path and everything below it, as far as that is allowed.
    static func removeAll(_ path: [UInt8]) {
        guard kind(path) == .folder else {
            _ = withPath(path) { unlink($0) }
            return
        }
        _ = withPath(path) { chmod($0, 0o700) }
        for name in names(in: path) ?? [] { removeAll(Self.path(path, name)) }
        _ = withPath(path) { rmdir($0) }
    }

    /// A new folder of this user alone, where temporary files lie.
    static func makeTemporaryFolder() throws(ForeignFailure) -> [UInt8] {
        let parent = getenv("TMPDIR").map { Array(UnsafeRawBufferPointer(start: $0, count: strlen($0))) } ?? []
        var path = path(parent.isEmpty ? Array("/tmp".utf8) : parent, Array("cpcheck-score.XXXXXX".utf8)) + [0]
        let isMade = path.withUnsafeMutableBytes { mkdtemp($0.baseAddress!.assumingMemoryBound(to: CChar.self)) != nil }
        guard isMade else { throw ForeignFailure(.folder, errno) }
        path.removeLast()
        guard let whole = withPath(path, { realpath($0, nil) }) else { return path }
        defer { free(whole) }
        return Array(UnsafeRawBufferPointer(start: whole, count: strlen(whole)))
    }

    /// True for the user whom permissions do not bind.
    package static var isRoot: Bool { geteuid() == 0 }

    private static func done(_ result: Int32) throws(ForeignFailure) {
        if result != 0 { throw ForeignFailure(.folder, errno) }
    }

    private static func systemWrite(_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
        #if canImport(Glibc)
            Glibc.write(file, bytes.baseAddress, bytes.count)
        #elseif canImport(Musl)
            Musl.write(file, bytes.baseAddress, bytes.count)
        #else
            Darwin.write(file, bytes.baseAddress, bytes.count)
        #endif
    }

    private static func withPath<R>(_ path: [UInt8], _ body: (UnsafePointer<CChar>) -> R) -> R {
        (path + [0]).map { CChar(bitPattern: $0) }.withUnsafeBufferPointer { body($0.baseAddress!) }
    }
}
