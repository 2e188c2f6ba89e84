import ByteSources
import CarePlanStandard

/// The PATHs of many bundles in one order: that of their bytes, as a shell lists them.
struct MergedRoots {
    /// By bundle and PATH.
    private let bytes: [[[UInt8]]]
    private let ranks: [[UInt8]: Int]
    /// PATHs that hold files.
    let countWithFiles: Int

    init(_ bundles: [RecordedBundle]) {
        bytes = bundles.map { bundle in
            let isHidden = bundle.id.hasPrefix("#")
            return bundle.paths.map { path in
                // One that may not be shown: told from all others by its bundle.
                Array((isHidden && path.hasPrefix("/") ? "/\(bundle.id)\(path)" : path).utf8)
            }
        }
        let sorted = Set(bytes.joined()).sorted { $0.lexicographicallyPrecedes($1) }
        ranks = Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1, $0) })
        var used: Set<[UInt8]> = []
        for (number, bundle) in bundles.enumerated() {
            for file in bundle.files where file.hasSource { used.insert(bytes[number][file.root]) }
        }
        countWithFiles = used.count
    }

    func root(_ bundle: Int, _ number: Int) -> [UInt8] { bytes[bundle][number] }

    func rank(_ bundle: Int, _ number: Int) -> Int { ranks[bytes[bundle][number]] ?? 0 }
}

/// Makes entries of recorded files, as if they had been gathered from a disk.
struct MergedEntries {
    let standard: Standard
    let roots: MergedRoots
    private let parser: NameParser

    init(standard: Standard, roots: MergedRoots) {
        self.standard = standard
        self.roots = roots
        parser = NameParser(standard)
    }

    func entries(of recorded: RecordedBundle, _ bundle: Int) -> [FileEntry] {
        var entries: [FileEntry] = []
        entries.reserveCapacity(recorded.files.count)
        for (number, file) in recorded.files.enumerated() {
            let text = file.hiddenName.map { "‹\(number)›" + $0.ending } ?? Self.lastPart(file.report.path)
            let path = path(of: file, name: text, bundle)
            let name = file.hiddenName?.parsed(standard, bundle: bundle) ?? parser.parse(text)
            var entry = FileEntry(
                path: path, source: file.hasSource ? RecordedSource(path: path, byteCount: file.report.bytes) : nil,
                name: name, role: file.role.role, text: text)
            entry.isOpenedArchive = file.isOpenedArchive
            entry.archive = file.archive.map { entries[$0].path }
            let hidesName = file.hiddenName != nil && file.role == .standard
            if file.problem != nil || file.knownEdition != nil || hidesName {
                entry.recorded = RecordedTraits(
                    problem: file.problem, edition: file.knownEdition,
                    shownName: hidesName ? Self.lastPart(file.report.path) : nil)
            }
            entries.append(entry)
        }
        return entries
    }

    private func path(of file: RecordedFile, name: String, _ bundle: Int) -> SourcePath {
        let root = roots.root(bundle, file.root)
        let relative = file.isRoot ? [] : Array((file.folders + [name]).joined(separator: "/").utf8)
        return SourcePath(root: root, relative: relative, rootNumber: roots.rank(bundle, file.root))
    }

    private static func lastPart(_ path: String) -> String {
        String(path.utf8.lastIndex(of: 0x2F).map { path[path.utf8.index(after: $0)...] } ?? path[...])
    }
}

/// A source that was read elsewhere: it has a size and no bytes.
private struct RecordedSource: ByteSource {
    let path: SourcePath
    let byteCount: UInt64?

    func open() throws(SourceFailure) -> any ByteReader { throw .notFound }
}
