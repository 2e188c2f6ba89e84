import CarePlanStandard
import TestSupport

/// Changes lines of file names: parts swapped, copied, left out, put in from other editions, marks of copies added.
enum NameMutator {
    private static let parts = [
        "202504", "000000", "202513", "1399901014", "1399902012", "43", "11", "46", "AF", "99", "20250425200201",
        "20250431256099", "0001", "001", "", "コピー", "(1)", "UPPLAN", "UPKIHON", "SUB1", "SUB2", "IMAGE", "DLTPLAN",
        "UPJSK",
        "１３９９９０１０１４", "v2", "最終", "13I9901014",
    ]
    private static let endings = [
        ".CSV", ".csv", ".CSV.txt", ".txt", ".jpg", ".JPG", ".1", " (1).CSV", " - コピー.CSV", "のコピー.CSV", ".CSV.CSV", "",
        ".crdownload", ".CSV~", ".zip", "%20.CSV", "\u{202E}VSC.", ".\u{FF23}\u{FF33}\u{FF36}",
    ]
    private static let beginnings = ["Copy of ", "コピー ～ ", "~$", "._", "a/b/", "利用者/", "\u{1B}[31m", "１_", "x"]

    static func mutated(_ input: [UInt8], _ random: inout SeededGenerator) -> [UInt8]? {
        var lines = input.split(separator: 0x0A, omittingEmptySubsequences: false).map { Array($0) }
        if lines.isEmpty { lines = [[]] }
        for _ in 0...random.below(3) {
            let at = random.below(lines.count)
            switch random.below(8) {
            case 0 where lines.count < 12: lines.insert(lines[at], at: at)
            case 1 where lines.count > 1: lines.remove(at: at)
            case 2: lines[at] = legal(&random)
            default: lines[at] = changed(lines[at], &random)
            }
        }
        return Array(lines.joined(separator: [0x0A]))
    }

    /// A legal name of any kind.
    static func legal(_ random: inout SeededGenerator) -> [UInt8] {
        let kinds = Standard.current.kinds
        let kind = kinds[random.below(kinds.count)]
        let editions = Standard.current.editions.filter { kind.editions.contains($0.id) }
        let edition = editions[random.below(editions.count)]
        return Array(LegalName.of(kind, edition, month: random.below(4) == 0 ? "000000" : "202504").utf8)
    }

    static func changed(_ name: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
        var parts = name.split(separator: 0x5F, omittingEmptySubsequences: false).map { Array($0) }
        let at = random.below(parts.count)
        switch random.below(9) {
        case 0: parts.swapAt(at, random.below(parts.count))
        case 1: parts.insert(Array(Self.parts[random.below(Self.parts.count)].utf8), at: at)
        case 2 where parts.count > 1: parts.remove(at: at)
        case 3: parts[at] = Array(Self.parts[random.below(Self.parts.count)].utf8)
        case 4: parts[at] = parts[at].map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        case 5:
            let stem = parts[parts.count - 1].prefix { $0 != 0x2E }
            parts[parts.count - 1] = stem + Array(endings[random.below(endings.count)].utf8)
        case 6: parts[0] = Array(beginnings[random.below(beginnings.count)].utf8) + parts[0]
        case 7 where !parts[at].isEmpty: parts[at][random.below(parts[at].count)] = UInt8(random.below(256))
        default: parts[at] = Array(parts[at].dropLast())
        }
        return Array(parts.joined(separator: [0x5F])).filter { $0 != 0x0A }
    }
}
