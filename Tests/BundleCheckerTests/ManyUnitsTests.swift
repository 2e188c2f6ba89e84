import BundleChecker
import ByteSources
import TestSupport
import Testing

@Suite("Many units")
struct ManyUnitsTests {
    @Test("nothing at all is CP212 and incomplete") func empty() {
        let report = check([])
        #expect(report.lines == ["CP212 error"])
        #expect(report.verdict == .incomplete && !report.complete)
    }

    /// Results, deletions and slips side by side, some faulty.
    @Test("thousands at once", .timeLimit(.minutes(30))) func thousands() throws {
        var sources: [any ByteSource] = []
        for number in 0..<2000 {
            let office = "13999" + String(10_000 + number)
            let name = "UPJSK_202504_\(office)_11_1399901014_43_20250503101530.CSV"
            let fault = number % 100 == 7 ? "x" : "396"
            let line = Made.actuals(day: number % 30 + 1, [8: fault, 20: office, 24: office])
            sources.append(MemorySource(name: name, bytes: Made.file([line])))
        }
        for number in 0..<200 {
            let name = "DLTPLAN_202504_1399901014_43_13999\(10_000 + number)_11_20250420100002.CSV"
            sources.append(MemorySource(name: name, bytes: Made.file([Made.deletion(number)])))
        }
        let slip = try ["UPPLAN", "UPSIKYU", "UPHOSOKU"].map { ($0, try Fixture.bytes("v4/service-slip", $0)) }
        for number in 0..<200 {
            let tail = "_202504_1399901014_43_1399902012_11_2025042520\(10 + number / 50)\(10 + number % 50).CSV"
            sources += slip.map { MemorySource(name: $0.0 + tail, bytes: $0.1) }
        }
        let report = check(sources) { $0.jobs = 4 }
        #expect(report.counts.units == 2400 && report.units.count == 2400)
        #expect(report.counts.files == 2800)
        #expect(report.findings(of: "CP410").count == 20)
        #expect(report.counts.error == 20)
        #expect(report.findings(of: "CP114").count == 199)
    }

    @Test("the order of the sources does not matter") func order() throws {
        var sources = try ["UPPLAN", "UPSIKYU", "UPHOSOKU"].map { kind -> any ByteSource in
            MemorySource(
                name: kind + "_202504_1399901014_43_1399902012_11_20250425200201.CSV",
                bytes: try Fixture.bytes("v4/service-slip", kind))
        }
        sources += [Made.actualsFile([Made.actuals(day: 1, [8: "x"])]), Made.deletionFile([Made.deletion(1)])]
        sources.append(MemorySource(name: "memo.pdf", bytes: Array("%PDF-1.7".utf8)))
        let report = check(sources)
        var random = SeededGenerator(seed: 7)
        for _ in 0..<20 { #expect(check(sources.shuffled(using: &random)) == report) }
    }
}
