import BundleChecker
import BundleTools
import CarePlanStandard
import CheckPolicy
import Testing
import VendorTest

@Suite struct DryRunTests {
    @Test(arguments: AnsweredKit.products.indices)
    func `the answers of a product without a fault pass every pattern`(_ product: Int) throws {
        let kit = try AnsweredKit.of(product)
        let result = kit.run()
        #expect(result.verdict == .conforming)
        for task in result.patterns.flatMap(\.tasks) {
            #expect(task.verdict == .conforming, "\(task.task.id): \(task.reasons.map(\.ja))")
            #expect(task.deviations.prefix(3) == [], "\(task.task.id)")
            if let report = task.report {
                let told = report.report.findings.prefix(3).map { "\($0.rule) \($0.field?.name ?? "")" }
                #expect(report.passed, "\(task.task.id): \(told)")
                #expect(task.comparedItems > 0, "\(task.task.id)")
                #expect(task.upload?.isReady == true, "\(task.task.id)")
            }
            #expect(task.isSelfDeclared == (task.task.direction == .imports))
        }
    }

    @Test(arguments: AnsweredKit.products.indices)
    func `a kit of which nothing is done is 未実施, its optional scenarios aside`(_ product: Int) throws {
        var kit = try AnsweredKit.of(product)
        for pattern in kit.drawn.kit.patterns {
            let empty = ModelAnswers(kit.drawn).checks(of: pattern, .open)
            kit.files[KitPlaces.checks(of: pattern.id)] = AnsweredKit.sheet(empty)
        }
        kit.exports = [:]
        for pattern in kit.run().patterns {
            #expect(pattern.verdict == (pattern.exclusion == nil ? .notDone : .notApplicable), "\(pattern.pattern.id)")
            for task in pattern.tasks {
                #expect(task.verdict == (task.task.isOptional ? .notApplicable : .notDone), "\(task.task.id)")
            }
        }
    }

    @Test(arguments: AnsweredKit.products.indices)
    func `bundles of imports conform without an error or warning`(_ product: Int) throws {
        let kit = try AnsweredKit.of(product)
        for task in kit.tasks where task.direction == .imports {
            let scenario = try #require(kit.drawn.scenarios[task.id])
            let judged = ExportJudge(kit, options: .init()).judge(task, scenario, try scenario.input())
            #expect(judged.verdict == .conforming, "\(task.id)")
            #expect(judged.report?.report.counts.warning == 0, "\(task.id)")
        }
    }
}
