import CarePlanStandard
import CheckPolicy
import Testing

@Suite("Configuration file")
struct ConfigurationTests {
    private func read(_ text: String) throws -> Configuration { try ConfigurationDocument.read(Array(text.utf8)) }

    private func problems(_ text: String) -> [BilingualText] {
        do {
            _ = try ConfigurationDocument.read(Array(text.utf8))
            return []
        } catch {
            return error.problems.map(\.text)
        }
    }

    @Test("everything it may say, with comments") func everything() throws {
        let configuration = try read(
            """
            // our exports
            {
              "$schema": "https://example.org/no//comment", /* "profile": "standard", */
              "profile": "vendor-test",
              "gate": { "failOn": "warning" },
              "severity": { "CP312": "off", "field-length": "warning" },
              "suppressions": [
                { "rule": "cp406", "files": "**/UPPLAN_*", "field": 10, "reason": "第2版で直す", "until": "2027-03-31" },
                { "rule": "CP402", "field": "備考", "reason": "/* no comment */" }
              ],
              "limits": { "maxFile": "8G", "maxRecord": 4096, "maxFindings": 0, "maxPlaces": 3 },
              "language": "en",
              "reports": ["text", "json=out/report.json"],
              "ruleset": "2026.1"
            }
            """)
        #expect(configuration.profile == .vendorTest && configuration.failOn == .warning)
        #expect(configuration.levels == ["CP312": .off, "CP404": .warning])
        #expect(
            configuration.suppressions == [
                Suppression(
                    rule: "CP406", files: PathPattern("**/UPPLAN_*"), field: .number(10), reason: "第2版で直す",
                    until: Day("2027-03-31")),
                Suppression(rule: "CP402", field: .name("備考"), reason: "/* no comment */"),
            ])
        #expect(configuration.limits == [.maxFile: 8 << 30, .maxRecord: 4096, .maxFindings: 0, .maxPlaces: 3])
        #expect(configuration.language == .en && configuration.ruleset == "2026.1")
        #expect(configuration.reports == ["text", "json=out/report.json"])
        #expect(try read("{}") == Configuration())
    }

    @Test(
        "what is wrong, where, and the nearest right word",
        arguments: [
            (#"{"profil": "standard"}"#, "'profil'", "profile"), (#"{"profile": "vendor"}"#, "profile: ", ""),
            (#"{"gate": {"failon": "error"}}"#, "gate: ", "failOn"),
            (#"{"gate": {"failOn": "eror"}}"#, "gate.failOn: ", "error"), (#"{"gate": "error"}"#, "gate: ", ""),
            (#"{"severity": {"CP4O2": "off"}}"#, "severity.CP4O2: ", "CP402"),
            (#"{"severity": {"feild-length": "off"}}"#, "severity.feild-length: ", "CP404"),
            (#"{"severity": {"CP402": "none"}}"#, "severity.CP402: ", ""),
            (#"{"severity": {"CP901": "off"}}"#, "severity.CP901: ", ""),
            (#"{"severity": {"CP404": "off", "field-length": "off"}}"#, "severity.", ""),
            (#"{"suppressions": [{"rule": "CP402"}]}"#, "suppressions[0]: 'reason'", ""),
            (#"{"suppressions": [{"rule": "CP402", "reason": ""}]}"#, "suppressions[0].reason: ", ""),
            (#"{"suppressions": [{"rule": "CP402", "reason": "　"}]}"#, "suppressions[0].reason: ", ""),
            (#"{"suppressions": [{"rule": "CP212", "reason": "a"}]}"#, "suppressions[0].rule: ", ""),
            (#"{"suppressions": [{"rule": "CP402", "reason": "a", "file": "x"}]}"#, "suppressions[0]: ", "files"),
            (
                #"{"suppressions": [{"rule": "CP402", "reason": "a", "until": "2026/01/01"}]}"#,
                "suppressions[0].until: ", ""
            ),
            (#"{"suppressions": [{"rule": "CP402", "reason": "a", "field": 0}]}"#, "suppressions[0].field: ", ""),
            (#"{"suppressions": [{"rule": "CP402", "reason": "a", "files": ""}]}"#, "suppressions[0].files: ", ""),
            (#"{"limits": {"maxfile": 1}}"#, "limits: ", "maxFile"),
            (#"{"limits": {"maxFile": "8T"}}"#, "limits.maxFile: ", ""),
            (#"{"limits": {"maxPlaces": 0}}"#, "limits.maxPlaces: ", ""), (#"{"reports": "json"}"#, "reports: ", ""),
            (#"{"language": "fr"}"#, "language: ", ""),
            (#"{"profile": "standard", "profile": "standard"}"#, "'profile'", ""),
            ("{ /* }", "This is no JSON", ""), ("[]", "A value of another type", ""),
        ])
    func wrong(text: String, place: String, near: String) {
        let problems = problems(text)
        #expect(problems.count == 1)
        #expect(problems.first?.en.hasPrefix(place) == true, "\(problems)")
        #expect(problems.first?.en.contains(near.isEmpty ? "" : "did you mean \(near)?") != false, "\(problems)")
        #expect(problems.first?.ja.contains(near.isEmpty ? "" : "（\(near) のことですか）") != false, "\(problems)")
    }

    @Test("one run tells all") func all() {
        #expect(problems(#"{"profile": "x", "language": "y", "gate": {"z": 1}}"#).count == 3)
    }

    @Test("comments become blanks; strings keep theirs") func comments() {
        func blanked(_ text: String) -> String {
            String(decoding: JSONComments.blanked(Array(text.utf8)), as: UTF8.self)
        }
        #expect(blanked("1 // a\n2") == "1     \n2")
        #expect(blanked("/*\n*/1") == "  \n  1")
        #expect(blanked(#""a//b\"/*c*/" "#) == #""a//b\"/*c*/" "#)
        #expect(blanked("/**/1/*") == "    1/*")
        #expect(blanked("\"\\") == "\"\\")
    }
}
