import CarePlanConformance
import Testing

@testable import CheckReports

/// Numbers and dates as the standard and its readers write them, in both languages.
@Suite("Words of the reports: numbers and dates")
struct WordFormTests {
    private let japanese = ReportWords(language: .ja)
    private let english = ReportWords(language: .en)

    @Test(
        "numbers stand in groups of three",
        arguments: [
            (0, "0"), (999, "999"), (1000, "1,000"), (100_000, "100,000"), (1_234_567, "1,234,567"), (-1500, "-1,500"),
            (-100, "-100"),
        ])
    func numbers(number: Int, text: String) {
        #expect(japanese.number(number) == text && english.number(number) == text)
    }

    @Test("one is no plural in English; Japanese has none") func counted() {
        #expect(english.count(1, "レコード", "record") == "1 record")
        #expect(english.count(0, "レコード", "record") == "0 records")
        #expect(english.count(1500, "レコード", "record") == "1,500 records")
        #expect(japanese.count(1500, "レコード", "record") == "1,500 レコード")
    }

    @Test(
        "a target month is a month; 000000 and what is none stay as they are",
        arguments: [
            ("202504", "2025年4月分", "2025-04"), ("202512", "2025年12月分", "2025-12"), ("000000", "000000", "000000"),
            ("2025", "2025", "2025"), ("2025４", "2025４", "2025４"), ("20250a", "20250a", "20250a"),
        ])
    func months(month: String, ja: String, en: String) {
        #expect(japanese.month(month) == ja && english.month(month) == en)
    }

    @Test(
        "a timestamp is a day and a time; what is none stays as it is",
        arguments: [
            ("20250425200201", "2025-04-25 20:02:01"), ("20250425", "20250425"), ("2025042520020x", "2025042520020x"),
        ])
    func timestamps(stamp: String, text: String) {
        #expect(japanese.timestamp(stamp) == text && english.timestamp(stamp) == text)
    }

    @Test("neighbouring rules are drawn together from three on") func rules() {
        #expect(japanese.rules(["CP604", "CP601", "CP602", "CP603", "CP610"]) == "CP601〜CP604、CP610")
        #expect(english.rules(["CP601", "CP602", "CP610"]) == "CP601, CP602, CP610")
        #expect(japanese.rules([]) == "")
    }

    @Test(
        "a whole report has them so in every format for people", arguments: Language.allCases,
        [ReportFormat.text, .markdown])
    func inReports(language: Language, format: ReportFormat) throws {
        let sink = MemorySink()
        try format.reporter(language: language).write(Gate().judge(SampleReports.everything), to: sink)
        #expect(sink.text.contains("1,500") || sink.text.contains("1,499"))
        #expect(!sink.text.contains("202504分") && !sink.text.contains(" 1500 ") && !sink.text.contains(" 1499 "))
    }
}
