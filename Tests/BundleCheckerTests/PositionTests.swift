import BundleChecker
import ByteSources
import Foundation
import TestSupport
import Testing

/// Lines, records and byte offsets of findings are those of the original bytes.
@Suite("Positions")
struct PositionTests {
    private func place(_ report: Report, _ rule: String) throws -> [Int] {
        let finding = try #require(report.findings(of: rule).first)
        return [finding.record ?? 0, finding.line ?? 0, Int(finding.byteOffset ?? 0)]
    }

    @Test("behind line breaks inside quotes") func lineBreaks() throws {
        let first = Made.actuals(day: 1, [7: "\"a\r\nb\"", 21: "\"\n\n\r\""])
        let second = Made.actuals(day: 2, [7: "\"\r\n\"", 10: "x"])
        let report = check(Made.actualsFile([first, second]))
        let offset = first.ms932.count + 2 + second.ms932.firstRange(of: Array("x".utf8))!.lowerBound
        // Line 1, 4 breaks inside, the record's end; then one break before the field.
        #expect(try place(report, "CP406") == [2, 7, offset])
    }

    @Test("behind blank lines and a header row") func blankLines() throws {
        let lines = ["", Made.deletion(1), "", "", Made.deletion(2, [4: "x"])]
        let report = check(Made.deletionFile(lines))
        #expect(try place(report, "CP407").prefix(2) == [2, 5])
        #expect(report.findings(of: "CP308").map(\.count) == [3])
        #expect(report.findings(of: "CP308")[0].places.map(\.line) == [1, 3, 4])
        let header = check(Made.deletionFile(["CSVバージョン,保険者番号,被保険者番号,削除対象年月", Made.deletion(1, [4: "x"])]))
        #expect(try place(header, "CP309") == [1, 1, 0])
        #expect(try place(header, "CP407").prefix(2) == [2, 2])
    }

    @Test("of a quoted field: its quote") func quotes() throws {
        let line = Made.actuals(day: 1, [21: "\"a\u{7}\""])
        let report = check(Made.actualsFile([Made.actuals(day: 2), line]))
        let start = try #require(line.ms932.firstRange(of: Array("\"a".utf8))).lowerBound
        #expect(try place(report, "CP305") == [2, 2, Made.actuals(day: 2).ms932.count + 2 + start])
    }

    @Test("with LF and CR alone as line ends") func lineEndings() throws {
        let text = Made.deletion(1) + "\n" + Made.deletion(2) + "\r" + Made.deletion(3, [4: "x"]) + "\r\n"
        let report = check(MemorySource(name: Made.deletionName, bytes: text.ms932))
        #expect(try place(report, "CP407").prefix(2) == [3, 3])
    }

    /// Name, encoding of Foundation (nil: ours), byte order mark.
    private static let encodings: [(String, String.Encoding?, [UInt8])] = [
        ("UTF-8", .utf8, []), ("UTF-8", .utf8, [0xEF, 0xBB, 0xBF]),
        ("UTF-16LE", .utf16LittleEndian, []), ("UTF-16LE", .utf16LittleEndian, [0xFF, 0xFE]),
        ("UTF-16BE", .utf16BigEndian, []), ("UTF-16BE", .utf16BigEndian, [0xFE, 0xFF]),
        ("EUC-JP", nil, []), ("ISO-2022-JP", .iso2022JP, []),
    ]

    private func encoded(_ text: String, _ encoding: String.Encoding?) throws -> [UInt8] {
        guard let encoding else { return text.eucJP }
        return Array(try #require(text.data(using: encoding)))
    }

    @Test("in converted text", arguments: encodings.indices)
    func converted(index: Int) throws {
        let (name, encoding, mark) = Self.encodings[index]
        let lines = [
            Made.actuals(day: 1, [7: "\"計画\r\n担当かな\""]),
            Made.actuals(day: 2, [7: "\"カタカナ、ひらがな\"", 21: "\"漢字\r\n\"", 24: "?"]),
        ]
        let text = lines.map { $0 + "\r\n" }.joined()
        let bytes = try mark + encoded(text, encoding)
        let report = check(MemorySource(name: Made.actualsName, bytes: bytes))
        #expect(report.files[0].encoding == name)
        #expect(report.files[0].records == 2)
        let before = try #require(text.range(of: "?")).lowerBound
        let offset = try mark.count + encoded(String(text[..<before]), encoding).count
        #expect(try place(report, "CP413") == [2, 4, offset])
        #expect(report.rules.contains("CP301") && report.rules.contains("CP302") == !mark.isEmpty)
    }

    @Test("places keep the order of the file, the first of them is the finding's") func order() {
        let lines = (1...30).map { Made.actuals(day: $0, $0 % 3 == 0 ? [10: "x"] : [:]) }
        let finding = check(Made.actualsFile(lines)).findings(of: "CP406")[0]
        #expect(finding.places.map(\.record) == stride(from: 3, through: 30, by: 3).map { $0 })
        #expect(finding.places.map(\.line) == finding.places.map(\.record))
        #expect(finding.places.compactMap(\.byteOffset) == finding.places.compactMap(\.byteOffset).sorted())
    }
}
