import BundleChecker
import ByteSources
import CarePlanStandard
import TestSupport
import Testing

@Suite("Limits")
struct LimitTests {
    private func long(_ count: Int) -> String { "\"" + String(repeating: "長", count: count / 2) + "\"" }

    @Test("a text longer than any buffer is legal") func longText() {
        let file = Made.actualsFile([Made.actuals(day: 1, [21: long(900_000)]), Made.actuals(day: 2)])
        #expect(check(file).lines == [])
        let chopped = ChoppedSource(name: Made.actualsName, bytes: file.bytes, sizes: [70_001])
        #expect(check(chopped).lines == [])
    }

    @Test("a field over its limit: CP902, the other records are checked") func field() {
        let file = Made.actualsFile([
            Made.actuals(day: 1, [21: long(3000), 10: "x"]), Made.actuals(day: 2, [10: "y"]), Made.actuals(day: 3),
        ])
        let report = check(file) { $0.limits.field = 2999 }
        #expect(report.lines == ["CP902 error record 1 field 21", "CP406 error record 2 field 10"])
        #expect(report.verdict == .nonconforming && !report.complete)
        #expect(check(file) { $0.limits.field = 3000 }.lines == ["CP406 error record 1 field 10 ×2"])
    }

    @Test("the place of a field over its limit is its first byte, on its own line") func fieldPlace() throws {
        let lines = [Made.actuals(day: 1), Made.actuals(day: 2, [7: "\"計画\r\n担当子\"", 21: long(3000)])]
        let file = Made.actualsFile(lines)
        let finding = try #require(check(file) { $0.limits.field = 2000 }.findings(of: "CP902").first)
        let before = try #require(lines[1].firstRange(of: "\"長")).lowerBound
        let offset = (lines[0] + "\r\n" + lines[1][..<before]).ms932.count
        #expect(finding.places == [Finding.Place(record: 2, line: 3, byteOffset: UInt64(offset))])
    }

    @Test("a layout of as many columns as there can be is checked to its last") func widestLayout() throws {
        var standard = Standard.current
        let index = try #require(standard.kinds.firstIndex { $0.id == "DLTPLAN" })
        let more = FileKind.mostColumns - standard.kinds[index].columns.count
        standard.kinds[index].columns += Array(repeating: Column("自由", 1, .any), count: more - 1)
        standard.kinds[index].columns.append(Column("氏名", 1, .any, role: .name))
        let commas = String(repeating: ",", count: more)
        let file = Made.deletionFile([Made.deletion(1) + commas + "a", Made.deletion(2) + commas + "ab"])
        let report = check(file) { $0.standard = standard }
        #expect(report.lines == ["CP404 error record 2 field \(FileKind.mostColumns)"])
    }

    @Test("a record over its limit: CP902, and the check is incomplete") func record() {
        let file = Made.actualsFile([
            Made.actuals(day: 1), Made.actuals(day: 2, [21: long(5000)]), Made.actuals(day: 3),
        ])
        let report = check(file) { $0.limits.record = 1000 }
        #expect(report.lines == ["CP902 error record 2"])
        #expect(report.verdict == .incomplete && !report.complete)
        #expect(!report.files[0].notChecked.isEmpty)
    }

    /// With line breaks and doubled quotes inside, in the window of one read or beyond it.
    private static func long(_ times: Int) -> String {
        "\"" + String(repeating: "長い\r\n\"\"文,\n", count: times) + "\""
    }

    @Test("the records behind a long one are checked, however its bytes are read", arguments: [100, 60_000])
    func recordInPieces(times: Int) {
        let file = Made.actualsFile([
            Made.actuals(day: 1), Made.actuals(day: 2, [21: Self.long(times)]), Made.actuals(day: 3, [10: "x"]),
            Made.actuals(day: 4, [21: Self.long(times)]), Made.actuals(day: 5, [10: "x"]),
        ])
        let whole = check(file) { $0.limits.record = 1000 }
        #expect(whole.lines == ["CP902 error record 2 ×2", "CP406 error record 3 field 10 ×2"])
        #expect(whole.findings.map { $0.places.map(\.line) } == [[2, 4 + 2 * times], [3 + 2 * times, 5 + 4 * times]])
        for size in times > 100 ? [4096, 262_145] : [1, 7, 100, 1001, 4096] {
            let pieces = ChoppedSource(name: Made.actualsName, bytes: file.bytes, sizes: [size])
            #expect(check(pieces) { $0.limits.record = 1000 } == whole, "reads of \(size) bytes")
        }
    }

    @Test("the limit is exact, whatever the line end and the reads", arguments: ["\r\n", "\n", "\r", "", "\u{1A}"])
    func exactLimit(end: String) {
        let (bare, quoted) = (String(repeating: "a", count: 99), "\"" + String(repeating: "a", count: 99) + "\"")
        for texts in [[bare], [quoted, bare], [bare, quoted]] {
            for behind in [[], [Made.actuals(day: 3)]]
            where behind.isEmpty || end.hasPrefix("\r") || end.hasPrefix("\n") {
                let record = Made.actuals(day: 2, [3: texts[0], 25: texts.last ?? ""])
                let bytes =
                    Made.file([Made.actuals(day: 1, [3: "x"])]) + (record + end).ms932 + Made.file(behind)
                for over in [0, 1] {
                    let limit = record.ms932.count - over
                    for size in [1, 2, limit, limit + 1, limit + 2, 1 << 16] {
                        let source = ChoppedSource(name: Made.actualsName, bytes: bytes, sizes: [size])
                        let report = check(source) { $0.limits.record = limit }
                        let isRefused = report.rules.contains("CP902")
                        #expect(isRefused == (over == 1), "\(texts), \(limit) bytes, reads of \(size)")
                        #expect(report.rules.contains("CP314") == (end == "\u{1A}"))
                    }
                }
            }
        }
    }

