import BundleChecker
import ByteSources
import CarePlanStandard
import FuzzTargets
import TestSupport
import Testing

/// What the targets ask for is refused where it does not hold: else they would pass whatever happens.
@Suite("Fuzzing: promises can be broken")
struct PromiseTests {
    private static let source = Made.actualsFile([
        Made.actuals(day: 1, [10: "20250431"]), Made.actuals(day: 2, [2: ""]),
    ])

    private func broken(_ change: (inout Report) -> Void) -> String? {
        var report = Checker().check(BundleInput(sources: [Self.source]))
        change(&report)
        return ReportPromises(report, sources: [Self.source]).broken
    }

    @Test("none is by a report as it is") func asIs() { #expect(broken { _ in } == nil) }

    @Test("by a finding that stands nowhere") func places() {
        #expect(broken { $0.findings[0].file = 1 } != nil)
        #expect(broken { $0.findings[0].unit = 9 } != nil)
        #expect(broken { $0.findings[0].count = 0 } != nil)
        #expect(broken { $0.findings[0].places[0].byteOffset = 9999 } != nil)
        #expect(broken { $0.findings[0].places[0].record = 3 } != nil)
        #expect(broken { $0.findings[0].places[0].line = 0 } != nil)
        #expect(broken { $0.findings[0].places.append($0.findings[0].places[0]) } != nil)
        #expect(broken { $0.findings[0].field?.no = 26 } != nil)
        #expect(broken { $0.findings[0].related.append(.init(file: 7, role: "first")) } != nil)
    }

    @Test("by sentences with holes, unknown rules") func words() {
        #expect(broken { $0.findings[0].rule = "CP000" } != nil)
        #expect(
            broken {
                $0.findings[0].rule = "CP801"
                $0.findings[0].arguments = []
            } != nil)
    }

    @Test("by counts, verdicts and units that do not fit") func sums() {
        #expect(broken { $0.counts.error += 1 } != nil)
        #expect(broken { $0.counts.records = 3 } != nil)
        #expect(broken { $0.counts.files = 2 } != nil)
        #expect(broken { $0.truncatedFindings = 1 } != nil)
        #expect(broken { $0.verdict = .conforming } != nil)
        #expect(broken { $0.files[0].unit = nil } != nil)
    }

    @Test("records cut into fields come together again; standards made as seeds are legal") func pieces() {
        for text in ["", "a,b\r\nc\n", "\"a\r\n,\"\"\",x\rlast", ",,\r\n\r\n"] {
            let bytes = Array(text.utf8)
            #expect(CSVPieces.bytes(CSVPieces.records(bytes)) == bytes)
        }
        #expect(MadeSeeds.standards.count == Standard.current.kinds.count)
        for seed in MadeSeeds.standards {
            #expect(throws: Never.self) { try StandardDocument.read(seed) }
        }
    }
}
