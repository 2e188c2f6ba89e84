import CarePlanConformance
import CheckPolicy
import Testing

@testable import CheckReports

@Suite("Report of a comparison")
struct DiffReportTests {
    /// A report read back from the JSON that was written of it.
    private func recorded(_ report: Report) throws -> RecordedReport {
        try #require(RecordedReport(json: try JSONReport().bytes(Gate().judge(report))))
    }

    private func json(_ old: Report, _ new: Report) throws -> [UInt8] {
        let sink = MemorySink()
        try DiffReport(ReportDiff(from: try recorded(old), to: try recorded(new))).writeJSON(to: sink)
        return sink.bytes
    }

    @Test("its JSON satisfies the published schema: units compared, sums compared, nothing to compare") func schema()
        throws
    {
        let all = SampleReports.everything
        var none = all
        none.findings = []
        none.totals = []
        var relevelled = all
        for index in relevelled.findings.indices { relevelled.findings[index].severity = .info }
        var cut = none
        cut.unlisted = FindingTallies(of: all.findings)
        cut.truncatedFindings = all.findings.count
        let pairs = [(all, all), (none, all), (all, none), (all, relevelled), (cut, all), (none, cut)]
        let documents = try pairs.map(json)
        #expect(try SchemaCheck.problems(documents, schema: "diff") == pairs.map { _ in [] })
        // The schema is no rubber stamp, and the documents hold what it speaks of.
        let texts = documents.map { String(decoding: $0, as: UTF8.self) }
        #expect(texts[1].contains("\"unit\"") && texts[1].contains("\"newSeverity\""))
        #expect(texts[2].contains("\"oldSeverity\"") && texts[4].contains("\"comparesUnits\": false"))
        let broken = [
            texts[1].replacing("\"newCount\": ", with: "\"newCount\": -"),
            texts[1].replacing("\"comparesUnits\"", with: "\"compares\""),
            texts[2].replacing("\"oldSeverity\": \"", with: "\"oldSeverity\": \"x"),
        ]
        for problems in try SchemaCheck.problems(broken.map { Array($0.utf8) }, schema: "diff") {
            #expect(try !problems.isEmpty || !SchemaCheck.isAvailable())
        }
    }
}
