import BundleChecker
import BundleIntake
import ByteSources
import TestSupport
import Testing

@Suite("Corpus: the same input gives the same bytes")
struct DeterminismTests {
    /// A report's bytes are made of nothing but the report.
    @Test("in every run, however many jobs", arguments: Corpus.groups)
    func jobs(group: String) throws {
        for each in Corpus.sample(of: group, every: 4, from: 1) {
            let bundle = try Bundle(of: each)
            let first = bundle.check()
            // One unit is one job, whatever the number.
            for jobs in first.units.count > 1 ? [1, 2, 8] : [1] {
                #expect(bundle.check(jobs: jobs) == first, "\(each.name), \(jobs) jobs")
            }
        }
    }

    /// Thousands of files of every kind in one input: units of many shapes side by side.
    @Test("also all cases of an edition at once", arguments: TestSize.of(["V4"], full: ["V3", "V4"]))
    func everything(edition: String) throws {
        let input = Intake().gather([Array(Repository.path("Conformance/cases/" + edition).utf8)])
        #expect(input.sources.count > 2000)
        var options = CheckOptions()
        options.maxFindings = 100_000
        let first = Checker(options: options).check(input)
        options.jobs = 8
        let second = Checker(options: options).check(input)
        #expect(second == first)
        #expect(try Outputs.json(second) == Outputs.json(first))
        #expect(try Outputs.text(second) == Outputs.text(first))
    }
}
