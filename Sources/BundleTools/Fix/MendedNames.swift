import BundleChecker
import ByteSources
import CarePlanStandard

/// The names of files without the copy marks, blanks and full-width characters that they got by copying (CP108).
///
/// A file is renamed only where its name is then free: two files of one name are for a person to tell apart.
struct MendedNames {
    struct Name {
        var bytes: [UInt8]
        var isMended = false
        /// The name it must have had is another file's.
        var isTaken = false
    }

    private var names: [Name] = []

    init(_ bundle: BundlePlan, paths: CopyPaths) {
        let parser = NameParser(bundle.standard)
        var taken = TakenPaths()
        for entry in bundle.entries where !entry.name.isAltered {
            _ = taken.take(Self.path(paths.folders(of: entry.path), entry.path.name))
        }
        for entry in bundle.entries {
            var name = Name(bytes: entry.path.name)
            if entry.name.isAltered, entry.source != nil, let mended = Self.mended(entry, parser) {
                if taken.take(Self.path(paths.folders(of: entry.path), mended)) {
                    name = Name(bytes: mended, isMended: true)
                } else {
                    name.isTaken = true
                }
            }
            names.append(name)
        }
    }

    func name(of index: Int) -> Name { names[index] }

    /// The name without what CP108 speaks of; as the grammar writes it where that alone is not enough.
    private static func mended(_ entry: FileEntry, _ parser: NameParser) -> [UInt8]? {
        let restored = AlteredName.restored(NameText.decodeAnyhow(entry.path.name))
        let candidates = [restored, entry.name.canonical].compactMap { $0 }
        let fitting = candidates.first { name in
            let parsed = parser.parse(name)
            return !name.contains("/") && parsed.kind?.id == entry.name.kind?.id && !parsed.isAltered
                && !parsed.findings.contains { [101, 102, 107].contains($0.rule) }
        }
        return fitting.map { Array($0.utf8) }
    }

    private static func path(_ folders: [[UInt8]], _ name: [UInt8]) -> [UInt8] {
        Array((folders + [name]).joined(separator: [0x2F]))
    }
}
