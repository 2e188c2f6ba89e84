import CarePlanStandard
import CheckPolicy
import Testing

@Suite("Comparison of two reports")
struct ReportDiffTests {
    private func report(_ findings: [(String, String, Int, String?)], cut: String = "", month: String = "202504")
        -> String
    {
        let list = findings.map {
            let unit = $0.3.map { #","unit":"\#($0)""# } ?? ""
            return #"{"fingerprint":"\#($0.0)","severity":"\#($0.1)","count":\#($0.2)\#(unit),"later":[1,{}]}"#
        }
        return """
            {"format":"cpcheck-report","formatVersion":"1.3","tool":{"version":"1","ruleset":"2026.1"},"verdict":"conforming",
            "units":[{"id":"unit-1","kind":"actuals","month":"\(month)"},{"id":"unit-2","kind":"actuals","month":"202505"}],
            "findings":[\(list.joined(separator: ","))]\(cut)}
            """
    }

    private func diff(_ old: String, _ new: String) throws -> ReportDiff {
        ReportDiff(
            from: try #require(RecordedReport(json: Array(old.utf8))),
            to: try #require(RecordedReport(json: Array(new.utf8))))
    }

    @Test("what appeared, went, and changed its level") func changes() throws {
        let old = report([
            ("CP402/V4/A/1/-", "error", 2, "unit-1"), ("CP404/V4/A/1/-", "error", 1, nil),
            ("CP409/V4/A/1/-", "error", 1, nil),
        ])
        let new = report([
            ("CP402/V4/A/1/-", "error", 3, "unit-1"), ("CP409/V4/A/1/-", "info", 1, nil),
            ("CP501/V4/A/-/-", "info", 1, nil),
        ])
        let diff = try diff(old, new)
        #expect(diff.appeared.map { "\($0.rule) \($0.oldCount) \($0.newCount)" } == ["CP402 2 3", "CP501 0 1"])
        #expect(diff.gone.map { "\($0.rule) \($0.oldCount) \($0.newCount)" } == ["CP404 1 0"])
        #expect(diff.releveled.map { [$0.oldSeverity, $0.newSeverity] } == [[.error, .info]])
        #expect(try self.diff(old, old).appeared.isEmpty && self.diff(old, old).gone.isEmpty)
    }

    @Test("units are told apart by what they are, not by their number") func units() throws {
        let one = report([("CP402/V4/A/1/-", "error", 1, "unit-1")])
        #expect(try diff(one, report([("CP402/V4/A/1/-", "error", 1, "unit-2")])).appeared.count == 1)
        #expect(
            try diff(
                one,
                report([("CP402/V4/A/1/-", "error", 1, "unit-2")], month: "202505").replacing(
                    "\"unit-1\"", with: "\"unit-2\"")
            ).appeared.count == 1)
        let two = report([("CP402/V4/A/1/-", "error", 1, "unit-1"), ("CP402/V4/A/1/-", "error", 1, "unit-1")])
        #expect(try diff(one, two).appeared.map(\.newCount) == [2])
    }

    @Test("cut lists are compared by their exact sums") func cut() throws {
        let whole = report([("CP402/V4/A/1/-", "error", 2, "unit-1"), ("CP402/V4/A/1/-", "error", 5, "unit-2")])
        let cut = report(
            [("CP402/V4/A/1/-", "error", 2, "unit-1")],
            cut:
                #","truncated":{"findings":1,"unlisted":[{"fingerprint":"CP402/V4/A/1/-","severity":"error","count":5,"findings":1}]}"#
        )
        let diff = try diff(whole, cut)
        #expect(!diff.comparesUnits && diff.appeared.isEmpty && diff.gone.isEmpty)
    }

    @Test("other documents, and hostile ones") func otherDocuments() throws {
        for text in ["", "{}", "[]", #"{"format":"cpcheck-baseline","formatVersion":"1.0"}"#] {
            #expect(RecordedReport(json: Array(text.utf8)) == nil)
        }
        #expect(RecordedReport(json: Array(report([("a", "fatal", 1, nil)]).utf8)) == nil)
        #expect(RecordedReport(json: Array(report([("a", "error", -1, nil)]).utf8)) == nil)
        let huge = report([("a", "error", Int.max, nil), ("a", "error", Int.max, nil)])
        #expect(try diff(report([]), huge).appeared.map(\.newCount) == [Int.max])
    }
}
