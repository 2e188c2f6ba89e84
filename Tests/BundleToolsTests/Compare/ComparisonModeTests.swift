import BundleTools
import ByteSources
import TestSupport
import Testing

@Suite("compare: which files stand on which side")
struct ComparisonModeTests {
    private typealias S = ComparisonSamples
    private let newer = "UPPLAN_202504_1399901014_43_1399902012_11_20250428090000.CSV"

    @Test("plan and results, in either order, or in one input") func planAndActuals() {
        let (plan, actuals) = (S.input((S.planName, [S.row(1)])), S.input((Made.actualsName, [S.row(2)])))
        let both = S.input((S.planName, [S.row(1)]), (Made.actualsName, [S.row(2)]))
        for comparison in [
            BundleComparer().compare(plan, actuals), BundleComparer().compare(actuals, plan),
            BundleComparer().compare(both),
            BundleComparer().compare(both, both),
        ] {
            #expect(comparison.mode == .planAndActuals)
            #expect(comparison.left.files.map(\.kind) == ["UPPLAN"] && comparison.right.files.map(\.kind) == ["UPJSK"])
            #expect(
                comparison.people.flatMap(\.services).flatMap(\.differences) == [
                    .daysOnlyLeft(DaySet([1])), .daysOnlyRight(DaySet([2])),
                ])
        }
    }

    @Test("two exports of plans: what changed, units too") func exports() {
        let old = S.input((S.planName, [S.row(1), S.row(2)]))
        let new = S.input((newer, [S.row(1), S.row(3)]))
        let comparison = BundleComparer().compare(old, new)
        #expect(comparison.mode == .exports)
        #expect(
            comparison.people[0].services[0].differences == [
                .daysOnlyLeft(DaySet([2])), .daysOnlyRight(DaySet([3])),
            ])
        let repriced = BundleComparer().compare(old, S.input((newer, [S.row(1), S.row(2, units: "-30")])))
        #expect(repriced.people[0].services[0].differences == [.units(left: 792, right: 366)])
    }

    @Test("units are no difference between a plan and its results") func unitsOfResults() {
        #expect(!S.compare(plan: [S.row(1)], actuals: [S.row(1, units: "0")]).differs)
    }

    @Test("exports of both kinds: plans with plans, results with results") func exportsOfBoth() {
        let old = S.input((S.planName, [S.row(1)]), (Made.actualsName, [S.row(1)]))
        let new = S.input((newer, [S.row(1)]), (Made.actualsName, [S.row(2)]))
        var comparer = BundleComparer()
        comparer.onlyExports = true
        let comparison = comparer.compare(old, new)
        #expect(comparison.mode == .exports)
        #expect(comparison.people[0].services.map(\.isResult) == [false, true])
        #expect(comparison.people[0].services.map(\.differs) == [false, true])
    }

    @Test("one input with several exports: the newest against the one before") func severalExports() {
        let oldest = "UPPLAN_202504_1399901014_43_1399902012_11_20250401090000.CSV"
        let elsewhere = "UPPLAN_202504_1399901014_43_1399902020_15_20250425200202.CSV"
        let comparison = BundleComparer().compare(
            S.input((oldest, [S.row(5)]), (S.planName, [S.row(1)]), (newer, [S.row(2)]), (elsewhere, [S.row(1)])))
        #expect(comparison.mode == .exports)
        #expect(comparison.left.files.map(\.path) == ["in/" + S.planName])
        #expect(comparison.right.files.map(\.path) == ["in/" + newer])
        #expect(Set(comparison.setAside.map(\.reason)) == [.olderExport, .onlyExport])
    }

    @Test("the same month in both editions, in one input") func editions() {
        let old = "UPPLAN_202504_1399901014_1399902012_20250425200201.CSV"
        let comparison = BundleComparer().compare(
            S.input((old, [S.rowOfV3(1, code: "111211")]), (S.planName, [S.row(1)])))
        #expect(comparison.left.files.map(\.edition) == ["V3"] && !comparison.isEmpty && !comparison.differs)
    }

    @Test("nothing to compare") func nothing() {
        for comparison in [
            BundleComparer().compare(BundleInput(sources: [])),
            BundleComparer().compare(S.input((S.planName, [S.row(1)]))),
            BundleComparer().compare(
                S.input((Made.deletionName, [Made.deletion(1)])), S.input((S.planName, [S.row(1)]))),
        ] { #expect(comparison.isEmpty && comparison.isIncomplete && !comparison.differs) }
    }

    @Test("files that take no part are named with the reason") func setAside() {
        let input = S.input(
            (S.planName, [S.row(1)]), (Made.actualsName, [S.row(1)]), (Made.deletionName, [Made.deletion(1)]))
        let gone = BundleInput(
            sources: S.input((Made.actualsName, [S.row(1)])).sources,
            problems: [.init(path: SourcePath(root: Array("gone".utf8), relative: []), kind: .missingPath)])
        let comparison = BundleComparer().compare(input, gone)
        #expect(Set(comparison.setAside.map(\.reason)) == [.otherSide, .deletion, .unreadable])
        #expect(comparison.isIncomplete && !comparison.isEmpty)
    }
}
