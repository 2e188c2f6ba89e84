/// Where a source stands in the input, as raw bytes: names that are not UTF-8 stay what they are.
public struct SourcePath: Hashable, Comparable, Sendable {
    /// The PATH the user typed that led here.
    public var root: [UInt8]
    /// The path below that PATH, parts separated by `/`; empty when the PATH is the file itself.
    public var relative: [UInt8]
    /// Place of the PATH in the command line, from 0.
    public var rootNumber: Int

    public init(root: [UInt8], relative: [UInt8], rootNumber: Int = 0) {
        self.root = root
        self.relative = relative
        self.rootNumber = rootNumber
    }

    /// A source in memory: it has a name and no folder.
    public init(name: String) {
        self.init(root: [], relative: Array(name.utf8))
    }

    /// True when the PATH of the command line is this very file.
    public var isRoot: Bool { relative.isEmpty }

    /// The last part: the file's own name.
    public var name: [UInt8] {
        let whole = relative.isEmpty ? root : relative
        guard let slash = whole.lastIndex(of: 0x2F) else { return whole }
        return Array(whole[(slash + 1)...])
    }

    /// The parts of `relative` before the name.
    public var folders: [[UInt8]] {
        relative.split(separator: 0x2F).dropLast().map(Array.init)
    }

    /// By PATH of the command line, then byte by byte.
    public static func < (a: SourcePath, b: SourcePath) -> Bool {
        if a.rootNumber != b.rootNumber { return a.rootNumber < b.rootNumber }
        return a.relative.lexicographicallyPrecedes(b.relative)
    }
}
