import BundleTools
import CarePlanConformance
import Testing

@testable import CheckReports

@Suite("Which edition to send, as text and as JSON")
struct AdviceReportTests {
    private static let editions = ["V3", "V4"]
    private static let reads: [Set<String>] = [["V3"], ["V4"], ["V3", "V4"]]

    private static var all: [SendingAdvice] {
        editions.flatMap { sender in
            editions.flatMap { receiver in
                reads.flatMap { reads in
                    ["202611", "202701"].map { month in
                        SendingAdvice(
                            .init(
                                senderSystem: sender, receiverSystem: receiver, receiverReads: reads, month: month))
                    }
                }
            }
        }
    }

    private func text(_ advice: SendingAdvice, _ language: Language) throws -> String {
        let sink = MemorySink()
        try AdviceReport(advice, standard: .current).writeText(language, to: sink)
        return sink.text
    }

    @Test("every combination says what it says today", arguments: Language.allCases)
    func texts(language: Language) throws {
        var page = ""
        for advice in Self.all {
            let question = advice.question
            let reads = question.receiverReads.sorted().joined(separator: ",")
            page += "== \(question.senderSystem) \(question.receiverSystem) \(reads) \(question.month ?? "")\n"
            page += try text(advice, language)
        }
        try expectGolden(page, "advice.\(language.rawValue).txt")
    }

    @Test("keeps its contract") func json() throws {
        let documents = try Self.all.map { advice in
            let sink = MemorySink()
            try AdviceReport(advice, standard: .current).writeJSON(to: sink)
            return sink.bytes
        }
        #expect(try SchemaCheck.problems(documents, schema: "advice").flatMap { $0 } == [])
        try expectGolden(String(decoding: documents[4], as: UTF8.self), "advice.json")
    }
}
