import CarePlanConformance
import Foundation
import TestSupport
import Testing

@testable import CheckReports

/// SARIF and JUnit as programs that are not ours read them.
@Suite("Reports in other programs")
struct ToolCheckTests {
    private static let schema = Repository.root.deletingLastPathComponent()
        .appending(path: "shared/schemas/sarif-schema-2.1.0.json").path

    /// The reports of all samples and hostile names.
    private func documents(_ reporter: some Reporter) throws -> [String] {
        let judged =
            [FormatTests.judged, Gate().judge(SampleReports.clean()), Gate().judge(SampleReports.clean(units: 0))]
            + HostileReports.names.map(HostileReports.judged)
        return try judged.map { String(decoding: try reporter.bytes($0), as: UTF8.self) }
    }

    /// Runs a script with a file that holds a JSON list of documents.
    private func run(_ script: String, _ arguments: [String] = [], on documents: [String]) throws {
        let input = try JSONSerialization.data(withJSONObject: documents)
        let file = FileManager.default.temporaryDirectory.appending(path: "cpcheck-reports-\(UUID().uuidString)")
        try input.write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let result = try Tools.python(["-c", script, file.path] + arguments)
        #expect(result.status == 0, "\(result.output)")
    }

    /// False, with a message, where a tool is absent; a failure where tools are required.
    private func isThere(_ isThere: Bool, _ name: String) -> Bool {
        if isThere { return true }
        if Tools.areRequired {
            Issue.record("\(name) is needed (CPCHECK_REQUIRE_TOOLS=1)")
        } else {
            print("skipped: \(name) is not there")
        }
        return false
    }

    @Test("SARIF satisfies the schema of OASIS") func sarif() throws {
        guard isThere(Tools.hasJSONSchema, "python3 with jsonschema"),
            isThere(FileManager.default.fileExists(atPath: Self.schema), "shared/schemas/sarif-schema-2.1.0.json")
        else { return }
        let script = """
            import json, sys, jsonschema
            validator = jsonschema.Draft7Validator(json.load(open(sys.argv[2], encoding="utf-8")))
            found = [f"{n} {e.json_path}: {e.message[:200]}" for n, text in enumerate(json.load(open(sys.argv[1])))
                     for e in validator.iter_errors(json.loads(text))]
            print("\\n".join(found[:20]))
            sys.exit(1 if found else 0)
            """
        for language in Language.allCases {
            try run(script, [Self.schema], on: documents(SARIFReport(language: language)))
        }
    }

    @Test("JUnit is well-formed XML, and its sums are those of its tests") func junit() throws {
        guard isThere(Tools.hasPython, "python3") else { return }
        let script = """
            import json, sys, xml.etree.ElementTree as tree
            for number, text in enumerate(json.load(open(sys.argv[1]))):
                root = tree.fromstring(text.encode("utf-8"))
                for suite in [root] + list(root):
                    for key, tag in (("tests", "testcase"), ("failures", "failure"), ("skipped", "skipped")):
                        assert int(suite.get(key)) == len(list(suite.iter(tag))), (number, suite.get("name"), key)
            """
        for language in Language.allCases {
            try run(script, on: documents(JUnitReport(language: language)))
        }
    }
}

@Suite("SARIF report")
struct SARIFReportTests {
    private func run(_ judged: JudgedReport) throws -> [String: Any] {
        let log = try JSONSerialization.jsonObject(with: Data(try SARIFReport().bytes(judged)))
        return try #require(((log as? [String: Any])?["runs"] as? [[String: Any]])?.first)
    }

    private func results(_ judged: JudgedReport) throws -> [[String: Any]] {
        try #require(try run(judged)["results"] as? [[String: Any]])
    }

    @Test("levels are the gate's; what speaks of the input is open") func levels() throws {
        let results = try self.results(FormatTests.judged)
        func level(_ rule: String) -> [String?] {
            let result = results.first { $0["ruleId"] as? String == rule }
            return [result?["kind"] as? String, result?["level"] as? String]
        }
        #expect(level("CP312") == ["fail", "error"])
        #expect(level("CP402") == ["fail", "error"])
        #expect(level("CP901") == ["open", "none"])
    }

    @Test("every result tells whether it is suppressed, and new") func suppressions() throws {
        for result in try results(FormatTests.judged) {
            let rule = result["ruleId"] as? String
            let isSuppressed = rule == "CP402" || rule == "CP312"
            #expect((result["suppressions"] as? [Any])?.isEmpty == !isSuppressed)
            #expect(rule == "CP901" || result["baselineState"] as? String == (rule == "CP312" ? "unchanged" : "new"))
        }
        #expect(try results(Gate().judge(SampleReports.everything)).allSatisfy { $0["suppressions"] == nil })
    }

    @Test("paths are relative URIs that come back whole", arguments: HostileReports.names)
    func paths(name: String) throws {
        let result = try #require(try results(HostileReports.judged(name)).first)
        let location = try #require((result["locations"] as? [[String: Any]])?.first)
        let physical = try #require(location["physicalLocation"] as? [String: Any])
        let artifact = try #require(physical["artifactLocation"] as? [String: Any])
        let uri = try #require(artifact["uri"] as? String)
        #expect(uri.removingPercentEncoding == name)
        #expect(uri.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"<>\"{}|\\^`:".utf8.contains($0) })
        #expect(artifact["uriBaseId"] as? String == "SRCROOT")
    }

    @Test("an incomplete check is no success, and says what was not checked") func invocation() throws {
        func invocation(_ judged: JudgedReport) throws -> [String: Any] {
            try #require((try run(judged)["invocations"] as? [[String: Any]])?.first)
        }
        let open = try invocation(FormatTests.judged)
        #expect(open["executionSuccessful"] as? Bool == false)
        #expect((open["toolExecutionNotifications"] as? [Any])?.count == 3)
        let clean = try invocation(Gate().judge(SampleReports.clean()))
        #expect(clean["executionSuccessful"] as? Bool == true && clean["exitCode"] as? Int == 0)
    }
}

@Suite("JUnit report")
struct JUnitReportTests {
    @Test("fails exactly when the gate fails") func gate() throws {
        var left = SampleReports.clean()
        left.truncatedFindings = 1
        left.totals = [RuleTotal(rule: "CP402", severity: .error, findings: 1)]
        left.unlisted = [FindingTally(Finding(rule: "CP402", severity: .error, file: 0))]
        for report in [SampleReports.everything, SampleReports.clean(), left] {
            for failOn in FailOn.allCases {
                let judged = Gate(failOn: failOn).judge(report)
                let text = String(decoding: try JUnitReport().bytes(judged), as: UTF8.self)
                #expect(text.contains("<failure") == !judged.passed)
            }
        }
    }
}
