import BundleChecker
import ByteSources
import CarePlanStandard
import Foundation
import TestSupport
import Testing

/// Random bytes under every legal name: never a crash, always the same report twice. `CPCHECK_FUZZ_ROUNDS` makes more.
@Suite("Random input")
struct RandomInputTests {
    private static let rounds = ProcessInfo.processInfo.environment["CPCHECK_FUZZ_ROUNDS"].flatMap { Int($0) } ?? 25

    private static let layouts: [String] = Standard.current.kinds.filter { !$0.isImage }.flatMap { kind in
        kind.editions.map { $0 + "/" + kind.id }
    }

    @Test("bytes of every value", arguments: layouts) func bytes(layout: String) {
        run(layout, seed: 1) { random, _ in (0..<random.below(400)).map { _ in UInt8(random.below(256)) } }
    }

    @Test("what CSV is made of", arguments: layouts) func pieces(layout: String) {
        let pieces: [[UInt8]] =
            [
                ",", ",", ",", "\"", "\"\"", "\r\n", "\n", "\r", "0", "1", "20250431", "202407", "990010", "0000100011",
                "1399901014", "111211", "999999", "11AAAA", "00000000", "-", " ", "　", "ア", "ソ", "\u{1A}", "\t", "9999",
                "1E+05",
                "2025/4/1", "UPKIHON_IMAGE_", ";",
            ].map { $0.ms932 } + [[0x81], [0xF0, 0x40], [0xFF], [0xEF, 0xBB, 0xBF], [0x1B, 0x24, 0x42], [0]]
        run(layout, seed: 2) { random, _ in
            (0..<random.below(120)).flatMap { _ in pieces[random.below(pieces.count)] }
        }
    }

    @Test("records of the layout with faults", arguments: layouts) func records(layout: String) {
        let values = [
            "", "1", "06", "0", "202407", "990010", "0000100011", "H000000001", "20250401", "202504", "\"a\"", "a",
        ]
        run(layout, seed: 3) { random, columns in
            var lines: [String] = []
            for _ in 0..<random.below(8) {
                let count = random.below(10) == 0 ? random.below(columns * 2) : columns
                lines.append((0..<count).map { _ in values[random.below(values.count)] }.joined(separator: ","))
            }
            var bytes = Made.file(lines)
            for _ in 0..<random.below(3) where !bytes.isEmpty {
                bytes[random.below(bytes.count)] = UInt8(random.below(256))
            }
            return bytes
        }
    }

    private func run(
        _ layout: String, seed: UInt64, _ make: (inout SeededGenerator, _ columns: Int) -> [UInt8]
    ) {
        let parts = layout.split(separator: "/").map(String.init)
        guard let kind = Standard.current.kind(parts[1]) else { return }
        var random = SeededGenerator(seed: seed &* 1_000_003 &+ UInt64(Self.layouts.firstIndex(of: layout) ?? 0))
        let name = legalName(kind, parts[0])
        for _ in 0..<Self.rounds {
            let bytes = make(&random, kind.columns(in: parts[0]).count)
            let first = check(MemorySource(name: name, bytes: bytes))
            let second = check(ChoppedSource(name: name, bytes: bytes, sizes: [1 + random.below(9), 50]))
            if first != second { Issue.record("\(layout): reports differ for \(bytes)") }
        }
    }

    private func legalName(_ kind: FileKind, _ edition: String) -> String {
        let typed = edition == "V3" ? ["1399901014", "1399902012"] : ["1399901014", "43", "1399902012", "11"]
        let month = kind.nameMonth == .none ? [] : ["202504"]
        return ([kind.id] + month + typed + ["20250425200201"]).joined(separator: "_") + ".CSV"
    }
}
