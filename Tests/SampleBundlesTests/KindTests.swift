import CarePlanStandard
import SampleBundles
import Testing

@Suite struct KindTests {
    @Test func `every item that is filled is one of the layout`() throws {
        for sample in SampleKinds.all {
            let kind = try #require(Standard.current.kind(sample.kind))
            #expect(sample.unknownItems(kind) == [])
        }
    }

    @Test func `every kind of the standard is filled, and none twice`() {
        #expect(SampleKinds.all.map(\.kind).sorted() == Standard.current.kinds.map(\.id).sorted())
    }

    @Test func `an item that no edition has is named`() throws {
        let sample = KindSample<Int>("DLTPLAN", rows: { _, _ in [1] }, items: [.init("対象年月日") { _, _ in "" }])
        let kind = try #require(Standard.current.kind("DLTPLAN"))
        #expect(sample.unknownItems(kind) == ["DLTPLAN 対象年月日 1"])
    }

    @Test func `quotes are doubled, and what MS932 lacks is refused`() throws {
        var file = SampleFile(
            name: "", kind: "UPHOSOKU", edition: "V4", records: [["202407", "", "", "", "言う\"と\"", "山,田\r\n"]])
        #expect(
            try file.rendered() == Array("202407,,,,\"".utf8) + [0x8C, 0xBE, 0x82, 0xA4]
                + Array("\"\"".utf8) + [0x82, 0xC6] + Array("\"\"\",\"".utf8) + [0x8E, 0x52, 0x2C, 0x93, 0x63]
                + Array("\r\n\"\r\n".utf8))
        file.records[0][5] = "𠮷田"
        #expect(throws: SampleError.unencodable(kind: "UPHOSOKU", column: "利用者氏名")) { try file.rendered() }
    }
}

@Suite struct CalendarMonthTests {
    @Test(arguments: [("202502", 28), ("202402", 29), ("203504", 30), ("209912", 31), ("210002", 0), ("200002", 29)])
    func `months have their days`(_ text: String, _ days: Int) {
        #expect(CalendarMonth(text)?.dayCount ?? 0 == days)
    }

    @Test func `weekdays go on through the years`() throws {
        var month = try #require(CalendarMonth("200001"))
        // 1 January 2000 was a Saturday.
        var weekday = 6
        while month.year < 2100 {
            for day in 1...month.dayCount {
                #expect(month.weekday(day) == weekday)
                weekday = weekday % 7 + 1
            }
            month = month.adding(1)
        }
    }

    @Test func `months are added over the turn of the year`() throws {
        let month = try #require(CalendarMonth("202511"))
        #expect(month.adding(2).text == "202601")
        #expect(month.adding(-11).text == "202412")
        #expect(month.lastDate == "20251130")
    }
}
