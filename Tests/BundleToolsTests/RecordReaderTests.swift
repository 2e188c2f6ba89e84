import BundleChecker
import BundleTools
import ByteSources
import CarePlanStandard
import TestSupport
import Testing

@Suite("records of a file, read by its layout")
struct RecordReaderTests {
    private func records(_ bytes: [UInt8], kind: String = "UPJSK", edition: String = "V4") throws -> [Record] {
        let reader = try reader(bytes, kind: kind, edition: edition)
        var records: [Record] = []
        while let record = try reader.next() { records.append(record) }
        return records
    }

    private func reader(_ bytes: [UInt8], kind: String = "UPJSK", edition: String = "V4") throws -> RecordReader {
        try RecordReader(
            MemorySource(name: Made.actualsName, bytes: bytes), kind: try #require(Standard.current.kind(kind)),
            edition: edition)
    }

    @Test("fields are text by role and by name, quotes taken off and doubled ones made single")
    func fields() throws {
        let lines = [Made.actuals(day: 3, [7: "\"計画 \"\"担当\"\"\r\n、子\""]), Made.actuals(day: 4)]
        let records = try records(Made.file(lines))
        #expect(records.map(\.number) == [1, 2])
        #expect(records[0][.serviceDate] == "20250403")
        #expect(records[0][named: "プラン担当者名"] == "計画 \"担当\"\r\n、子")
        #expect(records[1][named: "プラン担当者名"] == "計画　担当子")
        #expect(records[0][.consultationDate] == nil)
    }

    @Test("a file in UTF-8 reads alike, and every field knows its bytes in the file")
    func otherEncoding() throws {
        let text = Made.actuals(day: 3) + "\r\n"
        let bytes = Array("\u{FEFF}".utf8) + Array(text.utf8)
        let record = try #require(try records(bytes).first)
        #expect(record[named: "サービス事業所名"] == "ソ表能")
        let field = record.raw.fields[20]
        let place = Int(field.place.lowerBound)..<Int(field.place.upperBound)
        #expect(String(decoding: bytes[place], as: UTF8.self) == "ソ表能")
        #expect(record.raw.next == UInt64(bytes.count))
    }

    @Test("rows that do not fit the layout are passed over and counted")
    func passedOver() throws {
        let lines = [
            "CSVバージョン,保険者番号", Made.actuals(day: 1), "", ",,,,", "1,2,3", Made.actuals(day: 2), "1,\"open",
        ]
        let reader = try reader(Made.file(lines))
        var days: [String] = []
        while let record = try reader.next() { days.append(record[.serviceDate] ?? "") }
        #expect(days == ["20250401", "20250402"])
        #expect(reader.passedOver == 4)
    }

    @Test("content of the other edition is read by that one's layout")
    func otherEdition() throws {
        let kind = try #require(Standard.current.kind("UPJSK"))
        let old = kind.columns(in: "V3").map { column in
            switch column.role {
            case .csvVersion: "202208"
            case .office: "1399902012"
            default: ""
            }
        }
        let record = try #require(try records(Made.file([old.joined(separator: ",")])).first)
        #expect(record.layout.edition == "V3")
        #expect(record[.office] == "1399902012")
    }

    @Test("a source that fails in the middle says so")
    func failure() throws {
        let source = FailingSource(
            name: Made.actualsName, bytes: Made.file([Made.actuals()]), failure: .permissionDenied)
        let kind = try #require(Standard.current.kind("UPJSK"))
        #expect(throws: SourceFailure.permissionDenied) {
            let reader = try RecordReader(source, kind: kind, edition: "V4")
            while try reader.next() != nil {}
        }
    }

    @Test("keys are compared without blanks around them")
    func keys() throws {
        let record = try #require(try records(Made.file([Made.actuals([2: " 990010", 3: "0000100011　"])])).first)
        #expect(record.key([.insurer, .insured]) == ["990010", "0000100011"])
        #expect(record.key([.insurer, .consultationDate]) == nil)
    }
}
