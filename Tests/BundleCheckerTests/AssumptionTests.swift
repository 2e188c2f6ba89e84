import BundleChecker
import ByteSources
import TestSupport
import Testing

/// `--kind` and `--edition`: a lone file that lost its name.
@Suite("A file without its name")
struct AssumptionTests {
    private func check(_ name: String, _ lines: [String], kind: String = "DLTPLAN", edition: String = "V4") -> Report {
        BundleCheckerTests.check(MemorySource(name: name, bytes: Made.file(lines))) {
            $0.assumed = .init(kind: kind, edition: edition)
        }
    }

    @Test("is checked by the kind and edition given", arguments: ["data.csv", "data", "upload.tmp", "-"])
    func assumed(name: String) {
        #expect(check(name, [Made.deletion(1)]).lines == [])
        let report = check(name, [Made.deletion(1), Made.deletion(2, [4: "202513"])])
        #expect(report.lines == ["CP407 error record 2 field 4"])
        #expect(report.files.map(\.kind) == ["DLTPLAN"] && report.files.map(\.edition) == ["V4"])
        #expect(report.counts.records == 2)
    }

    @Test("says nothing of names and units") func names() {
        #expect(check("UPPLAN.csv", [Made.actuals()], kind: "UPPLAN").rules.filter { $0 < "CP300" } == [])
    }

    @Test("by another edition's layout the columns differ") func edition() {
        #expect(check("a.csv", [Made.actuals()], kind: "UPJSK").lines == [])
        #expect(!check("a.csv", [Made.actuals()], kind: "UPJSK", edition: "V3").findings.isEmpty)
    }

    @Test("rules over records run") func records() {
        let report = check("a.csv", [Made.deletion(1), Made.deletion(1)])
        #expect(report.lines == ["CP504 error record 2"])
    }

    @Test("an empty one has no record") func empty() {
        #expect(check("a.csv", []).lines == ["CP307 error"])
    }
}
