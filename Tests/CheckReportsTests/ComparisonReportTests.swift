import BundleTools
import ByteSources
import CheckReports
import TestSupport
import Testing

@Suite("a comparison as text and as JSON")
struct ComparisonReportTests {
    private static let planName = "UPPLAN_202504_1399901014_43_1399902012_11_20250425200202.CSV"

    /// Every kind of difference but that of units, a person of one side, what is not answered, rows that cannot be read.
    private static let comparison: Comparison = {
        let mask = { (days: ClosedRange<Int>) in (1...31).map { days.contains($0) ? "1" : "0" }.joined() }
        let stay = [12: "9999", 13: "9999", 15: "211111"]
        let plan = [
            Made.actuals(day: 1), Made.actuals(day: 8), Made.actuals(day: 15),
            Made.actuals(day: 2, [15: "111111", 12: "2330", 13: "0030", 22: "01"]),
            Made.actuals(day: 3, stay), Made.actuals(day: 1, [15: "171003", 11: mask(1...30), 16: "00001-000010"]),
            Made.actuals(day: 1, [15: "171005", 16: "00001-000020"]), Made.actuals(day: 1, [3: "0000100099"]),
            Made.actuals(day: 4, [3: "0000100012"]), Made.actuals(day: 4, [20: "1399902020", 15: "151241"]),
        ]
        let actuals = [
            Made.actuals(day: 1, [14: "2"]), Made.actuals(day: 8, [12: "1300", 13: "1400"]), Made.actuals(day: 16),
            Made.actuals(day: 2, [15: "111111", 12: "2330", 13: "0030", 22: "02"]),
            Made.actuals(day: 3, stay.merging([23: "1"]) { $1 }),
            Made.actuals(day: 16, [15: "171003", 11: mask(16...30), 16: "00001-000010"]),
            Made.actuals(day: 1, [15: "171005", 16: "00001-000020", 14: "2"]), Made.actuals(day: 15, [15: "112211"]),
            Made.actuals(day: 4, [3: "0000100012", 2: "990028"]), Made.actuals(day: 5, [3: "100011"]),
        ]
        return BundleComparer().compare(input(planName, plan), input(Made.actualsName, actuals))
    }()

    private static func input(_ name: String, _ rows: [String]) -> BundleInput {
        BundleInput(sources: [
            MemorySource(
                path: SourcePath(root: Array("in".utf8), relative: Array(name.utf8)), bytes: Made.file(rows))
        ])
    }

    private func text(_ page: ComparisonText, _ comparison: Comparison = Self.comparison) throws -> String {
        let sink = MemorySink()
        try page.write(comparison, to: sink)
        return String(decoding: sink.bytes, as: UTF8.self)
    }

    @Test("keeps its form", arguments: [Language.ja, .en]) func form(language: Language) throws {
        try expectGolden(try text(ComparisonText(language: language)), "comparison.\(language.rawValue).txt")
        let all = try text(ComparisonText(language: language, showsValues: true, showsAll: true))
        try expectGolden(all, "comparison-all.\(language.rawValue).txt")
    }

    @Test("keeps its contract", arguments: [false, true]) func json(showsValues: Bool) throws {
        let sink = MemorySink()
        try ComparisonJSON(showsValues: showsValues).write(Self.comparison, to: sink)
        try expectGolden(
            String(decoding: sink.bytes, as: UTF8.self), showsValues ? "comparison-values.json" : "comparison.json")
        #expect(try SchemaCheck.problems([sink.bytes], schema: "comparison").flatMap { $0 } == [])
    }

    @Test("no number of a person is in it unless asked for") func privacy() throws {
        let sink = MemorySink()
        try ComparisonJSON().write(Self.comparison, to: sink)
        let pages = try Language.allCases.map { try text(ComparisonText(language: $0, showsAll: true)) }
        for page in pages + [String(decoding: sink.bytes, as: UTF8.self)] {
            #expect(!page.contains("00001000") && !page.contains("99001") && !page.contains("計画"))
        }
        let shown = try text(ComparisonText(language: .en, showsValues: true))
        #expect(shown.contains("0000100011") && shown.contains("--show-values"))
    }

    @Test("two exports have words of their own", arguments: [Language.ja, .en]) func exports(language: Language) throws
    {
        let newer = "UPPLAN_202504_1399901014_43_1399902012_11_20250428090000.CSV"
        let comparison = BundleComparer().compare(
            Self.input(Self.planName, [Made.actuals(day: 1), Made.actuals(day: 2, [15: "111111"])]),
            Self.input(newer, [Made.actuals(day: 1, [8: "400"]), Made.actuals(day: 3, [15: "111111"])]))
        try expectGolden(
            try text(ComparisonText(language: language), comparison), "comparison-exports.\(language.rawValue).txt")
    }

    @Test("says so where there is nothing to compare") func nothing() throws {
        let page = try text(ComparisonText(language: .en), BundleComparer().compare(BundleInput(sources: [])))
        #expect(page.contains("to compare"))
    }

    @Test("colours only where asked for") func colours() throws {
        #expect(try !text(ComparisonText()).contains("\u{1B}"))
        #expect(try text(ComparisonText(isColoured: true)).contains("\u{1B}[1;31m"))
    }
}
