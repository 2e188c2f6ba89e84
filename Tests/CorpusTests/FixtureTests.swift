import BundleChecker
import BundleIntake
import CarePlanStandard
import Foundation
import TestSupport
import Testing

/// The conforming bundles that the README's commands run on.
@Suite("Fixtures")
struct FixtureTests {
    private static let root = Repository.path("Fixtures")

    /// Every folder below that holds files, `broken` apart.
    private static let folders: [String] = {
        let names = (try? FileManager.default.subpathsOfDirectory(atPath: root)) ?? []
        let files = names.filter { !$0.hasPrefix("broken") && $0.contains(".") }
        return Set(files.map { URL(filePath: "/" + $0).deletingLastPathComponent().path.dropFirst() }).map(String.init)
            .sorted()
    }()

    private func check(_ paths: [String]) -> Report {
        var options = CheckOptions()
        options.showPaths = true
        return Checker(options: options).check(Intake().gather(paths.map { Array((Self.root + "/" + $0).utf8) }))
    }

    @Test("have nothing of level error or warning", arguments: folders)
    func conforming(folder: String) {
        let report = check([folder])
        #expect(report.findings.filter { $0.severity != .info }.map(\.summary) == [])
        #expect(report.verdict == .conforming && report.complete)
        #expect(report.counts.records > 0)
        // An older export beside the newer one is no damage, and is told.
        #expect(report.diagnoses.map(\.id).filter { $0 != "older-export-left" } == [])
    }

    @Test("have nothing of level error or warning all at once") func together() throws {
        let folders = try FileManager.default.contentsOfDirectory(atPath: Self.root).filter { $0 != "broken" }.sorted()
        let report = check(folders)
        #expect(report.findings.filter { $0.severity != .info }.map(\.summary) == [])
        #expect(report.verdict == .conforming)
        #expect(report.counts.units >= Self.folders.count)
    }

    @Test("hold every unit of each edition") func units() {
        for edition in Standard.current.editions.map(\.id) {
            let report = check([edition.lowercased()])
            let due = Standard.current.units.filter { $0.editions.contains(edition) }.map(\.id)
            #expect(Set(due).subtracting(report.units.compactMap(\.kind)).isEmpty)
        }
    }

    @Test("and a broken one that is refused") func broken() {
        let report = check(["broken"])
        #expect(report.verdict == .nonconforming)
        #expect(report.counts.error > 0)
    }
}
