import BundleChecker
import CarePlanStandard
import CheckPolicy

extension FuzzTarget {
    /// Any bytes as a baseline, and as a report that `diff` reads: refused with places and sentences, or a baseline by
    /// which a report is judged.
    package static let baseline = FuzzTarget("baseline", longest: 4096, mutate: baselineMutator.mutated) { input in
        if let recorded = RecordedReport(json: input) {
            let same = ReportDiff(from: recorded, to: recorded)
            if !same.appeared.isEmpty || !same.gone.isEmpty || !same.releveled.isEmpty {
                return "a report that differs from itself"
            }
        }
        let baseline: Baseline
        do throws(StandardDocumentError) {
            baseline = try BaselineDocument.read(input)
        } catch {
            return brokenRefusal(error)
        }
        for isStrict in [false, true] {
            let policy = Policy(baseline: baseline, baselineIsStrict: isStrict)
            if let broken = FaultyReport.broken(policy) { return broken }
            // A baseline of what is there accepts it.
            let accepting = Policy(
                baseline: policy.baseline(accepting: FaultyReport.report), baselineIsStrict: isStrict)
            if !accepting.judge(FaultyReport.report).passed { return "an own baseline that does not pass" }
        }
        return nil
    }

    private static let baselineMutator = DocumentMutator(
        words: [
            "format", "formatVersion", "ruleset", "entries", "rule", "edition", "kind", "field", "variant", "count",
            "CP402",
            "CP406", "CP108", "V3", "V4", "UPJSK", "DLTPLAN", "a/b", "-", "cpcheck-baseline", "1.0",
        ])
}
