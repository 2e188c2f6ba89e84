import Foundation
import Testing

@Suite("cpcheck requirements")
struct RequirementsTests {
    @Test("writes the table of the public corpus")
    func table() throws {
        let table = try String(
            contentsOf: Binary.repository.appending(path: "Conformance/requirements.tsv"), encoding: .utf8)
        let result = try Binary.run("requirements", "--format", "tsv")
        #expect(result.status == 0 && result.errors == "")
        #expect(result.output == table)
    }

    @Test("takes rules, files and requirements as topics, and an edition")
    func topics() throws {
        let rule = try Binary.run("requirements", "CP514", "--lang", "en")
        #expect(rule.status == 0 && rule.output.contains("REQ-SLIP-001") && !rule.output.contains("REQ-NAME-001"))
        let old = try Binary.run("requirements", "REQ-UNIT", "--edition", "V3", "--format", "json")
        #expect(old.status == 0 && old.output.contains("REQ-UNIT-SERVICE-SLIP\""))
        #expect(!old.output.contains("REQ-UNIT-PREVENTION-PLAN"))
    }

    @Test("a topic or an edition that there is not is exit 2, said in both languages")
    func wrong() throws {
        let topic = try Binary.run("requirements", "CP999")
        #expect(topic.status == 2 && topic.output == "" && topic.errors.contains("CP999"))
        let english = try Binary.run("requirements", "UPPLAN", "nothing", "--lang", "en")
        #expect(english.status == 2 && english.errors.contains("no requirement goes by nothing"))
        let edition = try Binary.run("requirements", "--edition", "V9", "--lang", "en")
        #expect(edition.status == 2 && edition.errors.contains("V9"))
        let format = try Binary.run("requirements", "--format", "sarif")
        #expect(format.status == 2)
    }

    @Test("writes into a file where asked to")
    func file() throws {
        let folder = try Folder()
        let file = folder.path + "/requirements.html"
        let result = try Binary.run("requirements", "--format", "html", "--output", file)
        #expect(result.status == 0 && result.output == "")
        let page = try String(contentsOf: URL(filePath: file), encoding: .utf8)
        #expect(page.hasPrefix("<!DOCTYPE html>") && page.contains("REQ-NAME-001"))
        let refused = try Binary.run("requirements", "--output", folder.path + "/no/folder.txt")
        #expect(refused.status == 2)
    }
}
