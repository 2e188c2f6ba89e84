/// Paths as the operating system has them: bytes, parts separated by `/`, no encoding.
enum RawPath {
    static let slash = UInt8(ascii: "/")

    /// Longest path that is followed, in bytes. Longer ones are unreadable: a tree of folders can be made so deep that
    /// the paths alone fill the memory.
    static let longest = 32 << 10

    /// `path` below `folder`; the folder alone when `path` is empty.
    static func join(_ folder: [UInt8], _ path: some Collection<UInt8>) -> [UInt8] {
        guard !path.isEmpty else { return folder }
        guard let last = folder.last else { return Array(path) }
        var joined = [UInt8]()
        joined.reserveCapacity(folder.count + 1 + path.count)
        joined += folder
        if last != slash { joined.append(slash) }
        joined += path
        return joined
    }

    /// The folder and the name of what a path speaks of, slashes at its end passed over. The name is empty for `/`.
    static func split(_ path: [UInt8]) -> (folder: [UInt8], name: [UInt8]) {
        var end = path.count
        while end > 0, path[end - 1] == slash { end -= 1 }
        guard end > 0 else { return (path, []) }
        guard let cut = path[..<end].lastIndex(of: slash) else { return ([UInt8(ascii: ".")], Array(path[..<end])) }
        return (Array(path[...cut]), Array(path[cut + 1..<end]))
    }

    /// True when `path` is `folder` or lies below it; both absolute and without `.`, `..` and links.
    static func lies(_ path: [UInt8], in folder: [UInt8]) -> Bool {
        guard path.starts(with: folder) else { return false }
        return path.count == folder.count || folder.last == slash || path[folder.count] == slash
    }
}
