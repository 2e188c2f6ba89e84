import CarePlanStandard
import Testing
import VendorTest

@Suite("what is left to do after a run")
struct NextStepTests {
    private static func task(_ number: Int, _ direction: TestDirection, _ verdict: TestVerdict) -> TaskResult {
        TaskResult(
            task: KitTask(
                id: "T\(number)", direction: direction, role: .careManager, title: .init("題", "title"),
                isOptional: false, folder: "f/T\(number)"), verdict: verdict)
    }

    private static func checks(_ number: Int, failed: Int = 0, open: Int = 0) -> TaskResult {
        var task = task(number, .imports, failed > 0 ? .nonconforming : .notDone)
        var tally = CheckTally()
        (tally.failed, tally.open) = (failed, open)
        task.checks = tally
        return task
    }

    private static func steps(_ tasks: [TaskResult]) -> [NextStep] {
        let kit = Kit(product: "P", roles: [], edition: "V4", seed: 1, toolVersion: "1", ruleset: "1", patterns: [])
        return TestResult(kit: kit, patterns: [PatternResult(pattern: TestPattern.all[0], tasks: tasks)]).nextSteps
    }

    @Test("nothing where all is 適合 or 対象外") func nothing() {
        #expect(Self.steps([Self.task(1, .exports, .conforming), Self.task(2, .imports, .notApplicable)]) == [])
        #expect(Self.steps([]) == [])
    }

    @Test("work of one sort stands together, sheets before exports before mending") func together() {
        var differing = Self.task(3, .exports, .nonconforming)
        differing.deviationCount = 7
        let steps = Self.steps([
            Self.task(1, .exports, .notDone), Self.task(2, .exports, .notDone), differing, Self.checks(4, open: 5),
            Self.checks(5, failed: 2, open: 3),
        ])
        #expect(steps.map(\.work) == [.fillChecks, .export, .mendImport, .mendDeviations])
        #expect(steps.map(\.count) == [8, 2, 2, 7])
        #expect(steps[0].places == ["import/D1/checks.csv"] && steps[0].tasks == ["T4", "T5"])
        #expect(steps[1].places == ["f/T1/out", "f/T2/out"])
    }

    @Test("a task without anything to count sends its reader to its reasons") func reasons() {
        #expect(Self.steps([Self.task(1, .exports, .nonconforming)]).map(\.work) == [.seeReasons])
        #expect(Self.steps([Self.checks(1)]).map(\.work) == [.seeReasons])
    }
}
