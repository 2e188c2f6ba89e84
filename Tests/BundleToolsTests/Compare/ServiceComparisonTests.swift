import TestSupport
import Testing

@testable import BundleTools

@Suite("compare: one service of one person")
struct ServiceComparisonTests {
    private typealias S = ComparisonSamples

    private func differences(_ plan: [String], _ actuals: [String]) throws -> [ServiceDifference] {
        try #require(S.service(plan: plan, actuals: actuals)).differences
    }

    @Test("days and counts on both sides") func sums() throws {
        let service = try #require(
            S.service(plan: [S.row(1), S.row(8, count: 2)], actuals: [S.row(8, count: 2), S.row(1)]))
        #expect(!service.differs)
        #expect(service.left?.days.days == [1, 8] && service.left?.total == 3 && service.left?.counts[8] == 2)
        #expect(service.right == service.left)
        #expect(service.left?.units == 3 * 396)
        #expect((service.month, service.office, service.serviceType) == (202504, "1399902012", "11"))
    }

    @Test("a day that was planned and not done, and one that was not planned") func days() throws {
        let found = try differences([S.row(1), S.row(8)], [S.row(1), S.row(9)])
        #expect(found == [.daysOnlyLeft(DaySet([8])), .daysOnlyRight(DaySet([9]))])
    }

    @Test("a day that was done more or less often than planned") func counts() throws {
        let found = try differences([S.row(1), S.row(2, count: 2)], [S.row(1, count: 3), S.row(2)])
        #expect(found == [.counts([.init(day: 1, left: 1, right: 3), .init(day: 2, left: 2, right: 1)])])
    }

    @Test("two rows of a day are as one row of count two") func rowsOfADay() throws {
        #expect(try differences([S.row(1, count: 2)], [S.row(1), S.row(1)]) == [])
    }

    @Test("another time of the day is a difference of times, not of days") func times() throws {
        let found = try differences([S.row(1), S.row(8)], [S.row(1, from: "1300", to: "1400"), S.row(8)])
        #expect(found == [.times(DaySet([1]))])
    }

    @Test("two visits of a day are held against each other by their times") func twoVisits() throws {
        let (morning, evening) = (S.row(1), S.row(1, from: "1800", to: "1900"))
        #expect(try differences([morning, evening], [evening, morning]) == [])
        let found = try differences([morning, evening], [S.row(1, from: "0930", to: "1030"), evening])
        #expect(found == [.times(DaySet([1]))])
    }

    @Test("a visit over midnight; midnight has two spellings") func overnight() throws {
        let night = S.row(3, from: "2330", to: "0030")
        #expect(try differences([night], [night]) == [])
        #expect(try differences([S.row(3, from: "2300", to: "2400")], [S.row(3, from: "2300", to: "0000")]) == [])
    }

    @Test("a side without satellites does not contradict; two different ones do") func satellites() throws {
        #expect(try differences([S.row(1)], [S.row(1, satellite: "01")]) == [])
        let found = try differences([S.row(1, satellite: "01")], [S.row(1, satellite: "02")])
        #expect(found == [.satellites(DaySet([1]))])
    }

    @Test("a day beyond the 30th on one side") func over30() throws {
        let found = try differences([S.row(1, over30: true), S.row(2)], [S.row(1), S.row(2)])
        #expect(found == [.over30(DaySet([1]))])
    }

    @Test("pro-rata days are compared day by day, whatever the row's own day") func proRata() throws {
        let (whole, half) = (S.mask(1...30), S.mask(16...30))
        #expect(try differences([S.row(1, mask: whole)], [S.row(30, mask: whole)]) == [])
        let found = try differences([S.row(1, mask: whole)], [S.row(16, mask: half)])
        #expect(found == [.proRataDays(onlyLeft: DaySet(1...15), onlyRight: DaySet())])
        // April has 30 days: what stands behind them counts for nothing.
        #expect(try differences([S.row(1, mask: whole)], [S.row(1, mask: S.mask(1...31))]) == [])
    }

    @Test("pro-rata days on one side only") func proRataOnOneSide() throws {
        let found = try differences([S.row(1)], [S.row(16, mask: S.mask(16...30))])
        #expect(found == [.proRataDays(onlyLeft: DaySet(), onlyRight: DaySet(16...30))])
    }

    @Test("a rented item: its day says nothing, its number does") func rental() throws {
        let item = { S.row($0, code: "171005", tais: "00001-000020") }
        #expect(try differences([item(1)], [item(30)]) == [])
        #expect(try differences([item(1), item(1)], [item(30)]) == [.totals(left: 2, right: 1)])
    }

    @Test("rented items are told apart where both sides name them") func items() throws {
        let item = { (code: String) in S.row(1, code: "171005", tais: code) }
        let services = S.compare(plan: [item("00001-000020")], actuals: [item("00001-000021")]).people[0].services
        #expect(services.map(\.equipment) == ["00001-000020", "00001-000021"])
        #expect(services.map(\.differences) == [[.onlyLeft], [.onlyRight]])
        // One side does not name them.
        #expect(try differences([item("")], [item("00001-000020")]) == [])
        #expect(
            try differences([item("")], [item("00001-000020"), item("00001-000021")]) == [.totals(left: 1, right: 2)])
    }

    @Test("V3 against V4: one layout has no rented items") func editions() throws {
        let old = "UPPLAN_202504_1399901014_1399902012_20250425200202.CSV"
        let plan = S.input((old, [S.rowOfV3(1, code: "171005"), S.rowOfV3(1, code: "171005")]))
        let actuals = S.input(
            (Made.actualsName, ["00001-000020", "00001-000021"].map { S.row(2, code: "171005", tais: $0) }))
        let comparison = BundleComparer().compare(plan, actuals)
        #expect(!comparison.differs && comparison.people.count == 1)
        #expect(comparison.left.files.map(\.edition) == ["V3"] && comparison.right.files.map(\.edition) == ["V4"])
    }

    @Test("a service of one side only, and the code that stands in for it") func replacement() throws {
        let services = S.compare(
            plan: [S.row(1), S.row(8)], actuals: [S.row(1), S.row(8, code: "111111")]
        ).people[0].services
        #expect(services.map(\.code) == ["111111", "111211"])
        #expect(services.map(\.differences) == [[.onlyRight], [.daysOnlyLeft(DaySet([8]))]])
        #expect(services[1].replacements == [.init(code: "111111", days: DaySet([8]))])
        #expect(services[0].replacements == [])
    }

    @Test("a row with count 0 says that nothing was done") func zero() throws {
        #expect(try differences([S.row(1), S.row(2, count: 0)], [S.row(1)]) == [])
        #expect(try differences([S.row(1), S.row(2)], [S.row(1), S.row(2, count: 0)]) == [.daysOnlyLeft(DaySet([2]))])
    }
}
