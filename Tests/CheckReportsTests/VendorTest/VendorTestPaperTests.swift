import CarePlanConformance
import CarePlanStandard
import Foundation
import TestSupport
import Testing
import VendorTest

@testable import CheckReports

@Suite("papers about a vendor test")
struct VendorTestPaperTests {
    static func text(
        _ result: TestResult, _ format: ReportFormat, _ language: Language = .ja, isColoured: Bool = false
    ) throws -> String {
        let sink = MemorySink()
        let paper = try #require(format.testPaper(language: language, isColoured: isColoured))
        try paper.write(result, to: sink)
        return sink.text
    }

    @Test("each format keeps its form", arguments: [Language.ja, .en], [ReportFormat.text, .csv, .html])
    func goldens(language: Language, format: ReportFormat) throws {
        let ending = format == .text ? "txt" : format.rawValue
        let text = try Self.text(SampleResults.everything, format, language)
        // A style sheet is tested by looking at the page.
        let content = text.replacing(/(?s)<style>.*?<\/style>/, with: "<style></style>")
            .replacing(/sha256-[A-Za-z0-9+\/=]+/, with: "sha256-")
        try expectGolden(content, "vendor-test.\(language.rawValue).\(ending)")
    }

    @Test("the JSON result keeps its contract") func json() throws {
        let results = [
            SampleResults.everything, SampleResults.conforming, TestResult(kit: SampleResults.kit([]), patterns: []),
        ]
        let documents = try results.map { Array(try Self.text($0, .json).utf8) }
        try expectGolden(String(decoding: documents[0], as: UTF8.self), "vendor-test.json")
        #expect(try SchemaCheck.problems(documents, schema: "vendor-test").flatMap { $0 } == [])
    }

    @Test("the check and the upload list inside a JSON result keep contracts of their own") func parts() throws {
        let document = try Self.text(SampleResults.everything, .json)
        let tasks = try #require(
            try JSONSerialization.jsonObject(with: Data(document.utf8)) as? [String: Any])["patterns"]
        let all = try #require(tasks as? [[String: Any]]).flatMap { $0["tasks"] as? [[String: Any]] ?? [] }
        for (key, schema) in [("check", "report"), ("upload", "contents")] {
            let parts = try all.compactMap { $0[key] }.map { Array(try JSONSerialization.data(withJSONObject: $0)) }
            #expect(!parts.isEmpty)
            #expect(try SchemaCheck.problems(parts, schema: schema).flatMap { $0 } == [])
        }
    }

    @Test(
        "every paper says that it is a simulation, and names tool, rule set, edition, kit and seed",
        arguments: Language.allCases, ReportFormat.ofVendorTest)
    func says(language: Language, format: ReportFormat) throws {
        let result = SampleResults.everything
        let text = try Self.text(result, format, language)
        #expect(text.contains("模擬"))
        #expect(text.contains(language.pick("国保中央会の試験ではありません", "not the test of 国保中央会")))
        for fact in [Tool.name, Tool.version, Tool.ruleset, "V4", result.kit.number, "20260930", result.kit.product] {
            #expect(text.contains(fact), "\(fact)")
        }
        #expect(text.contains(language.pick("自己申告", "self-declared")) || format == .json)
    }

    @Test("a kit of another version of the program is told") func otherMaker() throws {
        var result = SampleResults.conforming
        #expect(try !Self.text(result, .html).contains("キットを作ったもの"))
        result.kit.toolVersion = "0.0.9"
        for format in [ReportFormat.html, .csv, .json] { #expect(try Self.text(result, format).contains("0.0.9")) }
    }

    @Test("only formats that a result sheet has are offered") func formats() {
        for format in ReportFormat.allCases {
            #expect((format.testPaper() != nil) == ReportFormat.ofVendorTest.contains(format))
        }
    }

    @Test("the first line of the text is the verdict; so is the last", arguments: Language.allCases)
    func verdictFirst(language: Language) throws {
        for result in [SampleResults.everything, SampleResults.conforming] {
            let lines = try Self.text(result, .text, language).split(separator: "\n")
            #expect(lines.first?.contains(result.verdict.title.in(language)) == true)
            #expect(lines.first == lines.last)
        }
    }

    @Test("colours are there only where asked for") func colours() throws {
        let plain = try Self.text(SampleResults.everything, .text)
        let coloured = try Self.text(SampleResults.everything, .text, isColoured: true)
        #expect(!plain.contains("\u{1B}") && coloured.contains("\u{1B}[1;31m"))
        #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
    }

    @Test("a product that passed all has nothing left to do") func nothingLeft() throws {
        #expect(SampleResults.conforming.nextSteps == [])
        #expect(try !Self.text(SampleResults.conforming, .text).contains("次にすること"))
        #expect(try !Self.text(SampleResults.conforming, .html).contains("次にすること"))
    }

    @Test("long lists are cut and the number of the rest is said; CSV and JSON have all that was kept")
    func cut() throws {
        var result = SampleResults.conforming
        result.patterns[0].tasks[0].verdict = .nonconforming
        result.patterns[0].tasks[0].deviations = (1...200).map { (number: Int) in
            Deviation(
                .item, file: "a", record: number, itemNo: 1, item: "項目", expected: "期待値\(number)。", found: "x")
        }
        result.patterns[0].tasks[0].deviationCount = 1234
        let text = try Self.text(result, .text)
        #expect(text.contains("期待値10。") && !text.contains("期待値11。") && text.contains("ほか 1,224 件"))
        let html = try Self.text(result, .html)
        #expect(html.contains("期待値40。") && !html.contains("期待値41。") && html.contains("ほか 1,194 件"))
        for format in [ReportFormat.csv, .json] {
            let whole = try Self.text(result, format)
            #expect(whole.contains("期待値200。") && whole.contains(format == .csv ? "\"1034\"" : "1234"))
        }
    }
}
