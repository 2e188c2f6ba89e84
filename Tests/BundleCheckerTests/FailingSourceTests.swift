import BundleChecker
import ByteSources
import TestSupport
import Testing

/// What cannot be read is a finding; everything else is checked.
@Suite("Sources that fail")
struct FailingSourceTests {
    private static let failures: [(SourceFailure, String)] = [
        (.notFound, ""), (.permissionDenied, "permission"), (.danglingLink, "dangling"), (.system(5), ""),
    ]
    private let good = Made.deletionFile([Made.deletion(1, [4: "x"])])

    @Test("at opening: CP901, the other files are checked", arguments: failures)
    func opening(failure: SourceFailure, variant: String) {
        let report = check(
            good, FailingSource(name: Made.actualsName, failure: failure, failsOnOpening: true))
        expectCut(report, variant)
    }

    @Test("in the middle of reading: CP901, the other files are checked", arguments: failures)
    func reading(failure: SourceFailure, variant: String) {
        let lines = (1...200).map { Made.actuals(day: $0 % 30 + 1) }
        let report = check(
            good, FailingSource(name: Made.actualsName, bytes: Made.file(lines), failure: failure))
        expectCut(report, variant)
    }

    @Test("because of their size: CP902") func tooLarge() {
        let report = check(
            good, FailingSource(name: Made.actualsName, failure: .tooLarge(limit: 10), failsOnOpening: true))
        #expect(report.rules == ["CP407", "CP902"])
    }

    private func expectCut(_ report: Report, _ variant: String) {
        #expect(report.rules == ["CP407", "CP901"])
        #expect(report.findings(of: "CP901").map(\.variant) == [variant])
        #expect(report.files[1].notChecked.map(\.rules) == [[]])
        #expect(report.verdict == .nonconforming && !report.complete)
        #expect(report.counts.incomplete == 1 && report.counts.error == 1)
    }

    @Test("count as present in their unit: no CP201 beside CP901") func unit() throws {
        let tail = "_202504_1399901014_43_1399902012_11_20250425200201.CSV"
        let names = ["UPPLAN", "UPSIKYU", "UPHOSOKU"].map { $0 + tail }
        for name in names {
            let sources = try names.map { each -> any ByteSource in
                if each == name { return FailingSource(name: each, failure: .system(5), failsOnOpening: true) }
                return MemorySource(name: each, bytes: try Fixture.bytes("v4/service-slip", each.prefix(6)))
            }
            let report = check(sources)
            #expect(report.rules == ["CP901"], "\(name)")
            #expect(report.units.map(\.kind) == ["service-slip"])
        }
    }

    @Test("under a name with another extension, too", arguments: [true, false])
    func otherExtension(opening: Bool) {
        let name = Made.actualsName.replacing(".CSV", with: ".txt")
        let report = check(FailingSource(name: name, bytes: [0x31], failure: .system(5), failsOnOpening: opening))
        #expect(report.rules == ["CP107", "CP901"])
    }

    @Test("as images: CP901, not 'no JPEG'", arguments: [true, false])
    func image(opening: Bool) {
        let name = "UPKIHON_IMAGE_1309900015_46_1399901014_43_20250425200206_0001.jpg"
        let report = check(FailingSource(name: name, bytes: [0xFF], failure: .system(5), failsOnOpening: opening))
        #expect(report.rules == ["CP213", "CP901"])
        #expect(!report.complete)
        #expect(report.files[0].notChecked.map(\.rules) == [[]])
    }

    @Test("beside a file of the same name: CP901, and never taken for equal") func duplicates() {
        let path = SourcePath(root: [0x78], relative: Array(("b/" + Made.deletionName).utf8))
        let first = MemorySource(
            path: SourcePath(root: [0x78], relative: Array(("a/" + Made.deletionName).utf8)), bytes: good.bytes)
        let report = check(first, Unreadable(path: path, byteCount: UInt64(good.bytes.count)))
        #expect(report.rules.contains("CP901"), "\(report.lines)")
        #expect(!report.rules.contains("CP113"))
        #expect(report.rules.contains("CP407"))
    }

    private struct Unreadable: ByteSource {
        var path: SourcePath
        var byteCount: UInt64?
        func open() throws(SourceFailure) -> any ByteReader { throw .system(5) }
    }
}
