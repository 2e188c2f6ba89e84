import MS932
import Testing
import VendorTest

@Suite struct CheckSheetTests {
    private let lines = [
        CheckLine(
            id: "D2-import-visit-0001", scenario: "D2-import-visit", form: "第６表", person: "山田", item: "対象年月",
            expected: "令和7年4月", mark: .passed),
        CheckLine(
            id: "D2-import-visit-0002", scenario: "D2-import-visit", form: "第６表", person: "山田", item: "作成年月日",
            expected: "\"a\",\r\nb", mark: .failed, note: "違う、日付"),
        CheckLine(
            id: "D2-import-visit-0003", scenario: "D2-import-visit", form: "第６表", person: "山田", item: "性別",
            expected: "女性"),
    ]

    private func tally(_ bytes: [UInt8]) -> [Int] {
        let tally = CheckSheet(bytes).tally(of: "D2-import-visit", count: 3)
        return [tally.passed, tally.failed, tally.open]
    }

    @Test func `a sheet is read as it was written, with and without a byte order mark`() {
        let bytes = AnsweredKit.sheet(lines)
        #expect(tally(bytes) == [1, 1, 1])
        #expect(tally(Array(bytes.dropFirst(3))) == [1, 1, 1])
        #expect(CheckSheet(bytes).lines["D2-import-visit-0002"]?.note == "違う、日付")
    }

    @Test func `what a spreadsheet saves is read too: MS932, UTF-16, tabs, other columns first`() {
        let table = "メモ\t結果\t番号\r\n\t合\tD2-import-visit-0001\r\n違う\t否\tD2-import-visit-0002\r\n"
        let scalars: [UInt8] = table.unicodeScalars.flatMap { scalar -> [UInt8] in
            var bytes: [UInt8] = []
            if scalar.value < 0x80 {
                bytes.append(UInt8(scalar.value))
            } else {
                MS932.encode(scalar)?.append(to: &bytes)
            }
            return bytes
        }
        let wide: [UInt8] =
            [0xFF, 0xFE] + table.utf16.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        for bytes in [
            Array(table.utf8), scalars, wide,
            Array(table.replacing("\t", with: ",").replacing("\r\n", with: "\n").utf8),
        ] {
            #expect(tally(bytes) == [1, 1, 1])
            #expect(CheckSheet(bytes).lines["D2-import-visit-0002"]?.note == "違う")
        }
    }

    @Test func `marks that people write for 合 and 否 count, others are told and count as 未`() {
        let sheet = CheckSheet(
            Array("番号,結果\nD2-import-visit-0001,○\nD2-import-visit-0002,ng\nD2-import-visit-0003,たぶん\n".utf8))
        let tally = sheet.tally(of: "D2-import-visit", count: 3)
        #expect([tally.passed, tally.failed, tally.open] == [1, 1, 1])
        #expect(sheet.unclear == ["D2-import-visit-0003"])
    }

    @Test func `a number that stands twice counts by its worse mark, and unknown numbers not at all`() {
        let text =
            "番号,結果\nD2-import-visit-0001,合\nD2-import-visit-0001,否\nD2-import-visit-0009,合\nD2-import-visit-x-0002,合\n"
        #expect(tally(Array(text.utf8)) == [0, 1, 2])
        #expect(tally([]) == [0, 0, 3])
        #expect(tally([0xFF, 0x00, 0x81]) == [0, 0, 3])
    }
}
