import Foundation
import Testing

@Suite("Command: rules, explain, standard, help, version")
struct PageTests {
    private func json(_ text: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    @Test("rules: one line a rule, and JSON") func rules() throws {
        let text = try Binary.run("rules")
        #expect(text.status == 0)
        let document = try json(try Binary.run("rules", "--format", "json").output)
        #expect(document["format"] as? String == "cpcheck-rules")
        let rules = try #require(document["rules"] as? [[String: Any]])
        let ids = rules.compactMap { $0["id"] as? String }
        #expect(ids.count > 90 && ids == ids.sorted())
        let lines = text.output.split(separator: "\n")
        for id in ids { #expect(lines.count { $0.hasPrefix(id + " ") } == 1) }
        let english = try Binary.run("rules", "--lang", "en").output
        #expect(english.contains("vendor-test") && !english.contains("ベンダ"))
    }

    @Test("explain: a rule by id in any case, by slug; a column in one edition; several") func explain() throws {
        let result = try Binary.run("explain", "cp402", "V3/UPPLAN:12")
        #expect(result.status == 0)
        for part in ["CP402", "なぜ", "悪い例", "良い例", "直し方", "根拠", "V3/UPPLAN:12", "サービス開始時刻"] {
            #expect(result.output.contains(part), "\(part)")
        }
        let slug = try Binary.run("explain", "required-field-empty").output
        #expect(try slug == Binary.run("explain", "CP402").output)
        let english = try Binary.run("explain", "CP402", "--lang", "en").output
        #expect(english.contains("How to mend"))
    }

    @Test("explain: unknown names come with the nearest") func unknown() throws {
        #expect(try Binary.run("explain", "402").errors.contains("CP402"))
        #expect(try Binary.run("explain", "UPPLN:1").errors.contains("UPPLAN"))
        #expect(try Binary.run("explain", "UPPLAN").errors.contains("UPPLAN:"))
        let both = try Binary.run("explain", "CP402", "nonsense")
        #expect(both.status == 2 && both.output.isEmpty)
    }

    @Test("standard: overview, layout, and a document that --standard takes back") func standard() throws {
        #expect(try Binary.run("standard").output.contains("UPPLAN"))
        #expect(try Binary.run("standard", "UPPLAN").output.contains("サービス開始時刻"))
        #expect(try !Binary.run("standard", "V3/UPPLAN").output.contains("TAISコード"))
        let document = try Binary.run("standard", "--format", "json").output
        _ = try json(document)
        let folder = try Folder()
        let file = try folder.file("standard.json", Array(document.utf8))
        #expect(try Binary.run("standard", "--format", "json", "--standard", file).output == document)
        // The very same standard gives the very same report.
        let report = try Binary.run(Binary.conforming, "--format", "json").output
        #expect(try Binary.run(Binary.conforming, "--format", "json", "--standard", file).output == report)
        let edited = try folder.file("edited.json", Array(document.replacing("居宅サービス計画1表", with: "案").utf8))
        let custom = try json(try Binary.run(Binary.conforming, "--format", "json", "--standard", edited).output)
        let mark = try #require(custom["standard"] as? [String: Any])
        #expect(mark["custom"] as? Bool == true)
        #expect((mark["digest"] as? String)?.isEmpty == false)
        #expect(custom["verdict"] as? String == "conforming")
    }

    @Test("--help and --version") func help() throws {
        let help = try Binary.run("--help")
        #expect(help.status == 0 && help.errors.isEmpty)
        #expect(help.output.contains("cpcheck export/"))
        #expect(try Binary.run("--help", "--lang", "en").output.contains("Exit status"))
        let version = try Binary.run("--version").output
        #expect(version.hasPrefix("cpcheck 0.1.0\n"))
        for part in ["2026.1", "V3", "V4"] { #expect(version.contains(part)) }
    }
}
