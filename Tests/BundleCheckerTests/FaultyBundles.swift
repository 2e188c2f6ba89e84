import ByteSources
import Foundation
import TestSupport

/// The files of the conforming bundles, and faults put into them at random.
enum FaultyBundles {
    /// By unit.
    static let bundles: [[MemorySource]] = ["v3", "v4"].flatMap { edition in
        let folder = Repository.path("Fixtures/" + edition)
        let paths = (FileManager.default.enumerator(atPath: folder)?.allObjects as? [String] ?? []).sorted()
        let files = paths.filter { $0.uppercased().hasSuffix(".CSV") }
        let units = Dictionary(grouping: files) { $0.split(separator: "/").dropLast().joined(separator: "/") }
        return units.sorted { $0.key < $1.key }.map { unit in
            unit.value.compactMap { path in
                FileManager.default.contents(atPath: folder + "/" + path).map {
                    MemorySource(name: String(path.split(separator: "/").last ?? ""), bytes: Array($0))
                }
            }
        }
    }

    private static let pieces: [[UInt8]] =
        [
            ",", "\"", "\"\"", "\r\n", "\n", "\r", "\"\r\n", ",\"", "\",", "\r\n\r\n", " ", "0", "9", "a", "\u{1A}", "",
            "", "999999", "20250431", "\"改\r\n行,\"\"\"", "202407", "UPKIHON_IMAGE_",
        ].map { $0.ms932 } + [[0x81], [0xFF], [0]]

    /// Rows twice, in another order, without their end, with strange bytes inside.
    static func faulty(_ bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
        var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { Array($0) + [0x0A] }
        lines[lines.count - 1].removeLast()
        for _ in 0..<random.below(12) { lines.insert(lines[random.below(lines.count)], at: random.below(lines.count)) }
        if random.below(3) == 0 { lines.shuffle(using: &random) }
        var result = lines.flatMap { $0 }
        for _ in 0..<random.below(6) where !result.isEmpty {
            let at = random.below(result.count)
            switch random.below(4) {
            case 0: result.remove(at: at)
            case 1: result[at] = UInt8(random.below(256))
            default: result.insert(contentsOf: Self.pieces[random.below(Self.pieces.count)], at: at)
            }
        }
        return result
    }
}