    @Test(
        "random bytes around a low limit give one report, however they are read",
        arguments: 1...40 as ClosedRange<UInt64>)
    func randomPieces(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let frequent: [UInt8] = [0x22, 0x22, 0x2C, 0x2C, 0x0D, 0x0A, 0x81, 0x40, 0x31, 0x1A, 0x20]
        var bytes = Made.file([Made.actuals(day: 1)])
        for _ in 0..<600 { bytes.append(frequent[generator.below(frequent.count)]) }
        let limit = 1 + generator.below(40)
        let whole = check(MemorySource(name: Made.actualsName, bytes: bytes)) { $0.limits.record = limit }
        for size in [1, 2, 3, 16, 41, 97] {
            let pieces = ChoppedSource(name: Made.actualsName, bytes: bytes, sizes: [size])
            #expect(check(pieces) { $0.limits.record = limit } == whole, "reads of \(size) bytes, limit \(limit)")
        }
    }

    @Test("a quote that is never closed is what is wrong with a long rest of a file", arguments: [3, 100_000])
    func openQuote(times: Int) {
        let lines = [Made.actuals(day: 1), Made.actuals(day: 2, [21: "\"" + String(repeating: "文\r\n", count: times)])]
        let report = check(Made.actualsFile(lines)) { $0.limits.record = times == 3 ? 4000 : 1000 }
        #expect(report.lines == ["CP310 error record 2 field 21"])
        #expect(report.findings[0].places.map(\.line) == [2] && !report.files[0].notChecked.isEmpty)
    }

    @Test("a lacking line end is told, whatever was over a limit before") func lastLineEnd() {
        let bytes = Made.file([Made.actuals(day: 1, [21: long(3000)]), Made.actuals(day: 2)]).dropLast(2)
        for limits in [(2999, 1 << 20), (1 << 20, 1000)] {
            let report = check(MemorySource(name: Made.actualsName, bytes: Array(bytes))) {
                ($0.limits.field, $0.limits.record) = limits
            }
            #expect(report.rules == ["CP315", "CP902"], "\(report.lines)")
        }
    }

    @Test("a line of 40 MB without an end is passed over in bounded memory") func endlessLine() {
        let file = RepeatingSource(
            name: Made.actualsName, head: Made.file([Made.actuals(day: 1)]),
            piece: [UInt8](repeating: 0x61, count: 1 << 20), times: 40)
        let report = check(file)
        #expect(report.lines == ["CP902 error record 2"])
        #expect(report.verdict == .incomplete)
    }

    @Test("more fields than are kept: CP401 with the exact number") func manyFields() {
        for count in [4096, 4097, 5000, 70_000] {
            let line = "202407,990010,0000100011" + String(repeating: ",a", count: count - 3)
            let report = check(Made.actualsFile([line, Made.actuals(day: 2)]))
            #expect(report.lines == ["CP401 error record 1"])
            #expect(report.findings.first?.arguments.first { $0.name == "actual" }?.value == .number(count))
        }
    }

    @Test("nothing but separators is CP308, however many") func manySeparators() {
        let report = check(Made.actualsFile([Made.actuals(), String(repeating: ",", count: 9000)]))
        #expect(report.lines == ["CP308(separators) error record 2"])
    }

    @Test("a value behind thousands of separators is seen") func lateValue() {
        let report = check(Made.actualsFile([Made.actuals(), String(repeating: ",", count: 9000) + "x"]))
        #expect(report.rules.contains("CP401"), "\(report.lines)")
    }

    @Test("rows tracked for duplicates") func rowsTracked() {
        let file = Made.actualsFile((1...5).map { Made.actuals(day: $0) } + [Made.actuals(day: 1)])
        #expect(check(file).lines == ["CP505 warning record 6"])
        let report = check(file) { $0.limits.rowsTracked = 5 }
        #expect(report.rules == ["CP902"])
        #expect(report.files[0].notChecked.flatMap(\.rules) == ["CP505"])
        #expect(report.verdict == .incomplete)
        #expect(check(file) { $0.limits.rowsTracked = 6 }.rules == ["CP505"])
    }

    @Test("findings kept: the counts stay exact", arguments: [0, 1, 3, 1000])
    func maxFindings(limit: Int) {
        let files = (0..<10).map { number in
            MemorySource(
                name: "DLTPLAN_202504_1399901014_43_13999020\(10 + number)_11_20250420100002.CSV",
                bytes: Made.file([Made.deletion(1, [4: "x"]), Made.deletion(2, [3: "1"])]))
        }
        let all = check(files)
        let report = check(files) { $0.maxFindings = limit }
        #expect(all.truncatedFindings == 0 && all.findings.count >= 20)
        #expect(report.findings == Array(all.findings.prefix(limit)))
        #expect(report.truncatedFindings == max(0, all.findings.count - limit))
        #expect(report.counts == all.counts)
        #expect(report.verdict == all.verdict)
    }

    @Test("places kept: the count stays exact", arguments: [0, 1, 3, 100])
    func maxPlaces(limit: Int) {
        let file = Made.deletionFile((1...40).map { Made.deletion($0, [4: "x"]) })
        let report = check(file) { $0.maxPlaces = limit }
        #expect(report.findings.map(\.count) == [40])
        #expect(report.findings[0].places.count == min(limit, 40))
        #expect(report.findings[0].places.map(\.record) == (1...40).prefix(limit).map { $0 })
    }
}
