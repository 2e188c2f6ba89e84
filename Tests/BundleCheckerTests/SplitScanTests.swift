import ByteSources
import CarePlanStandard
import TestSupport
import Testing

@testable import BundleChecker

/// A file cut over threads gives the report of one thread, wherever it is cut and whatever its bytes are.
/// `CPCHECK_SIZE=full` tries many more.
@Suite("A large file on several threads")
struct SplitScanTests {
    private static let rounds = TestSize.of(25, full: 20_000)

    private func expectSame(
        _ sources: [any ByteSource], _ blocks: [Int], _ note: String,
        options: (inout CheckOptions) -> Void = { _ in }
    ) {
        let one = check(sources, options: options)
        for block in blocks {
            let split = check(sources) {
                options(&$0)
                $0.jobs = 3
                $0.splitSize = 0
                $0.splitBlock = block
            }
            guard split != one else { continue }
            let bytes = sources.compactMap { ($0 as? MemorySource)?.bytes }
            Issue.record("\(note), blocks of \(block): \(split.lines) for \(one.lines) in \(bytes)")
        }
    }

    // MARK: Conforming bundles with faults

    @Test("bundles with faults anywhere", arguments: 1...8 as ClosedRange<UInt64>) func bundles(seed: UInt64) {
        #expect(FaultyBundles.bundles.count > 4)
        var random = SeededGenerator(seed: seed)
        for round in 0..<Self.rounds {
            let unit = FaultyBundles.bundles[random.below(FaultyBundles.bundles.count)]
            let sources = unit.map { MemorySource(path: $0.path, bytes: FaultyBundles.faulty($0.bytes, &random)) }
            let limits = random.below(4)
            let tracked = random.below(8)
            expectSame(sources, [64 + random.below(700), 30 + random.below(200)], "round \(round)") {
                $0.rowHashBits = 8
                if limits == 0 { $0.limits.record = 150 }
                if limits == 1 { $0.limits.field = 12 }
                if limits == 2 { $0.limits.rowsTracked = tracked }
                $0.maxPlaces = 4
            }
        }
    }

    // MARK: Bytes that CSV is made of

    @Test("quotes, separators and line ends in any order", arguments: 1...4 as ClosedRange<UInt64>)
    func random(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let frequent: [UInt8] = [0x22, 0x22, 0x2C, 0x0D, 0x0A, 0x0A, 0x81, 0x40, 0x31, 0x1A, 0x20]
        for round in 0..<Self.rounds * 4 {
            var bytes = Made.file([Made.actuals(day: 1)])
            for _ in 0..<random.below(400) { bytes.append(frequent[random.below(frequent.count)]) }
            let limit = random.below(3) == 0 ? 10 + random.below(200) : 4 << 20
            expectSame(
                [MemorySource(name: Made.actualsName, bytes: bytes)], [1 + random.below(30), 40, 100], "round \(round)"
            ) { $0.limits.record = limit }
        }
    }

    @Test("line ends and texts of several lines", arguments: ["\r\n", "\n", "\r"]) func lines(end: String) {
        let text = "\"一行目\(end)二行目,\"\"三\"\"\(end)\""
        for stray in ["", "\"a\"b\"", "a\"b"] {
            let lines = (0..<60).map {
                Made.actuals(
                    day: $0 % 30 + 1, [12: "0\($0 % 10)00", 21: $0 == 7 ? stray : text, 14: $0 == 40 ? "x" : "1"])
            }
            let bytes = lines.map { $0 + end }.joined().ms932
            for tail in ["", "\u{1A}", "\u{1A}\u{1A}", "\"", "202407"] {
                expectSame(
                    [MemorySource(name: Made.actualsName, bytes: bytes + tail.ms932)], [90, 170, 400, 2000],
                    "\(stray) \(tail)")
            }
        }
    }

    /// A stray quote must not make one thread of the rest; nor must texts of several lines in every record.
    @Test("blocks begin where records do", arguments: [false, true])
    func blocks(knowsLayout: Bool) throws {
        let commas = knowsLayout ? Made.actuals().count { $0 == "," } : -1
        for text in ["\"a\"b\"", "\"a\r\nb\"", "\"a,\r\n,b\r\n\""] {
            let isStray = text.utf8.count == 6
            let lines = (0..<400).map { Made.actuals(day: $0 % 30 + 1, isStray && $0 != 3 ? [:] : [21: text]) }
            let source = MemorySource(name: Made.actualsName, bytes: Made.file(lines))
            let feed = try FileText(source).feed()
            let head = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
            let reader = BlockReader(feed, at: 0, head: head, size: 2000, commas: commas)
            let block = FileBlock(capacity: 0)
            var wrong = 0
            var number = 0
            while try reader.next(into: block) {
                number += 1
                // Each line of the file begins so.
                if !block.buffer.starts(with: "202407,".utf8) { wrong += 1 }
            }
            #expect(number > 20 && wrong == 0, "\(text)")
        }
    }

    @Test("a line that is a record shows where one ends") func evidentEnd() {
        func end(_ text: String, commas: Int) -> Int? {
            Array(text.utf8).withUnsafeBufferPointer { EvidentEnd.last($0, commas: commas) }
        }
        #expect(end("a,b\r\nc,d\r\ne", commas: 1) == 10)
        #expect(end("a,b\r\nc,d\r\n\"e\r\nf\",g", commas: 1) == 10)
        #expect(end("a,b\nc,\"d,\"\n\"\n\n", commas: 1) == 11)
        #expect(end("a,b\nc,\"d\ne,\"\n", commas: 1) == nil)
        #expect(end("a,b\n", commas: 1) == nil)
    }

    @Test("the first record, whatever it is") func firstRecord() {
        for first in ["", " ", "CSVバージョン,保険者番号", "202407;990010;1", "202404,990010", ",,,,", "\"", "202104,1,2,3"] {
            let lines = [first] + (1...30).map { Made.actuals(day: $0) }
            expectSame([Made.actualsFile(lines)], [100, 333], first)
        }
    }

    @Test("a file that cannot be read to its end") func failing() {
        let bytes = Made.file((1...30).map { Made.actuals(day: $0) })
        expectSame([FailingSource(name: Made.actualsName, bytes: bytes, failure: .system(5))], [100, 500], "failing")
    }

    // MARK: Parity

    @Test("quotes are counted at any place and length") func parity() {
        var random = SeededGenerator(seed: 5)
        for _ in 0..<2000 {
            let bytes = (0..<random.below(90)).map { _ in random.below(4) == 0 ? UInt8(0x22) : UInt8(random.below(256))
            }
            let isOdd = bytes.withUnsafeBufferPointer { QuoteParity.isOdd($0) }
            #expect(isOdd == (bytes.count { $0 == 0x22 } % 2 == 1))
        }
    }

    @Test("the last line feed outside quotes") func lastEnd() {
        func cut(_ text: String, isOdd: Bool) -> Int? {
            Array(text.utf8).withUnsafeBufferPointer { QuoteParity.lastEnd($0, isOdd: isOdd) }
        }
        #expect(cut("a\r\nb\r\nc", isOdd: false) == 6)
        #expect(cut("a\r\n\"b\r\nc", isOdd: true) == 3)
        #expect(cut("a\r\n\"b\r\nc\"", isOdd: false) == 3)
        #expect(cut("abc", isOdd: false) == nil)
        // Nothing outside: inside is the better guess.
        #expect(cut("a\r\nb", isOdd: true) == 3)
    }
}
