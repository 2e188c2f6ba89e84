import ByteSources

/// Where the files of a bundle go in a copy of it: below one folder, in the folders they lay in.
///
/// One folder or ZIP lies in the copy without its own name. Of several PATHs each keeps its last part; where two would
/// meet, each gets a folder with its number.
struct CopyPaths {
    private let prefixes: [Int: [[UInt8]]]

    init(_ sources: [SourcePath]) {
        var roots: [Int: (name: [UInt8], isFile: Bool)] = [:]
        for path in sources where roots[path.rootNumber] == nil {
            roots[path.rootNumber] = (Self.lastPart(path.root), path.isRoot)
        }
        let names = roots.values.map { String(decoding: $0.name, as: UTF8.self).lowercased() }
        let isFlat = Set(names).count == names.count && !names.contains("") && !names.contains("..")
        let width = String(roots.count).count
        let isSingle = roots.count == 1
        prefixes = roots.reduce(into: [:]) { prefixes, root in
            if isSingle || isFlat && root.value.isFile {
                prefixes[root.key] = []
            } else if isFlat {
                prefixes[root.key] = [root.value.name]
            } else {
                let number = String(root.key + 1)
                let padded = String(repeating: "0", count: max(0, width - number.count)) + number
                prefixes[root.key] = [Array(padded.utf8)]
            }
        }
    }

    /// The folders of a file in the copy, from the outermost inwards.
    func folders(of path: SourcePath) -> [[UInt8]] { (prefixes[path.rootNumber] ?? []) + path.folders }

    private static func lastPart(_ path: [UInt8]) -> [UInt8] {
        let parts = path.split(separator: 0x2F).filter { $0 != [0x2E] }
        return parts.last.map(Array.init) ?? []
    }
}

/// Paths that are taken already. Where letter case is all that differs, some systems take two names for one.
struct TakenPaths {
    private var taken: Set<String> = []

    /// Takes a path; false when it, or a folder of it, is taken otherwise.
    mutating func take(_ path: [UInt8]) -> Bool { taken.insert(Self.folded(path)).inserted }

    func isTaken(_ path: [UInt8]) -> Bool { taken.contains(Self.folded(path)) }

    private static func folded(_ path: [UInt8]) -> String {
        String(validating: path, as: UTF8.self)?.lowercased() ?? String(decoding: path.map { $0 & 0x7F }, as: UTF8.self)
            + " \(path)"
    }
}
