import CarePlanStandard
import Foundation
import TestSupport
import Testing

@testable import CorpusScore

@Suite("Score: reading a corpus")
struct CorpusReadingTests {
    private func corpus(_ documents: [String: String]) throws -> (TemporaryFolder, Corpus) {
        let folder = try TemporaryFolder()
        for (name, text) in documents {
            let place = URL(filePath: folder.path).appending(path: name)
            try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
            try Data(text.utf8).write(to: place.appending(path: "case.json"))
        }
        return (folder, try Corpus(at: Array(folder.path.utf8)))
    }

    @Test("ours: every case, in the order of the names, with what is due") func ours() throws {
        let corpus = try Corpus(at: Array(Repository.path("Conformance").utf8))
        #expect(corpus.cases.count > 3200)
        #expect(corpus.cases.map(\.name) == corpus.cases.map(\.name).sorted())
        #expect(Set(corpus.cases.map(\.part)) == ["V3", "V4", "real", "damage"])
        // Only of damaged bundles it is not said what is due.
        #expect(corpus.cases.allSatisfy { ($0.findings == nil) == ($0.part == "damage") })
        for expectation in [CorpusCase.Expectation.accept, .refuse, .incomplete] {
            #expect(corpus.cases.count { $0.expectation == expectation } > 80)
        }
        let each = try #require(corpus.cases.first { $0.name == "cases/V4/CP904/fail-link-out-of-the-bundle" })
        #expect(each.group == "CP904" && each.setup.count == 2 && each.expectation == .incomplete)
    }

    @Test("findings that no line can tell apart are one, of the graver level") func merged() throws {
        let finding = #"{"rule":"CP602","severity":"LEVEL","file":"a.CSV","record":1,"field":null,"count":1}"#
        let list = ["warning", "error"].map { finding.replacing("LEVEL", with: $0) }.joined(separator: ",")
        let (_, corpus) = try corpus(["cases/V4/CP602/x": #"{"findings":[\#(list)],"exit":1}"#])
        let findings = try #require(corpus.cases[0].findings)
        #expect(findings.count == 1 && findings[0].count == 2 && findings[0].severity == .error)
    }

    @Test(
        "a case that cannot be read is named",
        arguments: [
            "", "[]", "{}", #"{"exit":2}"#, #"{"exit":1,"findings":[{}]}"#, #"{"exit":1,"findings":{}}"#,
            #"{"exit":1,"setup":[{"op":"format","path":"x"}]}"#, #"{"exit":1,"paths":[5]}"#,
        ])
    func unreadable(text: String) {
        do {
            _ = try corpus(["cases/V4/CP402/x": text])
            Issue.record("taken")
        } catch {
            #expect((error as? Corpus.Failure)?.message.en.contains("cases/V4/CP402/x/case.json") == true)
        }
    }

    @Test("a folder without cases is no corpus") func none() throws {
        #expect(throws: Corpus.Failure.self) { try corpus(["real/x": #"{"exit":1}"#]) }
        #expect(throws: Corpus.Failure.self) { try Corpus(at: Array("/no/such/folder".utf8)) }
    }
}
