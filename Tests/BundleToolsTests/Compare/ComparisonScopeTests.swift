import ByteSources
import TestSupport
import Testing

@testable import BundleTools

@Suite("compare: which people, offices and months answer each other")
struct ComparisonScopeTests {
    private typealias S = ComparisonSamples

    @Test("people are matched by insured number, though the insurer was corrected") func insurers() {
        let comparison = S.compare(plan: [S.row(1)], actuals: [S.row(1, insurer: "990028")])
        #expect(!comparison.differs && comparison.people.count == 1)
        #expect(comparison.people[0].insurersDiffer)
        #expect(comparison.people[0].rightIdentity == .init(insurer: "990028", insured: "0000100011"))
    }

    @Test("one insured number of two insurers is two people") func twoInsurers() {
        let plan = [S.row(1), S.row(2, insurer: "990028")]
        let comparison = S.compare(plan: plan, actuals: [S.row(1), S.row(2, insurer: "990028")])
        #expect(!comparison.differs && comparison.people.count == 2)
        let moved = S.compare(plan: plan, actuals: [S.row(1), S.row(2, insurer: "990036")])
        #expect(!moved.differs && moved.people.map(\.insurersDiffer) == [false, true])
    }

    @Test("a person of one side only differs; people have numbers in the order of the input") func missing() {
        let comparison = S.compare(
            plan: [S.row(1, person: "0000100012"), S.row(1)], actuals: [S.row(1), S.row(1, person: "H123456789")])
        #expect(comparison.people.map(\.number) == [1, 2, 3])
        #expect(comparison.people.map { $0.services.flatMap(\.differences) } == [[.onlyLeft], [], [.onlyRight]])
        #expect(comparison.people[0].right == nil && comparison.people[2].left == nil)
        #expect(comparison.people[1].left == .init(file: 0, record: 2))
    }

    @Test("services of offices whose results have not come are no difference") func otherOffices() {
        let other = S.row(2, code: "151241", office: "1399902020")
        let comparison = S.compare(plan: [S.row(1), other, other], actuals: [S.row(1)])
        #expect(!comparison.differs && comparison.people[0].services.count == 1)
        #expect(
            comparison.unanswered == [
                .init(isLeft: true, month: 202504, office: "1399902020", serviceType: "15", people: 1, total: 2)
            ])
    }

    @Test("an office's file speaks of its own service type alone; without types in names, of all") func types() {
        let plan = [S.row(1), S.row(2, code: "121111")]
        #expect(!S.compare(plan: plan, actuals: [S.row(1)]).differs)
        let old = "UPJSK_202504_1399902012_1399901014_20250503101530.CSV"
        let comparison = BundleComparer().compare(
            S.input((S.planName, plan)), S.input((old, [S.rowOfV3(1, code: "111211")])))
        #expect(comparison.people[0].services.map(\.differences) == [[], [.onlyLeft]])
    }

    @Test("a relay speaks of what it passes on") func relay() {
        let relay = "UPJSK_202504_1399901014_43_1309900015_46_20250503101533.CSV"
        let plan = [S.row(1), S.row(1, person: "0000100012"), S.row(2, code: "151241", office: "1399902020")]
        let comparison = BundleComparer().compare(S.input((S.planName, plan)), S.input((relay, [S.row(1)])))
        #expect(comparison.people.map(\.differs) == [false, true])
        #expect(comparison.unanswered.map(\.office) == ["1399902020"])
    }

    @Test("a person with plans elsewhere is known on the plan's side") func known() throws {
        let other = S.row(2, code: "151241", office: "1399902020")
        let person = try #require(S.compare(plan: [other], actuals: [S.row(1)]).people.first)
        #expect(person.left == .init(file: 0, record: 1))
        #expect(person.services.map(\.differences) == [[.onlyRight]])
    }

    @Test("another month is not compared") func months() {
        let may = S.row(1).replacing("202504", with: "202505")
        let comparison = S.compare(plan: [S.row(1)], actuals: [may])
        #expect(comparison.isEmpty && comparison.isIncomplete && !comparison.differs)
        #expect(comparison.unanswered.map(\.month) == [202504, 202505])
    }

    @Test("a plan that was sent to several offices counts once, as each office got it") func severalReceivers() {
        let other = S.row(2, code: "151241", office: "1399902020")
        let toOther = "UPPLAN_202504_1399901014_43_1399902020_15_20250426200202.CSV"
        // The later one moved the first office's visit, but went to the second office only.
        let plan = S.input((S.planName, [S.row(1), other]), (toOther, [S.row(9), other]))
        let comparison = BundleComparer().compare(plan, S.input((Made.actualsName, [S.row(1)])))
        #expect(!comparison.differs && comparison.people[0].services.map(\.left?.total) == [1])
        #expect(comparison.left.files.map(\.replacedRecords) == [1, 1])
    }

    @Test("the newest export replaces the older ones of its address, with what it leaves out") func newest() {
        let newer = "UPPLAN_202504_1399901014_43_1399902012_11_20250428090000.CSV"
        let plan = S.input((S.planName, [S.row(1), S.row(2, code: "111111")]), (newer, [S.row(1)]))
        let comparison = BundleComparer().compare(plan, S.input((Made.actualsName, [S.row(1)])))
        #expect(!comparison.differs && comparison.people[0].services.count == 1)
        let corrected = "UPJSK_202504_1399902012_11_1399901014_43_20250505101530.CSV"
        let results = S.input((Made.actualsName, [S.row(1), S.row(2)]), (corrected, [S.row(1)]))
        #expect(!BundleComparer().compare(S.input((S.planName, [S.row(1)])), results).differs)
    }

    @Test("rows whose keys cannot be read are counted, and the answer is incomplete") func unusable() {
        let rows = [
            S.row(1), S.row(1, person: "100011"), S.row(1, code: "11"), S.row(1, office: "139990201"),
            S.row(1, mask: "01"),
            S.row(1).replacing("20250401", with: "2025/4/1"), "1,2,3",
        ]
        let comparison = S.compare(plan: [S.row(1)], actuals: rows)
        #expect(!comparison.differs && comparison.isIncomplete)
        #expect(comparison.right.files.map(\.records) == [7] && comparison.right.files[0].unusableRecords == 6)
        #expect(comparison.right.files[0].unusablePlaces == [2, 3, 4, 5, 6])
    }

    @Test("a file that breaks off is said to") func brokenOff() {
        let bytes = Made.file([S.row(1)])
        let failing = FailingSource(name: Made.actualsName, bytes: bytes, failure: .permissionDenied)
        let comparison = BundleComparer().compare(
            S.input((S.planName, [S.row(1)])), BundleInput(sources: [failing]))
        #expect(comparison.isIncomplete && comparison.right.files.map(\.isCut) == [true])
    }
}
