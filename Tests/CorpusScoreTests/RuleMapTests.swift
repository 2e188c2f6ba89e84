import Testing

@testable import CorpusScore

@Suite("Score: the map of rules")
struct RuleMapTests {
    private func map(_ text: String) throws -> RuleMap { try RuleMap(Array(text.utf8)) }

    @Test("without an entry, ids and slugs of ours mean themselves, all else is unknown") func none() {
        #expect(RuleMap().meaning(of: "CP402") == .rules(["CP402"]))
        #expect(RuleMap().meaning(of: "required-field-empty") == .rules(["CP402"]))
        #expect(RuleMap().meaning(of: "E001") == .unknown)
    }

    @Test(
        "a table and a JSON object say the same",
        arguments: [
            "\u{FEFF}# theirs\tours\nE1\tCP402\r\nE2\tCP402, CP403\t a note\n\nE3\t-\nE1\tCP404\nCP501\tCP502\n",
            #" {"E1": ["CP402", "required-field-empty", "CP404"], "E2": ["CP402", "CP403"], "E3": null, "CP501": "CP502"}"#,
        ])
    func forms(text: String) throws {
        let map = try map(text)
        #expect(map.meaning(of: "E1") == .rules(["CP402", "CP404"]))
        #expect(map.meaning(of: "E2") == .rules(["CP402", "CP403"]))
        #expect(map.meaning(of: "E3") == .ignored)
        #expect(map.meaning(of: "CP501") == .rules(["CP502"]))
        #expect(map.meaning(of: "e1") == .unknown)
    }

    @Test(
        "what is wrong is told with its place",
        arguments: [
            ("E1\tCP402\nE2\n", "2"), ("# x\n\tCP402", "2"), ("E1\tCP999", "1"), ("E1\t", "1"),
            (#"{"E1": "CP999"}"#, "E1"), (#"{"E1": 5}"#, "E1"), (#"{"E1": [5]}"#, "E1"), (#"{"E1": }"#, "1"),
        ])
    func wrong(text: String, place: String) {
        do {
            _ = try map(text)
            Issue.record("taken")
        } catch {
            #expect((error as? RuleMap.Failure)?.place == place)
        }
    }
}
