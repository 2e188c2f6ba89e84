import CarePlanStandard
import CheckPolicy
import Foundation
import TestSupport
import Testing

@testable import cpcheck

@Suite("Command: advise")
struct AdviseTests {
    private func advise(
        _ sender: String, _ receiver: String, _ reads: String, _ more: String...
    ) throws -> (status: Int32, output: String, errors: String) {
        let result = try Binary.run(
            ["advise", "--sender-system", sender, "--receiver-system", receiver, "--receiver-reads", reads] + more)
        return (result.status, result.output, result.errors)
    }

    @Test("0 where an edition can be sent, 1 where none can") func statuses() throws {
        #expect(try advise("V4", "V4", "V3,V4", "--month", "202611").status == 0)
        #expect(try advise("v4", "V3", "v3", "--month", "202611").status == 0)
        #expect(try advise("V3", "V4", "V4", "--month", "202611").status == 1)
        #expect(try advise("V4", "V4", "V3", "--month", "202612").status == 0)
        #expect(try advise("V4", "V4", "V3", "--month", "202701").status == 1)
        #expect(try advise("V3", "V3", "V4", "--month", "202701").status == 0)
    }

    @Test("without a month it answers for this one") func thisMonth() throws {
        let result = try advise("V4", "V4", "V4", "--format", "json")
        let document = try #require(
            try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
        let question = try #require(document["question"] as? [String: Any])
        #expect(
            question["month"] as? String == Platform.today.map { String($0.text.replacing("-", with: "").prefix(6)) })
        #expect((document["answer"] as? [String: Any])?["edition"] as? String == "V4")
    }

    @Test("both languages, and the note on the move") func languages() throws {
        let japanese = try advise("V4", "V4", "V3", "--month", "202611").output
        #expect(japanese.contains("送る版：V3") && japanese.contains("2027年1月から：送れる版がありません"))
        #expect(japanese.contains("V3だけに対応した介護ソフトは、新しい環境では使えません"))
        let english = try advise("V4", "V4", "V3", "--month", "202611", "--lang", "en").output
        #expect(english.contains("Send: V3") && english.contains("From 2027-01: no edition can be sent"))
    }

    @Test("what is missing or unknown is named") func wrong() throws {
        let missing = try Binary.run("advise", "--sender-system", "V4", "--receiver-reads", "V4")
        #expect(missing.status == 2 && missing.errors.contains("--receiver-system がありません"))
        for (sender, reads) in [("V5", "V4"), ("V4", ""), ("V4", "V3,"), ("V4", "V3;V4"), ("V3,V4", "V4")] {
            let result = try advise(sender, "V4", reads)
            #expect(result.status == 2 && result.errors.contains("V3、V4"), "\(sender) \(reads)")
        }
        #expect(try advise("V4", "V4", "V4", "--month", "202713").status == 2)
        #expect(try advise("V4", "V4", "V4", "export/").status == 2)
    }
}
