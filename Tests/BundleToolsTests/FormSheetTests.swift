import BundleChecker
import BundleTools
import ByteSources
import CarePlanStandard
import TestSupport
import Testing

@Suite("records of a unit, sorted into sheets")
struct FormSheetTests {
    private func sheets(
        _ sources: [any ByteSource], mostRecords: Int = 100_000, mostBytes: Int = 48 << 20
    ) throws -> FormSheets {
        let plan = BundlePlan(BundleInput(sources: sources), standard: .current, options: CheckOptions())
        return FormSheets(of: try #require(plan.units.first), in: plan, mostRecords: mostRecords, mostBytes: mostBytes)
    }

    @Test("a sheet a person and month, in the order in which people come up")
    func people() throws {
        let lines = [
            Made.actuals(day: 1, [3: "0000100029"]), Made.actuals(day: 1), Made.actuals(day: 2, [3: " 0000100029"]),
            Made.actuals(day: 2, [5: "202505"]),
        ]
        let found = try sheets([Made.actualsFile(lines)])
        #expect(found.sheets.map { $0.records(of: "UPJSK").map(\.number) } == [[1, 3], [2], [4]])
        #expect(found.sheets.map(\.form.id) == ["slip-results", "slip-results", "slip-results"])
        #expect(found.unused == [:] && found.cut == [])
    }

    @Test("no more records than are laid out for people; that the rest is missing is known")
    func limit() throws {
        let file = Made.actualsFile((1...5).map { Made.actuals(day: $0) })
        let cut = try sheets([file], mostRecords: 4)
        #expect(cut.sheets.flatMap { $0.records(of: "UPJSK") }.count == 4)
        #expect(cut.cut == ["UPJSK"])
        #expect(try sheets([file], mostRecords: 5).cut == [])
    }

    @Test("no more bytes either: few records may be as long as many")
    func longRecords() throws {
        let long = "\"" + String(repeating: "長", count: 50_000) + "\""
        let file = Made.actualsFile((1...5).map { Made.actuals(day: $0, [7: long]) })
        let cut = try sheets([file], mostBytes: 350_000)
        #expect(cut.sheets.flatMap { $0.records(of: "UPJSK").map(\.number) } == [1, 2, 3])
        #expect(cut.cut == ["UPJSK"])
        #expect(try sheets([file], mostBytes: 600_000).cut == [])
    }

    @Test("a deletion has no sheet")
    func deletion() throws {
        let found = try sheets([Made.deletionFile([Made.deletion(1)])])
        #expect(found.sheets.isEmpty)
    }
}
