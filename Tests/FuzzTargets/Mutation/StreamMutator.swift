import TestSupport

/// Changes lines of `check --stream`: values within a line, and which lines there are, in what order.
enum StreamMutator {
    static func mutated(_ input: [UInt8], _ random: inout SeededGenerator) -> [UInt8]? {
        var lines = input.split(separator: 0x0A).map { Array($0) }
        guard !lines.isEmpty else { return nil }
        let at = random.below(lines.count)
        switch random.below(8) {
        case 0: lines.remove(at: at)
        case 1: lines.insert(lines[at], at: random.below(lines.count))
        case 2: lines.swapAt(at, random.below(lines.count))
        default:
            guard let line = values.mutated(lines[at], &random) else { return nil }
            // Within texts line ends are escaped: those that are there part values.
            lines[at] = line.filter { $0 != 0x0A }
        }
        return Array(lines.joined(separator: [0x0A]))
    }

    private static let values = DocumentMutator(
        words: [
            "cpcheck-stream", "1.0", "1.9", "tool", "standard", "settings", "maxFindings", "maxPlaces", "showsValues",
            "showsPaths", "line", "unit", "bundle", "no", "kind", "edition", "sender", "receiver", "month", "timestamp",
            "members", "bystanders", "missing", "mixesMonths", "verdict", "notChecked", "files", "findings", "unlisted",
            "paths", "units", "skippedLitter", "complete", "path", "role", "root", "folders", "archive", "copyOf",
            "content", "name", "problem", "rule", "variant", "severity", "basis", "count", "places", "record",
            "byteOffset", "related", "arguments", "value", "field", "CP201", "CP402", "CP505", "CP902", "error", "info",
            "UPPLAN", "UPJSK", "DLTPLAN", "V3", "V4", "conforming", "nonconforming", "incomplete", "a/b", "\u{1B}[2J",
        ])
}
