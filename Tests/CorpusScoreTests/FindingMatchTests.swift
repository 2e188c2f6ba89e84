import CarePlanStandard
import Testing

@testable import CorpusScore

@Suite("Score: findings")
struct FindingMatchTests {
    private func due(
        _ rule: String, _ record: Int? = nil, _ field: Int? = nil, file: String? = "a.CSV", count: Int = 1,
        _ severity: Severity = .error
    ) -> CorpusCase.Expected {
        .init(rule: rule, severity: severity, file: file, record: record, field: field, count: count)
    }

    private func lines(_ text: String, due: [CorpusCase.Expected], map: RuleMap = RuleMap()) -> CaseResult.Lines {
        .init(ForeignOutput(Array(text.utf8), folder: "/t/bundle"), due: due, map: map)
    }

    private let line3 = #"{"rule": "CP402", "file": "/t/bundle/a.CSV", "record": 3, "field": 7}"#

    @Test(
        "a line meets a finding when all that it says is so",
        arguments: [
            #"{"rule":"CP402","file":"/t/bundle/a.CSV","record":3,"field":7}"#,
            #"  {"rule":"CP402","file":"a.CSV","record":3,"field":7,"message":"x","severity":"note"}"#,
            #"{"rule":"required-field-empty","file":"a.CSV","record":3,"field":7}"#,
        ])
    func exact(text: String) {
        let lines = lines("text before\n\(text)\r\nand behind", due: [due("CP402", 3, 7)])
        #expect(lines.hits.count == 1 && lines.vague.isEmpty && lines.missed.isEmpty && lines.falseAlarms.isEmpty)
        #expect(lines.unreadable == 0 && lines.printed == 1)
    }

    @Test(
        "what is left out is not compared, and counted",
        arguments: [
            #"{"rule":"CP402"}"#, #"{"rule":"CP402","file":"a.CSV","record":3}"#, #"{"rule":"CP402","field":7}"#,
        ])
    func vague(text: String) {
        let lines = lines(text, due: [due("CP402", 3, 7)])
        #expect(lines.hits.count == 1 && lines.vague.count == 1 && lines.falseAlarms.isEmpty)
    }

    @Test(
        "what is not so is a miss and a false alarm",
        arguments: [
            #"{"rule":"CP403","file":"a.CSV","record":3,"field":7}"#,
            #"{"rule":"CP402","file":"b.CSV","record":3,"field":7}"#,
            #"{"rule":"CP402","file":"CSV","record":3,"field":7}"#,
            #"{"rule":"CP402","file":"/x/a.CSV","record":3,"field":7}"#,
            #"{"rule":"CP402","file":null,"record":3,"field":7}"#,
            #"{"rule":"CP402","file":"a.CSV","record":2,"field":7}"#,
            #"{"rule":"CP402","file":"a.CSV","record":4,"field":7}"#,
            #"{"rule":"CP402","file":"a.CSV","record":null,"field":7}"#,
            #"{"rule":"CP402","file":"a.CSV","record":3,"field":8}"#,
        ])
    func wrong(text: String) {
        let lines = lines(text, due: [due("CP402", 3, 7)])
        #expect(lines.hits.isEmpty && lines.missed.count == 1 && lines.falseAlarms.count == 1)
    }

    @Test("null says that none is meant; the folder itself is no file") func null() {
        let whole = #"{"rule":"CP212","file":"/t/bundle","record":null,"field":null}"#
        #expect(lines(whole, due: [due("CP212", file: nil)]).hits.count == 1)
        let file = #"{"rule":"CP203","file":"a.CSV","record":null,"field":null}"#
        #expect(lines(file, due: [due("CP203")]).hits.count == 1)
        #expect(lines(file, due: [due("CP203")]).vague.isEmpty)
    }

    @Test("a name will do for a file in a folder or an archive") func names() {
        let text = #"{"rule":"CP203","file":"a.CSV"}"#
        #expect(lines(text, due: [due("CP203", file: "4月/x.zip/a.CSV")]).hits.count == 1)
        #expect(lines(text, due: [due("CP203", file: "x/ba.CSV")]).hits.isEmpty)
    }

    @Test("further lines of a finding that occurs often are no false alarms, as many as it occurs") func repeated() {
        func at(_ record: Int) -> String { line3.replacing("3", with: String(record)) }
        let often = [due("CP402", 3, 7, count: 3)]
        #expect(lines([3, 4, 9].map(at).joined(separator: "\n"), due: often).falseAlarms.isEmpty)
        #expect(lines([3, 4, 9, 10].map(at).joined(separator: "\n"), due: often).falseAlarms.count == 1)
        // The first place is missed, what is before it was never there.
        let late = lines([2, 4].map(at).joined(separator: "\n"), due: often)
        #expect(late.missed.count == 1 && late.falseAlarms.count == 1)
        // The same said twice is said once.
        #expect(lines("\(line3)\n\(line3)\n{\"rule\":\"CP402\"}", due: [due("CP402", 3, 7)]).falseAlarms.isEmpty)
    }

    @Test("one rule of theirs can be several of ours, and the other way") func mapped() throws {
        let map = try RuleMap(Array("E\tCP402,CP403\nF\tCP402\nG\t-\n".utf8))
        let both = [due("CP402", 3, 7), due("CP403", 3, 7)]
        func at(_ name: String) -> String { line3.replacing("CP402", with: name) }
        // E could take CP402 first; F can take nothing else.
        for order in [["E", "F"], ["F", "E"]] {
            let lines = lines(order.map(at).joined(separator: "\n"), due: both, map: map)
            #expect(lines.hits.count == 2 && lines.falseAlarms.isEmpty)
        }
        // Ignored lines are nothing, unknown ones are told.
        let rest = lines(["G", "H", "H"].map(at).joined(separator: "\n"), due: both, map: map)
        #expect(rest.unknown == ["H"] && rest.falseAlarms.isEmpty && rest.missed.count == 2)
        let alarm = lines(at("E"), due: [], map: map).falseAlarms
        #expect(alarm.map(\.rule) == ["CP402"] && alarm.map(\.finding.rule) == ["E"])
    }

    @Test(
        "lines that begin as an object and are no finding are counted",
        arguments: [
            "{", "{}x", #"{"rule":5}"#, #"{"rule":""}"#, #"{"rule":"CP402","record":"3"}"#,
            #"{"rule":"CP402","record":1.5}"#,
            #"{"rule":"CP402","file":5}"#, "{\u{FFFD}", String(repeating: "{\"rule\":", count: 5000),
        ])
    func unreadable(text: String) {
        let lines = lines(text, due: [])
        #expect(lines.unreadable == 1 && lines.printed == 0 && lines.falseAlarms.isEmpty)
    }

    @Test(
        "other output is nothing", arguments: ["", "CP402 a.CSV", #"["rule"]"#, #"{"summary":1}"#, "\u{0}\u{1B}[31m"])
    func other(text: String) {
        let lines = lines(text, due: [due("CP402", 3, 7)])
        #expect(lines.unreadable == 0 && lines.printed == 0 && lines.missed.count == 1)
    }
}
