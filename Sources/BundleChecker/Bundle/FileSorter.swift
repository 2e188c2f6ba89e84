import ByteSources
import CarePlanStandard
import Dispatch
import Synchronization

/// Says of each source what it is: a file of the standard, an attachment, a ZIP, an unknown CSV.
///
/// Names decide; only the first bytes of misnamed files are looked at.
struct FileSorter {
    let standard: Standard
    let assumed: CheckOptions.Assumption?
    private let parser: NameParser

    init(_ standard: Standard, assumed: CheckOptions.Assumption?) {
        self.standard = standard
        self.assumed = assumed
        parser = NameParser(standard)
    }

    /// Everything that an input holds or lacks, by path. Thousands of names are parsed several at a time.
    func entries(_ input: BundleInput, _ options: CheckOptions) -> [FileEntry] {
        let ofArchives = Dictionary(
            input.problems.filter { input.archives.contains($0.path) }.map { ($0.path, $0) },
            uniquingKeysWith: { first, _ in first })
        var entries = Self.each(input.sources, options) { source in
            input.archives.contains(source.path) ? archive(source, ofArchives[source.path]) : entry(source)
        }
        entries += input.problems.filter { !input.archives.contains($0.path) }.map(entry)
        entries.sort { $0.path < $1.path }
        ArchiveMembers.mark(&entries)
        for index in entries.indices where entries[index].role == .archive {
            entries[index] = judgingArchive(entries[index])
        }
        return entries
    }

    /// What the closure makes of each source, in their order.
    private static func each(
        _ sources: [any ByteSource], _ options: CheckOptions, _ make: @Sendable (any ByteSource) -> FileEntry
    ) -> [FileEntry] {
        let size = 1024
        let pieces = (sources.count + size - 1) / size
        let threads = options.threads(for: pieces)
        guard threads > 1 else { return sources.map(make) }
        let made = Mutex<[Int: [FileEntry]]>([:])
        DispatchQueue.concurrentPerform(iterations: threads) { thread in
            for piece in stride(from: thread, to: pieces, by: threads) {
                let own = sources[(piece * size)..<min(sources.count, (piece + 1) * size)].map(make)
                made.withLock { $0[piece] = own }
            }
        }
        return made.withLock { pieces in pieces.sorted { $0.key < $1.key }.flatMap(\.value) }
    }

    /// A source that was taken as an archive, with what is wrong with it.
    private func archive(_ source: any ByteSource, _ problem: BundleInput.Problem?) -> FileEntry {
        let text = NameText.decodeAnyhow(source.path.name)
        return FileEntry(
            path: source.path, source: source, problem: problem, name: parser.parse(text), role: .archive, text: text,
            isOpenedArchive: true)
    }

    private func entry(_ source: any ByteSource) -> FileEntry {
        let text = NameText.decodeAnyhow(source.path.name)
        var name = parser.parse(text)
        if let assumed, let kind = standard.kind(assumed.kind), name.kind == nil {
            name = ParsedName()
            name.kind = kind
            name.edition = assumed.edition
            name.canonical = text
            return FileEntry(path: source.path, source: source, name: name, role: .standard, text: text)
        }
        return FileEntry(
            path: source.path, source: source, name: name, role: role(&name, text, source), text: text)
    }

    private func entry(_ problem: BundleInput.Problem) -> FileEntry {
        let text = NameText.decodeAnyhow(problem.path.name)
        let name = parser.parse(text)
        // What cannot be read counts as present: its name alone speaks.
        let role = name.kind == nil ? FileEntry.Role.nothing : .standard
        return FileEntry(path: problem.path, source: nil, problem: problem, name: name, role: role, text: text)
    }

    /// A file that is called a ZIP, and is none or cannot be read, says so. Of a ZIP in a ZIP nothing is said.
    private func judgingArchive(_ entry: FileEntry) -> FileEntry {
        guard entry.role == .archive, !entry.isOpenedArchive, entry.archive == nil, let source = entry.source else {
            return entry
        }
        var judged = entry
        do throws(SourceFailure) {
            if Signature(try source.open().readFully(16)) == .zip { return entry }
            judged.problem = BundleInput.Problem(path: entry.path, kind: .brokenArchive(.damaged))
        } catch {
            judged.problem = BundleInput.Problem(path: entry.path, kind: .unreadable(error))
        }
        return judged
    }

    private func role(_ name: inout ParsedName, _ text: String, _ source: any ByteSource) -> FileEntry.Role {
        let hasWrongExtension = name.findings.contains { $0.rule == 107 }
        if let kind = name.kind {
            guard hasWrongExtension, let signature = Signature.of(source) else { return .standard }
            if signature == .zip { return isDocument(text) ? .attachment : .archive }
            // An image of the standard with another extension stays one.
            if kind.isImage, signature == .jpeg || signature == .png { return .standard }
            return .attachment
        }
        let ending = NameText.split(text).fileExtension.uppercased()
        switch Signature.of(source) {
        case .zip: return isDocument(text) ? .attachment : .archive
        case .some: return .attachment
        case nil: return ending == "CSV" ? .unknownCSV : ending == "ZIP" ? .archive : .attachment
        }
    }

    private func isDocument(_ name: String) -> Bool { ZipDocument.isNamed(Array(name.utf8)) }
}
