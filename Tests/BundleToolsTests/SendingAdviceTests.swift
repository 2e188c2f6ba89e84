import BundleTools
import CarePlanStandard
import Testing

/// Every combination of two systems and of what the receiver reads, before the move and after it.
@Suite("which edition to send")
struct SendingAdviceTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var sender: String, receiver: String, reads: String
        /// Before the move.
        var edition: String?
        var reason: SendingAdvice.Reason
        var older: [SendingAdvice.Side]
        /// From the move on.
        var later: String?

        var testDescription: String { "\(sender) → \(receiver), reads \(reads)" }

        init(
            _ sender: String, _ receiver: String, _ reads: String, _ edition: String?, _ reason: SendingAdvice.Reason,
            _ older: [SendingAdvice.Side], later: String?
        ) {
            (self.sender, self.receiver, self.reads) = (sender, receiver, reads)
            (self.edition, self.reason, self.older, self.later) = (edition, reason, older, later)
        }

        func advice(_ month: String?, _ standard: Standard = .current) -> SendingAdvice {
            SendingAdvice(
                .init(
                    senderSystem: sender, receiverSystem: receiver,
                    receiverReads: Set(reads.split(separator: ",").map(String.init)), month: month),
                standard: standard)
        }
    }

    // swift-format-ignore
    static let rows = [
        Row("V4", "V4", "V3,V4", "V4", .newest, [], later: "V4"),
        Row("V4", "V4", "V4", "V4", .newest, [], later: "V4"),
        Row("V4", "V4", "V3", "V3", .receiverReadsOlder, [], later: nil),
        Row("V3", "V4", "V3,V4", "V3", .systemCarriesOlder, [.sender], later: "V4"),
        Row("V3", "V4", "V4", nil, .nothingInCommon, [.sender], later: "V4"),
        Row("V3", "V4", "V3", "V3", .systemCarriesOlder, [.sender], later: nil),
        Row("V4", "V3", "V3,V4", "V3", .systemCarriesOlder, [.receiver], later: "V4"),
        Row("V4", "V3", "V4", nil, .nothingInCommon, [.receiver], later: "V4"),
        Row("V4", "V3", "V3", "V3", .systemCarriesOlder, [.receiver], later: nil),
        Row("V3", "V3", "V3,V4", "V3", .systemCarriesOlder, [.sender, .receiver], later: "V4"),
        Row("V3", "V3", "V4", nil, .nothingInCommon, [.sender, .receiver], later: "V4"),
        Row("V3", "V3", "V3", "V3", .systemCarriesOlder, [.sender, .receiver], later: nil),
    ]

    @Test("before the move, with what comes after it", arguments: rows, [nil, "202512", "202612"])
    func before(row: Row, month: String?) {
        let advice = row.advice(month)
        #expect(advice.answer.edition == row.edition)
        #expect(advice.answer.reason == row.reason)
        #expect(advice.answer.olderSystems == row.older)
        #expect(advice.move == "202701")
        #expect(advice.afterMove?.edition == row.later)
        #expect(advice.afterMove?.reason == (row.later == nil ? .ended : .newest))
    }

    @Test("from the move on the systems no longer differ", arguments: rows, ["202701", "202712"])
    func after(row: Row, month: String) {
        let advice = row.advice(month)
        #expect(advice.answer.edition == row.later)
        #expect(advice.answer.reason == (row.later == nil ? .ended : .newest))
        #expect(advice.answer.olderSystems.isEmpty && advice.afterMove == nil)
    }

    @Test("the date is the definition's") func date() {
        var draft = Standard.current
        draft.editions[0].endsFrom = "202707"
        let row = Self.rows[2]
        #expect(row.advice("202706", draft).answer.edition == "V3" && row.advice("202706", draft).move == "202707")
        #expect(row.advice("202707", draft).answer.edition == nil)
        draft.editions[0].endsFrom = nil
        let endless = row.advice("209912", draft)
        #expect(endless.answer.edition == "V3" && endless.move == nil && endless.afterMove == nil)
    }

    @Test("an edition that a draft adds takes part") func draft() {
        var draft = Standard.current
        var fifth = draft.editions[1]
        fifth.id = "V5"
        draft.editions.append(fifth)
        let question = SendingAdvice.Question(
            senderSystem: "V5", receiverSystem: "V4", receiverReads: ["V3", "V4", "V5"], month: "202611")
        let advice = SendingAdvice(question, standard: draft)
        #expect(advice.answer.edition == "V4" && advice.answer.olderSystems == [.receiver])
        #expect(advice.afterMove?.edition == "V5")
    }
}
