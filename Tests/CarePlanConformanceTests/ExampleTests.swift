import CarePlanConformance
import Foundation
import Testing

@Suite("Library: the example of the documentation")
struct ExampleTests {
    /// The example, compiled and run. `isTheDocumentedOne` holds it to the doc comment line by line.
    private func example(_ bytes: [UInt8], lines: inout [String]) throws -> MemorySink {
        let checker = Checker(options: CheckOptions())

        // Sources in memory.
        let upload = MemorySource(name: "UPPLAN_202504_1399901014_43_1399902012_11_20250425200201.CSV", bytes: bytes)
        let report = checker.check(sources: [upload])
        for finding in report.findings where finding.severity == .error {
            lines.append("\(finding.rule) \(finding.message.ja)")
        }

        // Folders, ZIPs and files.
        let exported = checker.check(paths: ["export"])

        // What a pipeline asks: does it pass, and the report as JSON.
        let judged = Gate(profile: .vendorTest, failOn: .warning).judge(exported)
        let sink = MemorySink()
        try JSONReport().write(judged, to: sink)
        return sink
    }

    @Test("runs") func runs() throws {
        var lines: [String] = []
        let sink = try example([], lines: &lines)
        #expect(!lines.isEmpty)
        #expect(lines.allSatisfy { $0.hasPrefix("CP") })
        #expect(sink.text.contains("\"verdict\": \"incomplete\""))
    }

    @Test("is the documented one") func isTheDocumentedOne() throws {
        let own = URL(filePath: #filePath)
        let root = own.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let source = root.appending(path: "Sources/CarePlanConformance/Checker+Input.swift")
        let comment = try String(contentsOf: source, encoding: .utf8).split(separator: "\n")
            .map { $0.drop { $0 == " " } }.filter { $0.hasPrefix("///") }.map { $0.dropFirst(3).drop { $0 == " " } }
        let code = try #require(comment.split { $0.hasPrefix("```") }.dropFirst().first).filter { !$0.isEmpty }
        let here = try String(contentsOf: own, encoding: .utf8).split(separator: "\n").map { $0.drop { $0 == " " } }
        #expect(code.count > 8)
        #expect(here.filter { !$0.isEmpty }.firstRange(of: code) != nil)
    }

    @Test("a report names the rule set of the catalogue") func ruleset() {
        #expect(Checker(options: CheckOptions()).check(sources: []).rulesetName == Tool.ruleset)
    }

    @Test("paths of raw bytes") func rawPaths() {
        let report = Checker(options: CheckOptions()).check(rawPaths: [[0x2F, 0xFF, 0xFE]])
        #expect(!report.complete)
        #expect(Gate().judge(report).exitStatus == 3)
    }
}
