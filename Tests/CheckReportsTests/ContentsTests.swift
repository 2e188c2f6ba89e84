import BundleTools
import ByteSources
import CarePlanConformance
import CheckReports
import Foundation
import TestSupport
import Testing

@Suite("the bulk-upload list as a table and as JSON")
struct ContentsTests {
    /// Two exports of one month, one with a file missing, a deletion, two units of one timestamp, and what is no CSV.
    private static let names = [
        "UPPLAN_202504_1399901014_43_1399902020_15_20250425200205.CSV",
        "UPSIKYU_202504_1399901014_43_1399902020_15_20250425200205.CSV",
        "UPHOSOKU_202504_1399901014_43_1399902020_15_20250425200205.CSV",
        "UPPLAN_202504_1399901014_43_1399902020_15_20250428090000.CSV",
        "UPSIKYU_202504_1399901014_43_1399902020_15_20250428090000.CSV",
        "UPHOSOKU_202504_1399901014_43_1399902020_15_20250428090000.CSV",
        "UPPLAN_202505_1399901014_43_1399902020_15_20250428090000.CSV",
        "UPSIKYU_202505_1399901014_43_1399902020_15_20250428090000.CSV",
        "UPHOSOKU_202505_1399901014_43_1399902020_15_20250428090000.CSV",
        "UPPLAN_202504_1399901014_43_1399902012_11_20250425200202.CSV",
        "DLTPLAN_202503_1399901014_43_1399902012_11_20250420100002.CSV",
        "UP1KYO_1399901014_43_20250703101530.csv", "計画書.pdf", "‮evil\u{1B}.csv",
    ]

    private static func list(readsContent: Bool) -> UploadList {
        let bytes = Made.file([Made.actuals(), "broken"])
        let sources: [any ByteSource] =
            names.map { MemorySource(path: SourcePath(root: Array("in".utf8), relative: Array($0.utf8)), bytes: []) }
            + [
                MemorySource(
                    path: SourcePath(root: Array("in".utf8), relative: Array(Made.actualsName.utf8)), bytes: bytes)
            ]
        return UploadList(
            of: BundleInput(
                sources: sources,
                problems: [
                    .init(path: SourcePath(root: Array("gone".utf8), relative: []), kind: .missingPath)
                ], skippedLitter: 2),
            readsContent: readsContent)
    }

    @Test("keeps its form", arguments: [Language.ja, .en], [false, true])
    func text(language: Language, readsContent: Bool) throws {
        let sink = MemorySink()
        try ContentsText(language: language).write(Self.list(readsContent: readsContent), to: sink)
        let text = String(decoding: sink.bytes, as: UTF8.self)
        try expectGolden(text, "contents\(readsContent ? "-content" : "").\(language.rawValue).txt")
        #expect(!text.contains("\u{1B}") && !text.contains("\u{202E}"))
    }

    @Test("keeps its contract", arguments: [false, true])
    func json(readsContent: Bool) throws {
        let sink = MemorySink()
        try ContentsJSON().write(Self.list(readsContent: readsContent), to: sink)
        try expectGolden(String(decoding: sink.bytes, as: UTF8.self), "contents\(readsContent ? "-content" : "").json")
        #expect(try SchemaCheck.problems([sink.bytes], schema: "contents").flatMap { $0 } == [])
    }

    @Test("says so where there is nothing")
    func nothing() throws {
        let sink = MemorySink()
        try ContentsText(language: .en).write(UploadList(of: BundleInput(sources: [])), to: sink)
        #expect(String(decoding: sink.bytes, as: UTF8.self).contains("no file of the standard"))
    }
}
