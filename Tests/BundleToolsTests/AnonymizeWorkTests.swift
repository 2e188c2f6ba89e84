import BundleChecker
import ByteSources
import CarePlanStandard
import MS932
import Synchronization
import TestSupport
import Testing

@testable import BundleTools

/// How much work a copy takes, counted, not timed: a file of another shape must not take more of it.
@Suite("Anonymize: work")
struct AnonymizeWorkTests {
    /// Counts the bytes that are read of a source, all its readers together.
    private final class CountedSource: ByteSource {
        let source: any ByteSource
        private let count = Atomic<UInt64>(0)

        init(_ source: any ByteSource) { self.source = source }

        var path: SourcePath { source.path }
        var byteCount: UInt64? { source.byteCount }
        var bytesRead: UInt64 { count.load(ordering: .relaxed) }

        func open() throws(SourceFailure) -> any ByteReader { Reader(try source.open(), self) }

        private final class Reader: ByteReader {
            private let reader: any ByteReader
            private let source: CountedSource

            init(_ reader: any ByteReader, _ source: CountedSource) {
                self.reader = reader
                self.source = source
            }

            func read(into buffer: UnsafeMutableRawBufferPointer) throws(SourceFailure) -> Int {
                let read = try reader.read(into: buffer)
                source.count.add(UInt64(read), ordering: .relaxed)
                return read
            }
        }
    }

    private func copy(of source: any ByteSource, _ options: CheckOptions = CheckOptions()) -> AnonymizedBundle {
        var generator = SeededGenerator(seed: 71)
        return Anonymizer(key: SecretKey(using: &generator), options: options)
            .copy(of: BundleInput(sources: [source]))
    }

    @Test(
        "the original is read nine times at most, its own check, that of the copy and writing together",
        arguments: [[0], Array("a".utf8), Array("\r\n".utf8), Array("1,2\r\n".utf8), "あ,".ms932])
    func passes(piece: [UInt8]) throws {
        let size = 1 << 18
        let source = CountedSource(
            RepeatingSource(
                name: Made.actualsName, piece: [UInt8]((0..<4096).flatMap { _ in piece }),
                times: size / 4096 / piece.count))
        var options = CheckOptions()
        options.limits.record = 4096
        let made = copy(of: source, options)
        #expect(made.differences.isEmpty)
        #expect(try made.copy.files[0].allBytes().count == source.byteCount.map { Int($0) })
        let times = Double(source.bytesRead) / Double(source.byteCount ?? 1)
        #expect(times <= 9)
    }

    @Test("bytes that are taken a few at a time hardly move in memory", arguments: [1, 2, 7, 300, 70_000])
    func shortPieces(length: Int) throws {
        let size = 1 << 20
        let raw = try RawBytes(RepeatingSource(name: "a", piece: Array(repeating: 0x61, count: 1 << 16), times: 16))
        var taken = 0
        while true {
            let piece = try raw.take(upTo: raw.offset + UInt64(length))
            if piece.isEmpty { break }
            taken += piece.count
        }
        #expect(taken == size && raw.offset == UInt64(size))
        // Of each reading what is left of one piece, and no more.
        #expect(raw.moved <= UInt64(length * (size >> 16 + 1)))
    }

    @Test("blank lines go on many at a time") func blankLines() throws {
        let lines = 200_000
        let made = copy(
            of: MemorySource(name: Made.actualsName, bytes: Made.file([String](repeating: "", count: lines))))
        let maker = try DisguiseMaker(try #require(made.copy.files[0] as? DisguisedFile))
        var pieces = 0
        var bytes = 0
        while let piece = try maker.next() {
            pieces += 1
            bytes += piece.count
        }
        #expect(bytes == 2 * lines && pieces <= 2 * lines >> 16 + 2)
    }

    @Test("a record with a field over the limit is told by its kinds of character only, as one that is too long")
    func longField() throws {
        var options = CheckOptions()
        options.limits.field = 40
        let long = "\"" + String(repeating: "佐藤x7", count: 20) + "\""
        let source = Made.actualsFile([Made.actuals(), Made.actuals(day: 2, [7: long]), Made.actuals(day: 3)])
        let made = copy(of: source, options)
        let lines = MS932.decode(try made.copy.files[0].allBytes()).split(separator: "\r\n")
        #expect(made.differences.isEmpty && made.report.findings.contains { $0.rule == "CP902" })
        #expect(lines[1].contains("\"亜亜a0亜亜a0亜") && lines[1].hasPrefix("000000,000000,0000000000,"))
        #expect(lines[0].hasPrefix("202407,") && lines[2].hasPrefix("202407,"))
    }

    @Test("a mask is the same whatever pieces a record comes in", arguments: TextCoderTests.samples.map(\.0))
    func masks(encoding: TextEncoding) throws {
        let text = try #require(TextCoderTests.samples.first { $0.0 == encoding }).1
        let record = [UInt8]((0..<5).flatMap { _ in text })
        func masked(_ length: Int) -> [UInt8] {
            var coder = TextCoder(encoding)
            var mask = RecordMask()
            var result: [UInt8] = []
            var at = 0
            while at < record.count {
                let end = min(record.count, at + length)
                result += mask.masked(Array(record[at..<end]), isEnd: end == record.count, &coder)
                at = end
            }
            return result
        }
        let whole = masked(record.count)
        #expect(whole.count == record.count && whole != record)
        for length in 1...9 { #expect(masked(length) == whole) }
    }

    @Test("made pieces fill what they are read into; what was made before a failure is handed out")
    func filling() throws {
        final class Maker: PieceMaker {
            private var left = 50

            func next() throws(SourceFailure) -> [UInt8]? {
                if left == 0 { throw .permissionDenied }
                left -= 1
                return left % 7 == 0 ? [] : [1, 2, 3]
            }
        }
        let reader = PieceReader(Maker())
        var buffer = [UInt8](repeating: 0, count: 100)
        let first = try buffer.withUnsafeMutableBytes { try reader.read(into: $0) }
        let second = try buffer.withUnsafeMutableBytes { try reader.read(into: $0) }
        #expect(first == 100 && second == 42 * 3 - 100)
        for _ in 1...2 {
            #expect(throws: SourceFailure.permissionDenied) {
                try buffer.withUnsafeMutableBytes { try reader.read(into: $0) }
            }
        }
    }
}
