import BundleChecker
import ByteSources
import Foundation
import TestSupport
import Testing

/// Where a read ends must not matter: records, quotes, line ends and double bytes may be split at any byte.
@Suite("The end of a read")
struct ChunkBoundaryTests {
    /// Everything that stretches over two bytes or more, and some of it broken.
    private static let nasty: [UInt8] = {
        var bytes = Made.file([
            Made.actuals(day: 1, [7: "\"計画,担当\r\n子\"", 21: "\"ソ\"\"表\"\"能\""]),
            Made.actuals(day: 2, [8: "\"396\"", 21: "ソ表能"]),
            Made.actuals(day: 3, [21: "\"\"", 10: "20250431"]),
            Made.actuals(day: 4, [21: "\"a\"b,c\""]),
            "",
            Made.actuals(day: 5, [7: "\"\r\r\n\n\"", 24: "x\"y"]),
            String(repeating: ",", count: 24),
            "202407,990010",
        ])
        bytes += (Made.actuals(day: 6) + "\n" + Made.actuals(day: 7) + "\r").ms932
        bytes += Made.actuals(day: 8, [21: "\"@@\""]).ms932.split(separator: 0x40).joined(separator: [0x81])
        bytes += [0x0D, 0x0A, 0x20, 0x0D, 0x0A]
        bytes += (Made.actuals(day: 9, [21: "\"a\u{7}\tb\""]) + "\r\n" + Made.actuals(day: 10)).ms932
        return bytes + [0x1A]
    }()

    private static let texts = [
        "UTF-8": String.Encoding.utf8, "UTF-16LE": .utf16LittleEndian, "UTF-16BE": .utf16BigEndian,
        "ISO-2022-JP": .iso2022JP,
    ]

    private func converted(_ name: String) throws -> [UInt8] {
        let lines = [
            Made.actuals(day: 1, [7: "\"計画,担当\r\n子\"", 21: "\"ソ\"\"表\"\"能\""]), Made.actuals(day: 2, [8: "x"]),
            Made.actuals(day: 3, [21: "ソ表能"]),
        ]
        let text = lines.joined(separator: "\r\n")
        if name == "EUC-JP" { return text.eucJP }
        let encoding = try #require(Self.texts[name])
        return Array(try #require(text.data(using: encoding)))
    }

    private func expectEqual(_ bytes: [UInt8], _ sizes: [[Int]], tellsSize: Bool = true) {
        var expected = check(MemorySource(name: Made.actualsName, bytes: bytes))
        #expect(!expected.findings.isEmpty)
        if !tellsSize { expected.files[0].bytes = nil }
        for sizes in sizes {
            let source = ChoppedSource(name: Made.actualsName, bytes: bytes, sizes: sizes, tellsSize: tellsSize)
            #expect(check(source) == expected, "reads of \(sizes) bytes")
        }
    }

    private static let sizes = [[1], [2], [3], [5], [7], [11], [64], [1, 13], [2, 1, 1], [255, 1]]

    @Test("may fall anywhere") func sizes() { expectEqual(Self.nasty, Self.sizes) }

    @Test("may fall on every byte") func everyByte() {
        expectEqual(Self.nasty, (1..<Self.nasty.count).map { [$0, Self.nasty.count] })
    }

    @Test("may fall anywhere in a source that does not tell its size") func unknownSize() {
        expectEqual(Self.nasty, Self.sizes, tellsSize: false)
    }

    @Test("may fall anywhere before the end of the file", arguments: 0...12)
    func ends(cut: Int) {
        expectEqual(Array(Self.nasty.dropLast(cut)), [[1], [2], [3], [7]])
    }

    @Test("may fall anywhere in converted text", arguments: texts.keys.sorted() + ["EUC-JP"])
    func encodings(name: String) throws {
        let bytes = try converted(name)
        #expect(check(MemorySource(name: Made.actualsName, bytes: bytes)).files[0].encoding == name)
        expectEqual(bytes, Self.sizes + (1..<min(bytes.count, 400)).map { [$0, bytes.count] })
    }

    /// Zeros behind the first 64 bytes tell UTF-16 or not, whatever the first read held.
    @Test("does not change the encoding") func encodingOfShortReads() {
        let bytes = Made.actuals(day: 1, [7: "\"0\u{0}00\u{0}00\u{0}00\u{0}0\"", 8: "\u{0}9\u{0}"]).ms932
        let whole = check(MemorySource(name: Made.actualsName, bytes: bytes))
        #expect(check(ChoppedSource(name: Made.actualsName, bytes: bytes, sizes: [50])) == whole)
    }

    @Test("and a few zero bytes are control characters, no UTF-16", arguments: [0, 1])
    func zeroBytes(shift: Int) {
        let text = "\"" + String(repeating: "a", count: shift) + String(repeating: "0\u{0}", count: 5) + "\""
        let lines = (1...20).map { Made.actuals(day: $0, $0 == 1 ? [7: text] : [:]) }
        let report = check(Made.actualsFile(lines))
        #expect(report.lines == ["CP305 error record 1 field 7"])
    }

    /// A quote that does not close must not make the first record longer than it is.
    @Test("does not change the delimiter") func delimiter() {
        let bytes = Array("202407;990010\"x\r\n\";1;2\r\n".utf8)
        #expect(!check(MemorySource(name: Made.deletionName, bytes: bytes)).rules.contains("CP313"))
    }

    /// Beside semicolons a quote opens where it does not beside commas, so that the first line goes on behind what is the
    /// first record by commas.
    @Test("does not hide a delimiter behind a line break", arguments: ["", "\u{1A}"], ["\r\n", "\n"])
    func delimiterBehindText(end: String, lineEnd: String) throws {
        let fields = Made.actuals(day: 1).split(separator: ",", omittingEmptySubsequences: false)
        for place in [7, fields.count - 1] {
            var fields = fields.map(String.init)
            fields[place] = "\"計画\(lineEnd)担当;\(lineEnd)\"\"子\"\"\""
            let bytes = (fields.joined(separator: ";") + lineEnd + end).ms932
            #expect(check(MemorySource(name: Made.actualsName, bytes: bytes)).rules.contains("CP313"))
            expectEqual(bytes, Self.sizes + (1..<bytes.count).map { [$0, bytes.count] })
            expectEqual(bytes, Self.sizes + (1..<bytes.count).map { [$0, bytes.count] }, tellsSize: false)
        }
    }

    /// Larger than the windows and buffers of the checker, whatever their sizes are.
    @Test("may fall anywhere in a large file") func large() {
        let lines = (0..<6000).map {
            Made.actuals(day: $0 % 30 + 1, [9: String($0), 21: "\"ソ\"\"表能\r\n\($0)\"", 8: $0 % 500 == 7 ? "x" : "396"])
        }
        expectEqual(Made.file(lines), [[1 << 16], [(1 << 18) - 1, 1], [4099]])
    }
}
