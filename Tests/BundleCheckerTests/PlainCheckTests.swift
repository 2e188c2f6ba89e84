import BundleChecker
import ByteSources
import CarePlanStandard
import PlainReference
import TestSupport
import Testing

/// The fast path finds what the plain one finds, exactly: rules, levels, columns, counts and places.
/// `CPCHECK_SIZE=full` tries millions of files (`Scripts/compare-plain.sh`).
@Suite("The fast path and the plain one")
struct PlainCheckTests {
    private static let rounds = TestSize.of(400, full: 400_000)

    /// The plain checks of names and editions that came up.
    private final class PlainChecks {
        private var known: [String: PlainCheck] = [:]

        func check(_ kind: FileKind, _ edition: String, _ path: String) -> PlainCheck {
            let key = "\(kind.id) \(edition) \(path)"
            let check = known[key] ?? PlainCheck(kind, edition: edition, path: path)
            known[key] = check
            return check
        }
    }

    /// - Returns: true when the file was compared.
    private func compare(_ source: MemorySource, _ plain: PlainChecks) throws -> Bool {
        let report = check(source) { $0.maxPlaces = PlainCheck.places }
        guard let id = report.files[0].kind, let edition = report.files[0].edition else { return false }
        let kind = try #require(Standard.current.kind(id))
        switch plain.check(kind, edition, report.files[0].path).compare(report, source.bytes) {
        case .same: return true
        case .notComparable: return false
        case .different(let how):
            Issue.record("\(how): \(source.bytes)")
            return true
        }
    }

    @Test("bundles with faults anywhere", arguments: 1...4 as ClosedRange<UInt64>) func bundles(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let plain = PlainChecks()
        var compared = 0
        for _ in 0..<Self.rounds {
            let unit = FaultyBundles.bundles[random.below(FaultyBundles.bundles.count)]
            let file = unit[random.below(unit.count)]
            let source = MemorySource(path: file.path, bytes: FaultyBundles.faulty(file.bytes, &random))
            if try compare(source, plain) {
                compared += 1
            }
        }
        #expect(compared * 2 > Self.rounds)
    }

    private static let values: [String] = [
        "", "", "1", "0", "06", "12", "3", "999", "930", "0930", "2400", "2430", "9999", "202504", "202513", "000000",
        "202407", "20250401", "20250431", "00000000", "99999999", "2025/4/1", "R7.4.1", "1-Apr-25", "9:00", "9時30分",
        "13時30分55秒", "午後1時30分", "令和元年5月1日", "30-Sept", "Mayumi-1", "2025年4月",
        "1.0E+05", "990010", "032185", "3218", "0000100011", "H000000001", "1399901014", "13A9901014", "13I9901014",
        "4899901014", "9999999999", "111211", "17AAAA", "999999", "11", "98", "-5", "-", "1a", "１２", "ｱ", " 11 ", "　",
        " ", "11.40", "1.4", "100-0001", "03-1234-5678", "00000-000000", "00000－000000", "０", "\t1", "\u{7}", "\"\"",
        "\"11\"", "\"a\"b\"", "a\"b", "\"ソ表能\"", "\"改\r\n行\"", "\"a,\"\"b\"", "\"髙﨑①\"", "ソ",
        "0000000000000000000000000000001", "0000000000000000000000000000000", "1234567890123",
    ]

    @Test("the name of a picture, and what nearly is one") func pictures() throws {
        let named = Self.layouts.map { ($0, name: String(decoding: $0.path.relative, as: UTF8.self)) }
        let (file, name) = try #require(named.first(where: { $0.name.contains("UPKIHON_1") }))
        let plain = PlainChecks()
        let stem = try #require(name.split(separator: "/").last?.split(separator: ".").first)
        let picture = "UPKIHON_IMAGE_" + stem.dropFirst("UPKIHON_".count) + "_0001.jpg"
        // Without commas and line ends in texts, so that No.62 is the 62nd.
        var isQuoted = false
        let flat = file.bytes.map { byte in
            if byte == 0x22 { isQuoted.toggle() }
            return isQuoted && [0x0A, 0x0D, 0x2C].contains(byte) ? 0x61 : byte
        }
        let rows = flat.split(separator: 0x0D).map { $0.split(separator: 0x2C, omittingEmptySubsequences: false) }
        for value in [
            picture, "", " " + picture, picture + " ", picture.uppercased(), picture.lowercased(), picture + "g",
            picture.replacing("0001", with: "001"), picture.replacing("UPKIHON_", with: "UPKIHON_SUB1_"), " ", "１.jpg",
        ] {
            var fields = rows[0].map { Array($0) }
            try #require(fields.count == 71)
            fields[61] = value.ms932
            let source = MemorySource(path: file.path, bytes: Array(fields.joined(separator: [0x2C]) + [0x0D, 0x0A]))
            #expect(try compare(source, plain), "\(value)")
            let hasBlanks = check(source).findings.contains { $0.rule == "CP411" && $0.field?.no == 62 }
            #expect(hasBlanks == (value.hasPrefix(" ") || value.hasSuffix(" ")), "\(value)")
        }
    }

    private static let layouts = FaultyBundles.bundles.flatMap { $0 }

    @Test("records of the layout with values of every kind", arguments: 1...4 as ClosedRange<UInt64>)
    func values(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed + 100)
        let broken: [[UInt8]] = [[0x81], [0xF0, 0x40], [0xFF], [0x85, 0x40], [0x82, 0x22], [0xA0]]
        let plain = PlainChecks()
        var compared = 0
        for _ in 0..<Self.rounds {
            let file = Self.layouts[random.below(Self.layouts.count)]
            let lines = file.bytes.split(separator: 0x0A).map {
                $0.split(separator: 0x2C, omittingEmptySubsequences: false)
            }
            var bytes: [UInt8] = []
            for _ in 0..<1 + random.below(12) {
                var fields = lines[random.below(lines.count)].map { Array($0) }
                if fields[fields.count - 1].last == 0x0D { fields[fields.count - 1].removeLast() }
                let isWild = random.below(4) == 0
                for column in fields.indices where random.below(isWild ? 2 : 12) == 0 {
                    fields[column] = Self.values[random.below(Self.values.count)].ms932
                    if random.below(20) == 0 { fields[column] += broken[random.below(broken.count)] }
                }
                if random.below(15) == 0 { fields.append([]) }
                if random.below(15) == 0 { fields.removeLast(random.below(fields.count)) }
                bytes += fields.joined(separator: [0x2C])
                bytes += [[0x0D, 0x0A], [0x0D, 0x0A], [0x0D, 0x0A], [0x0A], [0x0D]][random.below(5)] as [UInt8]
            }
            if random.below(4) == 0 { bytes.removeLast(min(2, bytes.count)) }
            if try compare(MemorySource(path: file.path, bytes: bytes), plain) { compared += 1 }
        }
        #expect(compared * 2 > Self.rounds)
    }
}
