import BundleChecker
import ByteSources
import CarePlanStandard
import TestSupport
import Testing

@testable import BundleTools

@Suite("days and values as forms have them")
struct FormValueTests {
    @Test(
        "days in 和暦",
        arguments: [
            ("20250401", "令和7年4月1日"), ("20190501", "令和元年5月1日"), ("20190430", "平成31年4月30日"),
            ("19890107", "昭和64年1月7日"), ("19261224", "大正15年12月24日"), ("19120730", "大正元年7月30日"),
            ("19000101", "明治33年1月1日"),
        ])
    func days(digits: String, text: String) { #expect(EraDate.day(digits) == text) }

    @Test("what is no day is none", arguments: ["20250230", "20251301", "2025041", "00000000", "18000101", "２０２５0401"])
    func noDays(digits: String) { #expect(EraDate.day(digits) == nil) }

    @Test("months and weekdays")
    func months() {
        #expect(EraDate.month("202504") == "令和7年4月")
        #expect(EraDate.month("201905") == "令和元年5月")
        #expect(EraDate.month("202513") == nil)
        #expect(EraDate.weekday(year: 2025, month: 4, day: 1) == 2)
        #expect(EraDate.weekday(year: 2024, month: 2, day: 29) == 4)
        #expect(EraDate.length(ofMonth: 2, year: 2100) == 28)
    }

    @Test(
        "numbers get separators, anything else stays",
        arguments: [("999", "999"), ("1188", "1,188"), ("-1234567", "-1,234,567"), ("0012", "0012"), ("12x4", "12x4")])
    func numbers(value: String, text: String) { #expect(ItemText.separated(value) == text) }

    private let texts = ItemText(.current)

    private func record(_ kind: String, _ values: [Int: String], edition: String = "V4") throws -> Record {
        let definition = try #require(Standard.current.kind(kind))
        let columns = definition.columns(in: edition)
        let line = (1...columns.count).map { values[$0] ?? "" }.joined(separator: ",")
        let raw = try RawRecordReader(MemorySource(name: kind, bytes: (line + "\r\n").ms932))
        return Record(layout: RecordLayout(definition, edition: edition), raw: try #require(try raw.next()))
    }

    @Test("codes by their meaning, services by their type, times with a colon, zero forms and 9999 as nothing")
    func plain() throws {
        let slip = try record("UPPLAN", [10: "20250401", 12: "0900", 13: "9999", 15: "111211", 23: "1"])
        #expect(texts.text(FormItem("UPPLAN", 10), slip) == "令和7年4月1日")
        #expect(texts.text(FormItem("UPPLAN", 12), slip) == "9:00")
        #expect(texts.text(FormItem("UPPLAN", 13), slip) == "")
        #expect(texts.text(FormItem("UPPLAN", 15), slip) == "訪問介護 111211")
        #expect(texts.text(FormItem("UPPLAN", 23, .flag("30日超")), slip) == "30日超")
        let annex = try record("UPSIKYU", [9: "11AAAA", 26: "10629"])
        #expect(texts.text(FormItem("UPSIKYU", 9), annex) == "訪問介護 小計（区分支給限度内）")
        #expect(texts.text(FormItem("UPSIKYU", 26), annex) == "10,629")
        let plan = try record("UP1KYO", [16: "54", 21: "23"])
        #expect(texts.text(FormItem("UP1KYO", 21), plan) == "要介護３")
        let choices = try #require(texts.choices(FormItem("UP1KYO", 16, .choice), plan))
        #expect(choices.map(\.meaning) == ["初回", "紹介", "継続"])
        #expect(!choices.contains { !$0.isChosen })
    }

    @Test("a value that is none of its column's stands as it is")
    func faulty() throws {
        let plan = try record("UP1KYO", [4: "2025/4/1", 21: "99"])
        #expect(texts.text(FormItem("UP1KYO", 4), plan) == "2025/4/1")
        #expect(texts.text(FormItem("UP1KYO", 21), plan) == "99")
        #expect(texts.choices(FormItem("UP1KYO", 21, .choice), plan) == nil)
    }

    @Test("V3 is read by the columns of the same names")
    func edition3() throws {
        // Three columns of equipment stand before the office in V4 only.
        let slip = try record("UPPLAN", [15: "111211", 17: "1399902012", 20: "0"], edition: "V3")
        #expect(texts.raw(FormItem("UPPLAN", 20), slip) == "1399902012")
        #expect(texts.raw(FormItem("UPPLAN", 23), slip) == "0")
        #expect(texts.raw(FormItem("UPPLAN", 18), slip) == nil)
    }

    // MARK: The week

    private func week(_ rows: [[Int: String]]) throws -> WeekGrid {
        let form = try #require(PaperForm.all.first { $0.id == "plan-3" })
        let block = try #require(form.blocks.compactMap { if case .week(let week) = $0 { week } else { nil } }.first)
        return WeekGrid(block, try rows.map { try record("UP3KYO", $0) }, texts)
    }

    /// Blocks with something in them, as `from-to: texts`.
    private func filled(_ column: [WeekGrid.Block]) -> [String] {
        column.filter { !$0.entries.isEmpty }.map { block in
            "\(block.from)-\(block.to): " + block.entries.map { $0.times + " " + $0.text }.joined(separator: " | ")
        }
    }

    @Test("a service stands at its weekday and hour; the paper begins at four in the morning")
    func place() throws {
        let grid = try week([[6: "訪問介護", 7: "2", 8: "0900", 9: "1010"], [10: "起床", 11: "0630", 12: "0630"]])
        #expect(filled(grid.columns[1]) == ["20-25: 9:00～10:10 訪問介護"])
        #expect(filled(grid.columns[7]) == ["10-11: 6:30 起床"])
        for column in grid.columns {
            #expect(column.first?.from == 0 && column.last?.to == WeekGrid.quarters)
            let joints = zip(column, column.dropFirst())
            #expect(!joints.contains { $0.to != $1.from })
        }
    }

    @Test("what goes over the paper's edge stands on both sides of it, what overlaps together")
    func edges() throws {
        let grid = try week([
            [6: "夜間", 7: "7", 8: "2200", 9: "0500"], [6: "A", 7: "1", 8: "1000", 9: "1100"],
            [6: "B", 7: "1", 8: "1050", 9: "1200"], [6: "C", 7: "1", 8: "1200", 9: "1230"],
            [10: "就寝", 11: "2400", 12: "2400"],
        ])
        #expect(filled(grid.columns[6]) == ["0-4: 22:00～5:00 夜間", "72-96: 22:00～5:00 夜間"])
        #expect(filled(grid.columns[0]) == ["24-32: 10:00～11:00 A | 10:50～12:00 B", "32-34: 12:00～12:30 C"])
        #expect(filled(grid.columns[7]) == ["80-81: 24:00 就寝"])
    }

    @Test("what has no weekday or no time is not lost")
    func unplaced() throws {
        let grid = try week([[6: "A", 8: "0900", 9: "1000"], [6: "B", 7: "1", 8: "9時"], [13: "用具"]])
        #expect(grid.unplaced.map(\.text) == ["A", "B"])
        #expect(grid.beyond == ["用具"])
    }

    // MARK: The month

    private func month(_ rows: [[Int: String]]) throws -> ServiceCalendar {
        let form = try #require(PaperForm.all.first { $0.id == "slip" })
        let block = try #require(
            form.blocks.compactMap { if case .calendar(let month) = $0 { month } else { nil } }.first)
        let all = [5: "202502", 12: "0900", 13: "1000", 15: "111211", 20: "1399902012", 23: "0"]
        return ServiceCalendar(
            block, try rows.map { row in try record("UPPLAN", all.merging(row) { $1 }) }, texts)
    }

    @Test("one line a service, its counts by day, the days with their weekdays")
    func lines() throws {
        let month = try month([
            [10: "20250203", 14: "1"], [10: "20250203", 14: "2"], [10: "20250228", 14: "1"],
            [10: "20250203", 14: "1", 15: "111111"],
        ])
        #expect(month.days.count == 28)
        #expect(month.days.first == .init(number: 1, weekday: 6))
        #expect(month.lines.map(\.counts) == [[3: 3, 28: 1], [3: 1]])
        #expect(month.lines.map(\.sum) == [4, 1])
        #expect(month.unplaced == [])
    }

    @Test("days outside the month and counts that are none are not lost; 日割対象日 are kept")
    func outside() throws {
        let month = try month([
            [10: "20250301", 14: "1"], [10: "20250204", 14: "x"],
            [10: "20250201", 14: "1", 11: "11" + String(repeating: "0", count: 29)],
        ])
        #expect(month.unplaced.count == 2)
        #expect(month.lines.map(\.proRata) == [[1, 2]])
    }

    // MARK: Lines

    private func lines(_ id: String, _ rows: [[Int: String]], kind: String) throws -> [[String]] {
        let form = try #require(PaperForm.all.first { $0.id == id })
        let block = try #require(form.blocks.compactMap { if case .lines(let lines) = $0 { lines } else { nil } }.first)
        return PlanLines(block, try rows.map { try record(kind, $0) }, texts).rows
            .map { row in row.map { "\($0.height)\($0.text)" } }
    }

    @Test("第2表 sorts by its numbers; lines of one number share a cell, and the first line's text goes for all")
    func plan() throws {
        let rows = try lines(
            "plan-2",
            [
                [6: "2", 7: "課題二", 8: "1", 9: "長期", 13: "1", 14: "三"],
                [6: "1", 7: "課題一", 8: "1", 9: "目標", 13: "1", 14: "一"],
                [6: "1", 8: "1", 13: "2", 14: "二"],
            ], kind: "UP2KYO")
        #expect(rows.map { $0[0] } == ["2課題一", "0", "1課題二"])
        #expect(rows.map { $0[1] } == ["2目標", "0", "1長期"])
        #expect(rows.map { $0[5] } == ["1一", "1二", "1三"])
    }

    @Test("第7表 has subtotals behind their details and the total at the end")
    func annex() throws {
        let rows = try lines(
            "annex",
            [
                [7: "9999999999", 9: "999999"], [7: "1399902012", 9: "11AAAA"], [7: "1399902020", 9: "151111"],
                [7: "1399902012", 9: "11EEEE"], [7: "1399902012", 9: "111211"],
            ], kind: "UPSIKYU")
        #expect(
            rows.map { $0[2] } == [
                "1訪問介護 111211", "1訪問介護 小計（区分支給限度内）", "1訪問介護 小計（区分支給限度外）", "1通所介護 151111", "1合計",
            ])
    }
}
