import Foundation
import TestSupport
import Testing

/// What a case says of itself has the form that is published for others.
@Suite("Corpus: the form of case.json")
struct CaseSchemaTests {
    private static let tops = [("case", ["cases", "real"]), ("damage", ["damage"])]

    private static func documents(_ folders: [String]) throws -> [String] {
        try folders.flatMap { folder in
            let top = Repository.path("Conformance/" + folder)
            return try FileManager.default.subpathsOfDirectory(atPath: top)
                .filter { $0.hasSuffix("/case.json") && !$0.contains("/bundle/") }.map { top + "/" + $0 }
        }
        .sorted()
    }

    @Test(
        "every case satisfies the schema",
        .enabled(if: Tools.hasJSONSchema || Tools.areRequired, "python3 with jsonschema is not there"), arguments: tops)
    func schema(name: String, folders: [String]) throws {
        let files = try Self.documents(folders)
        #expect(files.count >= 100)
        let documents = try files.reduce(into: Data()) { $0 += try Data(contentsOf: URL(filePath: $1)) }
        let schema = Repository.path("Conformance/schemas/cpcheck-\(name)-1.0.json")
        let result = try Tools.python(["Scripts/check-report-schema.py", "--stream", schema], input: documents)
        let problems = try #require(
            try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [[String]], "\(result.output)")
        #expect(problems.count == files.count)
        for (file, found) in zip(files, problems) { #expect(found == [], "\(file)") }
    }

    @Test(
        "the schema refuses what is no case",
        .enabled(if: Tools.hasJSONSchema || Tools.areRequired, "python3 with jsonschema is not there"),
        arguments: [
            #""exit": 1"#, #""paths": ["../bundle"], "exit": 1"#, #""exit": 2"#,
            #""setup": [{"op": "format", "path": "bundle"}], "exit": 1"#,
            #""findings": [{"rule": "E1", "severity": "error", "file": null, "record": null, "field": null, "count": 1}], "exit": 1"#,
            #""findings": [{"rule": "CP402", "severity": "error", "file": null, "record": 0, "field": null, "count": 1}], "exit": 1"#,
            #""notChecked": [{"rules": []}], "exit": 1"#,
        ])
    func refused(members: String) throws {
        // Alone, the first lacks everything else; the others have it, with one thing wrong.
        var whole = [
            "intent": #"{"ja": "あ", "en": "a"}"#, "options": "[]", "setup": "[]", "findings": "[]", "notChecked": "[]",
        ]
        for key in whole.keys where members.contains("\"\(key)\":") { whole[key] = nil }
        let rest = members == #""exit": 1"# ? [] : whole.map { "\"\($0)\": \($1)" }
        let text = "{" + ([members] + rest).joined(separator: ", ") + "}"
        let schema = Repository.path("Conformance/schemas/cpcheck-case-1.0.json")
        let result = try Tools.python(
            ["Scripts/check-report-schema.py", "--stream", schema], input: Data(text.utf8))
        let problems = try #require(
            try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [[String]], "\(result.output)")
        #expect(problems.first?.isEmpty == false)
    }
}
