import ByteSources
import CarePlanStandard
import MS932

/// Writes paths as they may be shown: legal parts as they are, all other parts as shapes with numbers.
///
/// Folders and attachments carry people's names too. `--show-paths` shows all.
struct PathDisplay {
    let showPaths: Bool
    let rootCount: Int
    private var folders = FolderNumbers()
    private var attachments = 0
    private var files = 0
    /// The opened archives as they were written: their members stand below them.
    private var archives: [SourcePath: String] = [:]

    init(showPaths: Bool, rootCount: Int) {
        self.showPaths = showPaths
        self.rootCount = rootCount
    }

    /// The path of an entry; an archive is asked for before its members.
    mutating func text(_ entry: FileEntry) -> String {
        let path = entry.path
        let archive = entry.archive.flatMap { archives[$0] }
        var parts = archive.map { [$0] } ?? start(of: path)
        let depthOfArchive = archive == nil ? 0 : entry.archive.map { $0.isRoot ? 0 : $0.folders.count + 1 } ?? 0
        let names = path.folders
        for (depth, name) in names.enumerated() where depth >= depthOfArchive {
            let isShown = showPaths || name == [0x2E, 0x2E]
            parts.append(isShown ? Self.decoded(name) : hidden(path.root, names[...depth]))
        }
        parts.append(isTypedByUser(path) || showPaths ? Self.decoded(path.name) : fileName(entry))
        // Not `joined`: asking for it once takes longer than all that a small bundle does with paths.
        let text = parts.dropFirst().reduce(parts[0]) { $0 + "/" + $1 }
        if entry.isOpenedArchive { archives[path] = text }
        return text
    }

    /// What of the PATH stands before a path below it.
    private mutating func start(of path: SourcePath) -> [String] {
        let root = Self.decoded(path.root)
        let isAbsolute = path.root.first == 0x2F
        if path.isRoot {
            // The PATH is the file: its folders are open when typed relatively.
            guard !isAbsolute || showPaths, let slash = root.lastIndex(of: "/") else { return [] }
            return [String(root[..<slash])]
        }
        if showPaths || !isAbsolute {
            let typed = Self.withoutSlashes(root)
            return typed.isEmpty || typed == "." ? [] : [typed]
        }
        guard rootCount > 1 else { return [] }
        return [hidden(path.root, [])]
    }

    /// What stands for a folder that may not be named: its number.
    private mutating func hidden(_ root: [UInt8], _ names: ArraySlice<[UInt8]>) -> String {
        let folder = names.reduce(folders.root(root)) { folders.folder($1, in: $0) }
        return "‹フォルダー\(folders.number(of: folder))›"
    }

    private func isTypedByUser(_ path: SourcePath) -> Bool { path.isRoot && path.root.first != 0x2F }

    private mutating func fileName(_ entry: FileEntry) -> String {
        let text = entry.text
        if let shown = entry.recorded?.shownName { return shown }
        if entry.nameIsLegal { return text }
        let ending = Self.ending(text)
        switch entry.role {
        case .attachment:
            attachments += 1
            return "‹添付\(attachments)\(ending)›"
        case .archive:
            attachments += 1
            return "‹ZIP\(attachments)\(ending)›"
        case .nothing where entry.path.isRoot:
            // Nothing is there: which of the PATHs it was is all that can be said.
            return "‹PATH\(entry.path.rootNumber + 1)\(ending)›"
        case .unknownCSV, .nothing:
            files += 1
            return "‹ファイル\(files)\(ending)›"
        case .standard:
            return legalParts(entry, text)
        }
    }

    /// The prefix and the legal parts; every other part as its length.
    private func legalParts(_ entry: FileEntry, _ text: String) -> String {
        guard let kind = entry.name.kind else { return text }
        let (base, _) = NameText.split(entry.name.isAltered ? entry.name.canonical : text)
        let legal = Set(entry.name.parts.values.filter(\.isLegal).map(\.text))
        let parts = base.dropFirst(kind.id.count).split(separator: "_", omittingEmptySubsequences: false).dropFirst()
        let shown = parts.map { part in
            legal.contains(String(part)) || part.isEmpty || part == "000000" ? String(part) : "‹\(part.count)文字›"
        }
        return ([String(base.prefix(kind.id.count))] + shown).joined(separator: "_") + Self.ending(text)
    }

    static func ending(_ text: String) -> String {
        let ending = NameText.split(text).fileExtension
        let isPlain =
            !ending.isEmpty && ending.utf8.count <= 5 && ending.utf8.allSatisfy { isDigit($0) || isCapital($0 & 0xDF) }
        return isPlain ? "." + ending : ""
    }

    private static func decoded(_ bytes: [UInt8]) -> String {
        NameText.decode(bytes) ?? "‹\(bytes.count)バイト›"
    }

    private static func withoutSlashes(_ text: String) -> String {
        var text = text
        while text.count > 1, text.hasSuffix("/") { text.removeLast() }
        while text.hasPrefix("./") { text.removeFirst(2) }
        return text
    }
}
