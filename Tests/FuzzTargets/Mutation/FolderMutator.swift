import BundleChecker
import CarePlanStandard
package import TestSupport

/// Changes a bundle: files left out, copied, renamed, mixed; records of one file by the layout that its name tells.
package enum FolderMutator {
    private static let parser = NameParser(.current)

    package static func mutated(_ input: [UInt8], _ random: inout SeededGenerator) -> [UInt8]? {
        var folder = FolderInput(input)
        for _ in 0...random.below(3) {
            if folder.files.isEmpty { folder.files.append(.init(path: NameMutator.legal(&random), bytes: [])) }
            let at = random.below(folder.files.count)
            switch random.below(12) {
            case 0 where folder.files.count > 1: folder.files.remove(at: at)
            case 1 where folder.files.count < 12:
                var copy = folder.files[at]
                copy.path = NameMutator.changed(copy.path, &random)
                folder.files.append(copy)
            case 2: folder.files[at].path = NameMutator.changed(folder.files[at].path, &random)
            case 3:
                let other = random.below(folder.files.count)
                folder.files[at].bytes = folder.files[other].bytes
            case 4 where folder.files.count < 12: folder.files.append(made(&random))
            case 5: exchange(&folder.files[at], &random)
            default: folder.files[at].bytes = records(of: folder.files[at], &random)
            }
        }
        return folder.input
    }

    private static func records(of file: FolderInput.File, _ random: inout SeededGenerator) -> [UInt8] {
        let name = String(decoding: file.path.split(separator: 0x2F).last ?? [], as: UTF8.self)
        let parsed = parser.parse(name)
        let edition = parsed.edition ?? "V4"
        let columns = parsed.kind?.columns(in: edition) ?? []
        return RecordMutator(columns: columns, edition: edition).mutated(file.bytes, &random)
    }

    /// A new file of legal records.
    private static func made(_ random: inout SeededGenerator) -> FolderInput.File {
        var file = FolderInput.File(path: NameMutator.legal(&random), bytes: [])
        for _ in 0...random.below(2) { file.bytes += records(of: file, &random) }
        return file
    }

    /// Sender and receiver, the month or the timestamp in name and path alike.
    private static func exchange(_ file: inout FolderInput.File, _ random: inout SeededGenerator) {
        let pairs = [("202504", "202505"), ("1399901014", "1399902012"), ("20250425", "20250426"), ("_43_", "_46_")]
        let (from, to) = pairs[random.below(pairs.count)]
        file.path = file.path.replacing(from.utf8, with: to.utf8)
        if random.below(2) == 0 { file.bytes = file.bytes.replacing(from.utf8, with: to.utf8) }
    }
}
