import BundleChecker
import BundleIntake
import BundleTools
import ByteSources
import CarePlanStandard
import TestSupport
import Testing

@Suite("how much a bundle holds")
struct ContentTests {
    private func contents(_ input: BundleInput) -> [UnitContents] {
        UploadList(of: input, readsContent: true).rows.flatMap(\.units).compactMap(\.contents)
    }

    @Test("people and services of actuals, each once")
    func actuals() throws {
        let lines = [
            Made.actuals(day: 1), Made.actuals(day: 2), Made.actuals(day: 3, [15: "111111"]),
            Made.actuals(day: 1, [3: "0000100029"]), "header,that,is,none",
        ]
        let found = try #require(contents(BundleInput(sources: [Made.actualsFile(lines)])).first)
        #expect(found.people == 2)
        #expect(found.services == 3)
        #expect(found.files[0]?.records == 4)
        #expect(found.files[0]?.passedOver == 1)
        #expect(found.files[0]?.encoding == "MS932")
        #expect(found.isWhole)
    }

    @Test("subtotals and totals are no services")
    func totals() throws {
        let folder = Repository.path("Fixtures/v4/service-slip")
        let found = try #require(contents(Intake().gather([Array(folder.utf8)])).first)
        let input = Intake().gather([Array(folder.utf8)])
        let slips = input.sources.filter { $0.path.name.starts(with: Array("UPSIKYU".utf8)) }
        var codes: Set<[String]> = []
        let kind = try #require(Standard.current.kind("UPSIKYU"))
        let reader = try RecordReader(try #require(slips.first), kind: kind, edition: "V4")
        while let record = try reader.next() {
            let key = try #require(record.key([.insurer, .insured, .office, .serviceCode]))
            if !ServiceCodeForm(code: key[3]).isTotal { codes.insert(key) }
        }
        #expect(found.services == codes.count)
        #expect(!codes.isEmpty)
    }

    @Test("a care plan names no services by code")
    func carePlan() throws {
        let folder = Repository.path("Fixtures/v4/care-plan")
        let found = try #require(contents(Intake().gather([Array(folder.utf8)])).first)
        #expect(found.services == nil)
        #expect(found.people > 0)
    }

    @Test("what cannot be read keeps its row from being ready: an image and a second file of a name too")
    func unreadableParts() throws {
        let folder = Repository.path("Fixtures/v4/basic-information")
        let sources = Intake().gather([Array(folder.utf8)]).sources
        #expect(UploadList(of: BundleInput(sources: sources), readsContent: true).isReady)
        for source in sources {
            let name = String(decoding: source.path.name, as: UTF8.self)
            let failing = FailingSource(name: name, bytes: try source.allBytes(), failure: .permissionDenied)
            let others = sources.filter { $0.path != source.path }
            let list = UploadList(of: BundleInput(sources: others + [failing]), readsContent: true)
            #expect(list.isIncomplete && !list.isReady, "\(name)")
            #expect(list.rows.flatMap(\.obstacles).map(\.rule) == ["CP901"], "\(name)")
        }
    }

    @Test("a file that fails in the middle makes the list incomplete")
    func failing() {
        let source = FailingSource(
            name: Made.actualsName, bytes: Made.file([Made.actuals()]), failure: .permissionDenied)
        let list = UploadList(of: BundleInput(sources: [source]), readsContent: true)
        #expect(list.isIncomplete)
        #expect(!UploadList(of: BundleInput(sources: [source])).isIncomplete)
    }
}
