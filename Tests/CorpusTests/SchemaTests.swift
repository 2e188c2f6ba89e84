import Foundation
import TestSupport
import Testing

/// The JSON reports of the cases with a setup, options or paths of their own, in one run of the schema's validator. (The
/// tests of the reports hold those of all other bundles against it.)
@Suite("Corpus: JSON Schema")
struct SchemaTests {
    @Test(
        "every report satisfies the schema",
        .enabled(if: Tools.hasJSONSchema || Tools.areRequired, "python3 with jsonschema is not there"))
    func reports() throws {
        var names: [String] = []
        var documents = Data()
        for each in Corpus.runnable where !each.isPlain {
            let bundle = try Bundle(of: each)
            documents += try Outputs.json(bundle.check())
            names.append(each.name)
        }
        let schema = Repository.path("Conformance/schemas/cpcheck-report-1.0.json")
        let result = try Tools.python(["Scripts/check-report-schema.py", "--stream", schema], input: documents)
        let problems = try #require(
            try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [[String]], "\(result.output)")
        #expect(problems.count == names.count)
        for (name, found) in zip(names, problems) { #expect(found == [], "\(name)") }
    }
}
