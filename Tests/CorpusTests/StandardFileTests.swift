import BundleChecker
import CarePlanStandard
import TestSupport
import Testing

/// What `--standard` reads stands for the built-in standard in every respect.
@Suite("Corpus: a standard read from a file")
struct StandardFileTests {
    private static let readBack = Result { try StandardDocument.read(Array(StandardDocument.text(of: .current).utf8)) }

    @Test("the built-in standard, written and read back, gives equal reports", arguments: Corpus.groups)
    func readBack(group: String) throws {
        let standard = try Self.readBack.get()
        for each in Corpus.sample(of: group, every: 4, from: 3) {
            let bundle = try Bundle(of: each)
            let builtIn = bundle.check()
            let fromFile = bundle.check { $0.standard = standard }
            #expect(fromFile == builtIn, "\(each.name)")
        }
    }

    @Test("and equal bytes") func bytes() throws {
        let standard = try Self.readBack.get()
        let bundle = try Bundle(of: try #require(Corpus.cases(of: "real").first))
        #expect(try Outputs.json(bundle.check { $0.standard = standard }) == Outputs.json(bundle.check()))
    }

    @Test("a report by another standard says so") func custom() throws {
        let text = StandardDocument.text(of: .current)
            .replacing("\"endsFrom\": \"202701\"", with: "\"endsFrom\": \"202707\"")
        let standard = try StandardDocument.read(Array(text.utf8))
        let bundle = try Bundle(of: try #require(Corpus.cases(of: "real").first))
        let report = bundle.check { $0.standard = standard }
        #expect(report.standardIsCustom)
        #expect(report.standardDigest == StandardDocument.digest(of: standard))
        #expect(!bundle.check().standardIsCustom)
    }
}
