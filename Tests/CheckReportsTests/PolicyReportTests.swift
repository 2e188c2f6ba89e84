import CarePlanConformance
import Foundation
import Testing

@testable import CheckReports

@Suite("Reports: what a policy did")
struct PolicyReportTests {
    private var policy: Policy {
        var policy = Policy(
            levels: ["CP113": .off, "CP312": .error],
            suppressions: [
                Suppression(
                    rule: "CP402", files: PathPattern("UPPLAN_*"), field: .number(12), reason: "直し中",
                    until: Day("2027-03-31")),
                Suppression(rule: "CP201", field: .name("氏名"), reason: "b"),
                Suppression(rule: "CP201", reason: "c", until: Day("2020-01-01")),
            ], today: Day("2026-11-21"))
        policy.baseline = Baseline([
            Fingerprint(rule: "CP312", edition: "V4", kind: "UPPLAN", field: 7): 1499,
            Fingerprint(rule: "CP404", edition: "V3", kind: "UPJSK", field: 2, variant: "code"): 1,
        ])
        return policy
    }

    @Test("keep their contract") func golden() throws {
        let judged = policy.judge(SampleReports.everything)
        try expectGolden(String(decoding: try JSONReport().bytes(judged), as: UTF8.self), "policy.json")
        for language in Language.allCases {
            let text = String(decoding: try TextReport(language: language).bytes(judged), as: UTF8.self)
            try expectGolden(text, "policy.\(language.rawValue).txt")
        }
    }

    @Test("satisfy the schema") func schema() throws {
        var cut = SampleReports.everything
        cut.unlisted = FindingTallies(of: cut.findings)
        cut.truncatedFindings = cut.unlisted.count
        let documents = try [SampleReports.everything, cut, SampleReports.clean()].map {
            try JSONReport().bytes(policy.judge($0))
        }
        #expect(try SchemaCheck.problems(documents).flatMap { $0 } == [])
    }

    private func written(_ baseline: Baseline) throws -> [UInt8] {
        let sink = MemorySink()
        try BaselineWriter(rulesetName: "2026.1").write(baseline, to: sink)
        return sink.bytes
    }

    @Test("a baseline is read as it was written, and satisfies its schema") func baseline() throws {
        let baselines = [Baseline([:]), Policy().baseline(accepting: SampleReports.everything), policy.baseline!]
        let documents = try baselines.map(written)
        for (baseline, document) in zip(baselines, documents) {
            #expect(try BaselineDocument.read(document) == baseline)
        }
        #expect(try SchemaCheck.problems(documents, schema: "baseline").flatMap { $0 } == [])
    }

    @Test("the schemas of configuration and baseline refuse what the reader refuses") func schemas() throws {
        let configurations = [
            "{}",
            #"{"profile": "standard", "gate": {"failOn": "info"}, "severity": {"CP402": "off", "field-length": "info"}}"#,
            #"{"suppressions": [{"rule": "CP402", "files": "a/**", "field": 3, "reason": "x", "until": "2027-01-01"}]}"#,
            #"{"limits": {"maxFile": "8G", "maxFindings": 0}, "language": "ja", "reports": ["json=a"], "ruleset": "2026.1"}"#,
            #"{"profil": "standard"}"#, #"{"severity": {"CP901": "off"}}"#, #"{"severity": {"CP402": "none"}}"#,
            #"{"suppressions": [{"rule": "CP402"}]}"#, #"{"suppressions": [{"rule": "CP402", "reason": " "}]}"#,
            #"{"suppressions": [{"rule": "CP402", "reason": "x", "field": 0}]}"#, #"{"limits": {"maxFile": "8T"}}"#,
            #"{"limits": {"maxPlaces": 0}}"#, #"{"language": "fr"}"#,
        ]
        try compare(configurations, "config") { _ = try ConfigurationDocument.read($0) }
        func entries(_ text: String) -> String {
            #"{"format": "cpcheck-baseline", "formatVersion": "1.0", "ruleset": "2026.1", "entries": [\#(text)]}"#
        }
        let baselines = [
            entries(""), entries(#"{"rule": "CP402", "count": 1}"#), entries(#"{"rule": "CP402", "count": 0}"#),
            entries(#"{"rule": "CP402"}"#), entries(#"{"rule": "CP402", "kind": "a/b", "count": 1}"#),
            entries(#"{"rule": "CP402", "count": 1, "value": "x"}"#), "{}",
        ]
        try compare(baselines, "baseline") { _ = try BaselineDocument.read($0) }
    }

    private func compare(_ documents: [String], _ schema: String, _ read: ([UInt8]) throws -> Void) throws {
        guard try SchemaCheck.isAvailable() else { return }
        let problems = try SchemaCheck.problems(documents.map { Array($0.utf8) }, schema: schema)
        for (document, problems) in zip(documents, problems) {
            let isRead = (try? read(Array(document.utf8))) != nil
            #expect(isRead == problems.isEmpty, "\(document): \(problems)")
        }
    }

    @Test("a baseline of the whole corpus holds words of closed sets only") func closedSets() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        for folder in ["Conformance/cases", "Fixtures"] {
            var options = CheckOptions()
            options.showValues = true
            options.jobs = 2
            let report = Checker(options: options).check(paths: [root.appending(path: folder).path])
            let baseline = Policy().baseline(accepting: report)
            #expect(baseline.accepted.count > 3)
            for entry in baseline.accepted.keys {
                let rule = try #require(RuleCatalogue.current[entry.rule])
                #expect(rule.messages.contains { $0.variant == entry.variant }, "\(entry.text)")
                if let edition = entry.edition { #expect(Standard.current.editions.contains { $0.id == edition }) }
                guard let kind = entry.kind else { continue }
                let known = try #require(Standard.current.kind(kind), "\(entry.text)")
                if let field = entry.field {
                    // In V3 a column count may be tolerated that only V4 has.
                    let most = known.editions.map { known.columns(in: $0).count }.max() ?? 0
                    #expect((1...most).contains(field), "\(entry.text)")
                }
            }
            let judged = Policy(baseline: baseline, baselineIsStrict: true).judge(report)
            #expect(judged.passed && judged.outcome.baseline?.new.isEmpty == true)
        }
    }
}
