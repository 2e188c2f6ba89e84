import BundleChecker
import ByteSources
import CarePlanStandard
import TestSupport
import Testing

@testable import BundleTools

@Suite("compare: what is kept in memory")
struct LedgerTests {
    private typealias S = ComparisonSamples

    /// Ten people with two visits a day at the same times, again and again.
    @Test("rows of one time and service share a line, however many they are") func lines() throws {
        let month = (0..<10).flatMap { person in
            (1...30).flatMap { day in
                [
                    S.row(day, person: "000010000\(person)"),
                    S.row(day, person: "000010000\(person)", from: "1800", to: "1900"),
                ]
            }
        }
        let source = RepeatingSource(name: Made.actualsName, piece: Made.file(month), times: 3)
        let reader = try RecordReader(source, kind: try #require(Standard.current.kind("UPJSK")), edition: "V4")
        let columns = try #require(ServiceColumns(reader.layout))
        var ledger = ServiceLedger()
        ledger.sources.append(.init(side: .right, isResult: true, file: 0))
        var rows = 0
        while let record = try reader.next() {
            ledger.add(try #require(ServiceRow(record, columns)), record: record.number)
            rows += 1
        }
        #expect(rows == 1800)
        #expect(ledger.people.values.count == 10 && ledger.lines.count == 20)
        #expect(ledger.lines.allSatisfy { $0.counts[30] == 3 && $0.total == 90 && $0.rows == 90 })
        #expect(MemoryLayout<ServiceLedger.Line>.stride <= 128)
    }

    @Test("short texts keep their order and their bytes") func shortText() throws {
        for text in ["", "0", "1399902012", "00001-000020", "ABCDEFGHIJKLMNOP"] {
            #expect(ShortText(Array(text.utf8))?.text == text)
        }
        #expect(
            ShortText(Array("ABCDEFGHIJKLMNOPQ".utf8)) == nil && ShortText([0x82, 0xA0]) == nil
                && ShortText([0x20]) == nil)
        let texts = try ["111111", "111211", "151241", "A61111"].map { try #require(ShortText(Array($0.utf8))) }
        #expect(texts.shuffled().sorted() == texts)
    }
}
