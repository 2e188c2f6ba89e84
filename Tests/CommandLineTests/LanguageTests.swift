import CheckReports
import Foundation
import TestSupport
import Testing

/// The language changes words, never a verdict.
@Suite("Command: languages")
struct LanguageTests {
    /// Cases of every hundred of rules, and conforming ones.
    private static let samples =
        ["V4/conforming", "V3/conforming"]
        + ["1", "2", "3", "4", "5", "6", "8", "9"].flatMap { hundred in
            (1...12).map { "V4/CP\(hundred)\($0 < 10 ? "0" : "")\($0)" }
        }.filter { FileManager.default.fileExists(atPath: Repository.path("Conformance/cases/\($0)")) }

    private func run(_ sample: String, _ format: ReportFormat, _ language: Language) throws -> Binary.Result {
        try Binary.run(
            Repository.path("Conformance/cases/\(sample)"), "--report", format.rawValue, "--lang", language.rawValue)
    }

    @Test("JSON and exit status are the same in both languages", arguments: samples)
    func json(sample: String) throws {
        let japanese = try run(sample, .json, .ja)
        let english = try run(sample, .json, .en)
        #expect(japanese.status == english.status && [0, 1, 3].contains(japanese.status))
        #expect(japanese.output == english.output)
    }

    @Test(
        "every format has its status and its findings in both",
        arguments: ["V4/conforming", "V4/CP402", "V4/CP201", "V4/CP901"], ReportFormat.allCases)
    func formats(sample: String, format: ReportFormat) throws {
        let japanese = try run(sample, format, .ja)
        let english = try run(sample, format, .en)
        #expect(japanese.status == english.status)
        // A line a finding, a row, an element: as many in both, and the same rules in the same order.
        func rules(_ text: String) -> [Substring] { text.matches(of: /CP[0-9]{3}/).map { $0.output } }
        #expect(rules(japanese.output) == rules(english.output))
        let lines = [japanese, english].map { $0.output.count { $0 == "\n" } }
        #expect(lines[0] == lines[1])
    }

    @Test("standard error holds names of reports and nothing else") func standardError() throws {
        let folder = try Folder()
        let reports = ReportFormat.allCases.map { "\(folder.path)/report.\($0.rawValue)" }
        for language in Language.allCases {
            let result = try Binary.run(
                [Repository.path("Conformance/cases/V4"), Repository.path("Conformance/cases/V3")]
                    + zip(ReportFormat.allCases, reports).flatMap { ["--report", "\($0.rawValue)=\($1)"] }
                    + ["--write-baseline", "\(folder.path)/baseline.json", "--lang", language.rawValue])
            #expect(result.status == 1 && result.output.isEmpty)
            let told = result.errors.split(separator: "\n")
            #expect(told.count == reports.count + 1, "\(told)")
            for (line, file) in zip(told, reports + ["\(folder.path)/baseline.json"]) {
                #expect(line.hasPrefix("cpcheck: ") && line.contains(file) && line.count < file.count + 40, "\(line)")
            }
        }
    }
}
