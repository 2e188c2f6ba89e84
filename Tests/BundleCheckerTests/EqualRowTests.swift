import ByteSources
import CarePlanStandard
import TestSupport
import Testing

@testable import BundleChecker

/// CP505 trusts no hash: with hashes of few bits nearly all of them meet, and the report stays the same.
@Suite("Equal rows are confirmed on their bytes")
struct EqualRowTests {
    /// Rows of which many are equal, with blank lines and a record over the limit between them; and the numbers of the
    /// records that repeat one for the first time.
    private func made(_ seed: UInt64) -> (text: String, repeats: [Int]) {
        var generator = SeededGenerator(seed: seed)
        var text = ""
        var seen: [String: Int] = [:]
        var repeats: [Int] = []
        var record = 0
        for _ in 0..<60 + generator.below(60) {
            switch generator.below(12) {
            case 0: text += " \r\n"
            case 1:
                record += 1
                text += "\"" + String(repeating: "文\r\n", count: 400) + "\"\r\n"
            default:
                record += 1
                let hour = 10 + generator.below(8)
                let line = Made.actuals(day: 1 + generator.below(6), [12: "\(hour)00", 13: "\(hour + 1)00"])
                seen[line, default: 0] += 1
                if seen[line] == 2 { repeats.append(record) }
                text += line + "\r\n"
            }
        }
        return (text, repeats)
    }

    private func places(_ report: Report) -> [Int] {
        report.findings.filter { $0.rule == "CP505" }.flatMap(\.places).compactMap(\.record)
    }

    @Test("hashes of any number of bits give the report of whole ones", arguments: 1...12 as ClosedRange<UInt64>)
    func collisions(seed: UInt64) {
        let (text, repeats) = made(seed)
        for bytes in [text.ms932, Array(text.utf8)] {
            func report(_ bits: Int) -> Report {
                check(ChoppedSource(name: Made.actualsName, bytes: bytes, sizes: [997])) {
                    $0.rowHashBits = bits
                    $0.limits.record = 900
                    $0.maxPlaces = 1000
                }
            }
            let whole = report(64)
            #expect(places(whole) == repeats && !repeats.isEmpty)
            for bits in [0, 1, 3, 6, 10] { #expect(report(bits) == whole, "\(bits) bits") }
        }
    }

    @Test("rows that differ in one byte only are not equal, whatever their hashes") func different() {
        let rows = (1...30).map { Made.actuals(day: $0) }
        for bits in [0, 2] {
            #expect(check(Made.actualsFile(rows)) { $0.rowHashBits = bits }.lines == [])
        }
        // Values that would be the same when written one behind the other.
        let shifted = [
            Made.actuals(day: 1, [4: "20250401", 22: "1"]), Made.actuals(day: 1, [4: "20250401", 22: "11"]),
        ]
        #expect(!check(Made.actualsFile(shifted)) { $0.rowHashBits = 0 }.rules.contains("CP505"))
    }

    @Test("with room for one row at a time every group is found, in the file's order", arguments: [1, 500, 4000])
    func passes(room: Int) throws {
        let keys = (0..<40).map { ($0 * 7) % 13 }
        let lines = keys.map { "\($0),x\r\n" }
        let source = MemorySource(name: "a.csv", bytes: lines.flatMap { Array($0.utf8) })
        let list = TraceList()
        var offset: UInt64 = 0
        for (index, line) in lines.enumerated() {
            // Three hashes for thirteen rows.
            list.append(
                UInt64(keys[index] % 3),
                at: .init(offset: offset, record: UInt32(index + 1), line: UInt32(index + 1)))
            offset += UInt64(line.utf8.count)
        }
        let rows = EqualRows(
            text: try FileText(source), limits: .init(), columns: [0, 1], columnCount: 2, room: room)
        let found = try rows.find(among: [0, 1, 2], of: list)
        #expect(found.map { Int($0.record) } == (13..<26).map { $0 + 1 })
        #expect(
            try rows.find(among: [1], of: list).map { Int($0.record) }
                == (13..<26).filter { keys[$0] % 3 == 1 }.map { $0 + 1 })
    }

    @Test("the key of the hashes is another one each time, and equal rows have equal ones") func keyed() throws {
        var firsts: Set<UInt64> = []
        for _ in 0..<20 {
            let text = try FileText(MemorySource(name: "a", bytes: Array("1,2\r\n3,2\r\n1,2\r\n".utf8)))
            let scanner = try text.scanner(.init())
            let kind = try #require(Standard.current.kinds.first { $0.columns(in: "V4").count >= 2 })
            let row = Row(layout: LayoutLibrary(.current).layout(kind, "V4"), scanner: scanner)
            let hash = RowHash([0, 1], bits: 64)
            var hashes: [UInt64] = []
            for number in 1...3 {
                guard case .record = try scanner.advance() else { break }
                row.begin(number)
                hashes.append(hash.of(row))
            }
            #expect(hashes.count == 3 && hashes[0] == hashes[2] && hashes[0] != hashes[1])
            firsts.insert(hashes[0])
        }
        #expect(firsts.count == 20)
    }
}
