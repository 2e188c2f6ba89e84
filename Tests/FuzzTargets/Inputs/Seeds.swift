import BundleChecker
import ByteSources
import CarePlanStandard
import CheckReports
import Foundation
import TestSupport

/// Inputs to begin with, made of the corpus each time: nothing of it is kept twice.
package enum Seeds {
    /// The seeds of a target that are not too long for it, about so many at most, spread over the corpus.
    package static func of(_ target: FuzzTarget, most: Int) -> [[UInt8]] {
        let seeds: [[UInt8]] =
            switch target.name {
            case "ms932": texts()
            case "scan": files(most)
            case "names": names(most)
            case "zip": archives()
            case "standard": MadeSeeds.standards
            case "configuration": MadeSeeds.configurations + [document("config")]
            case "baseline": MadeSeeds.baselines + [document("baseline"), document("old")]
            case "stream": streams(most)
            default: bundles(most).map(\.folder.input)
            }
        return spread(seeds.filter { !$0.isEmpty && $0.count <= target.longest }, most)
    }

    private static func spread<Element>(_ all: [Element], _ most: Int) -> [Element] {
        stride(from: 0, to: all.count, by: max(1, all.count / max(1, most))).map { all[$0] }
    }

    // MARK: The corpus

    /// A bundle of the corpus, its small files.
    private struct Bundle {
        var edition: String
        var folder: FolderInput
    }

    private static let cases = "Conformance/cases/"

    /// Paths of the files below a folder of the repository, in order.
    private static func paths(below folder: String) -> [String] {
        let all = FileManager.default.enumerator(atPath: Repository.path(folder))?.allObjects as? [String]
        return (all ?? []).sorted()
    }

    private static func content(_ path: String) -> [UInt8] {
        FileManager.default.contents(atPath: Repository.path(path)).map { Array($0) } ?? []
    }

    private static func bundles(_ most: Int) -> [Bundle] {
        let mark = "/bundle/"
        let files = paths(below: cases).compactMap { path in
            path.range(of: mark).map { (name: String(path[..<$0.lowerBound]), path: String(path[$0.upperBound...])) }
        }
        let bundles = Dictionary(grouping: files, by: \.name).sorted { $0.key < $1.key }
        return spread(bundles, most).compactMap { name, files in
            let folder = FolderInput(
                files: files.compactMap { file in
                    let bytes = content(cases + name + mark + file.path)
                    return bytes.count < 1 << 13 ? .init(path: Array(file.path.utf8), bytes: bytes) : nil
                })
            return folder.files.isEmpty ? nil : Bundle(edition: String(name.prefix { $0 != "/" }), folder: folder)
        }
    }

    private static func files(_ most: Int) -> [[UInt8]] {
        var known: Set<[UInt8]> = []
        let parser = NameParser(.current)
        return bundles(most).flatMap { bundle in
            bundle.folder.files.enumerated().compactMap { number, file in
                let name = String(decoding: file.path.split(separator: 0x2F).last ?? [], as: UTF8.self)
                guard let kind = parser.parse(name).kind, !kind.isImage, known.insert(file.bytes).inserted else {
                    return nil
                }
                let chosen = number * 257 + file.bytes.count
                return ScanInput(kind: kind, edition: bundle.edition, number: chosen, bytes: file.bytes).input
            }
        }
    }

    private static func names(_ most: Int) -> [[UInt8]] {
        var known: Set<[UInt8]> = []
        return bundles(most).compactMap { bundle in
            let lines = Array(bundle.folder.files.map(\.path).joined(separator: [0x0A]))
            return known.insert(lines).inserted ? lines : nil
        }
    }

    /// What `check --stream` writes of the bundles.
    private static func streams(_ most: Int) -> [[UInt8]] {
        let options = CheckOptions()
        let lines = StreamLines(StreamSettings(options))
        return bundles(most).enumerated().compactMap { number, bundle in
            let input = BundleInput(sources: bundle.folder.sources)
            let checked = Checker(options: options).record(input, paths: [Array("a".utf8)], number: number + 1)
            return try? lines.bytes(of: checked.recorded)
        }
    }

    private static func archives() -> [[UInt8]] {
        paths(below: cases).filter { $0.lowercased().hasSuffix(".zip") }.map { content(cases + $0) }
    }

    /// Rows of the code page, and texts of records in MS932 and UTF-8.
    private static func texts() -> [[UInt8]] {
        let rows = (UInt8(0x81)...0xFC).map { lead in (UInt8(0x40)...0xFC).flatMap { [lead, $0] } }
        let records = bundles(80).flatMap { $0.folder.files.map { Array($0.bytes.prefix(512)) } }
        let unicode = records.prefix(20).map { Array(String(decoding: $0, as: UTF8.self).utf8) }
        return rows + records + unicode + [Array("髙﨑①㈱、縺薙ｌ−〜‖ 𠮷© ｶﾞｷﾞﾊﾟ".utf8)]
    }

    private static func document(_ name: String) -> [UInt8] { content("Conformance/policy/\(name).json") }
}
