import BundleChecker
import CarePlanStandard
import CheckPolicy
import Testing

@Suite("Baselines")
struct BaselineTests {
    private func finding(_ rule: String, count: Int = 1, file: Int? = nil, variant: String = "") -> Finding {
        Finding(
            rule: rule, variant: variant, severity: .error, file: file, edition: "V4", kind: "UPPLAN",
            field: .init(no: 3, name: "保険者番号"), count: count)
    }

    private func judge(_ findings: [Finding], _ accepted: [Finding], strict: Bool = false, complete: Bool = true)
        -> JudgedReport
    {
        let baseline = Policy().baseline(accepting: .made(accepted))
        return Policy(baseline: baseline, baselineIsStrict: strict).judge(.made(findings, complete: complete))
    }

    @Test("counts are sums over the whole input, however files and places differ") func sums() {
        let baseline = Policy().baseline(
            accepting: .made([finding("CP402", count: 2, file: 0), finding("CP402", file: 1)]))
        let key = Fingerprint(rule: "CP402", edition: "V4", kind: "UPPLAN", field: 3)
        #expect(baseline.accepted == [key: 3])
        let judged = judge([finding("CP402", count: 3, file: 7)], [finding("CP402", count: 2), finding("CP402")])
        #expect(judged.passed && judged.suppressed[0]?.source == .baseline)
        #expect(judged.outcome.baseline?.matched == [key])
        #expect(judged.report.counts.suppressed == 1 && judged.report.verdict == .nonconforming)
    }

    @Test("more often than accepted is new, and so is another variant, column or rule") func new() {
        let more = judge([finding("CP402", count: 4)], [finding("CP402", count: 3)])
        #expect(!more.passed && more.suppressed == [nil])
        #expect(more.outcome.baseline?.new.map { [$0.count, $0.accepted] } == [[4, 3]])
        #expect(!judge([finding("CP402", variant: "x")], [finding("CP402")]).passed)
        #expect(!judge([finding("CP404")], [finding("CP402")]).passed)
        #expect(judge([finding("CP402")], [finding("CP402", count: 3)]).passed)
    }

    @Test("gone entries are told; a strict baseline fails on them, but not on what was not read") func gone() {
        let accepted = [finding("CP402"), finding("CP404")]
        let lax = judge([finding("CP402")], accepted)
        #expect(lax.passed && lax.outcome.baseline?.gone.map(\.rule) == ["CP404"])
        #expect(judge([finding("CP402")], accepted, strict: true).exitStatus == 1)
        #expect(judge(accepted, accepted, strict: true).exitStatus == 0)
        #expect(judge([], accepted, strict: true, complete: false).exitStatus == 3)
    }

    @Test("what a suppression covers is not accepted on top of it") func suppressions() {
        let policy = Policy(suppressions: [Suppression(rule: "CP402", reason: "a")])
        let report = Report.made([finding("CP402"), finding("CP404")])
        #expect(policy.baseline(accepting: report).accepted.keys.map(\.rule) == ["CP404"])
    }

    @Test("findings not kept count too") func unlisted() {
        var report = Report.made([finding("CP402")])
        report.unlisted = FindingTallies(of: [finding("CP402", count: 5), finding("CP404")])
        let baseline = Policy().baseline(accepting: report)
        #expect(baseline.entries.map(\.count) == [6, 1])
        let judged = Policy(baseline: baseline).judge(report)
        #expect(judged.passed && judged.report.counts.suppressed == 3)
    }

    @Test("entries of rules that the rule set does not have are not compared") func ruleset() {
        var policy = Policy(baseline: Policy().baseline(accepting: .made([finding("CP402"), finding("CP404")])))
        policy.catalogue = RuleCatalogue([RuleCatalogue.current["CP402"]!], rulesetName: "2026.1")
        #expect(policy.judge(.made([])).outcome.baseline?.gone.map(\.rule) == ["CP402"])
    }

    // MARK: The file

    private func problems(_ text: String) -> [String] {
        do {
            _ = try BaselineDocument.read(Array(text.utf8))
            return []
        } catch {
            return error.problems.map(\.text.en)
        }
    }

    private func document(_ entries: String) -> String {
        #"{"format": "cpcheck-baseline", "formatVersion": "1.0", "ruleset": "2026.1", "entries": [\#(entries)]}"#
    }

    @Test("reads what it should") func read() throws {
        let text = document(
            #"{"rule": "CP402", "edition": "V4", "kind": "UPPLAN", "field": 3, "variant": "x", "count": 2}"#)
        let baseline = try BaselineDocument.read(Array(text.utf8))
        #expect(baseline.accepted.map { "\($0.key.text) \($0.value)" } == ["CP402/V4/UPPLAN/3/x 2"])
    }

    @Test(
        "refuses all else, with the place",
        arguments: [
            (#"{"rule": "CP999", "count": 1}"#, "entries[0].rule: "),
            (#"{"rule": "CP402", "count": 0}"#, "entries[0].count: "),
            (#"{"rule": "CP402"}"#, "entries[0]: "), (#"{"rule": "CP402", "count": 1, "value": "x"}"#, "entries[0]: "),
            (#"{"rule": "CP402", "kind": "a/b", "count": 1}"#, "entries[0].kind: "),
            (#"{"rule": "CP402", "count": 1}, {"rule": "CP402", "count": 2}"#, "entries[1]: "),
        ])
    func refuse(entry: String, place: String) {
        let problems = problems(document(entry))
        #expect(problems.count == 1 && problems[0].hasPrefix(place), "\(problems)")
    }

    @Test("refuses other documents") func otherDocuments() {
        for text in ["", "[]", "{}", #"{"format": "cpcheck-report", "formatVersion": "1.0"}"#] {
            #expect(!problems(text).isEmpty)
        }
    }
}
