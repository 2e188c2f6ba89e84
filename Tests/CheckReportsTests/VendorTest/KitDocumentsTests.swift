import CarePlanStandard
import SampleBundles
import TestSupport
import Testing
import VendorTest

@testable import CheckReports

@Suite struct KitDocumentsTests {
    private static let kit = Once { try draw() }

    private static func drawn() throws -> DrawnKit { try kit.get() }

    private static func draw() throws -> DrawnKit {
        let provider = TestSize.of(
            RoleSelection(.serviceProvider, serviceTypes: ["11", "15", "17", "21"]), full: .everyService(.current))
        return try KitBuilder.draw(
            KitRequest(
                product: "=cmd|'|*x*", roles: [RoleSelection(.careManager), provider], toolVersion: "0",
                ruleset: "2026.1"),
            plans: ScenarioCatalogue.all.filter { $0.id != "five-hundred-people" })
    }

    private static func files(of drawn: DrawnKit? = nil, answered: Bool = false) throws -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        try KitDocuments(try drawn ?? kit.get(), isAnswered: answered).write { file in
            #expect(files.updateValue(file.bytes, forKey: file.path) == nil, "\(file.path) is written twice")
        }
        return files
    }

    @Test func `a kit has its papers where they are told to be, and the same ones each time`() throws {
        let files = try Self.files()
        for path in [
            "kit.json", "README.md", "import/D2/forms.html", "import/D2/checks.csv", "export/D3/scenario.md",
            "export/D3/scenario.json",
        ] {
            #expect(files[path]?.isEmpty == false, "\(path)")
        }
        #expect(files.keys.contains { $0.hasPrefix("import/D2/") && $0.hasSuffix(".CSV") })
        #expect(try KitDocuments(Self.drawn()).emptyFolders.contains("export/D3/out"))
        #expect(try Self.files(of: Self.draw()) == files)
    }

    @Test func `no cell of a sheet is taken for a formula or a number`() throws {
        for (path, bytes) in try Self.files() where path.hasSuffix(".csv") {
            #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
            let rows = SpreadsheetText.rows(bytes)
            #expect(rows.count > 1)
            #expect(Set(rows.map(\.count)) == [CheckSheet.Column.allCases.count])
            for cell in rows.joined() where !cell.isEmpty {
                #expect(!"=+-@\t＝＋－＠".contains(cell.first ?? " "), "\(path): \(cell)")
                #expect(!cell.allSatisfy { $0.isASCII && ($0.isNumber || "/-:.,".contains($0)) }, "\(path): \(cell)")
            }
        }
    }

    @Test func `the sheets that are written are read back line by line`() throws {
        let drawn = try Self.drawn()
        let files = try Self.files(answered: true)
        for pattern in drawn.kit.patterns {
            guard let bytes = files[KitPlaces.checks(of: pattern.id)] else { continue }
            let sheet = CheckSheet(bytes)
            for task in pattern.tasks where task.direction == .imports {
                let tally = sheet.tally(of: task.id, count: task.checks)
                #expect(tally.passed == task.checks && tally.open == 0 && task.checks > 0, "\(task.id)")
            }
        }
    }

    @Test func `what is keyed in stands in the scenario's tables`() throws {
        let drawn = try Self.drawn()
        let files = try Self.files()
        for task in drawn.kit.patterns.flatMap(\.tasks) where task.direction == .exports {
            let scenario = try #require(drawn.scenarios[task.id])
            let page = String(decoding: try #require(files[KitPlaces.sheet(of: task)]), as: UTF8.self)
            #expect(page.contains("模擬"))
            for bundle in scenario.bundles {
                for file in bundle.files where file.bytes == nil {
                    let kind = try #require(Standard.current.kind(file.kind))
                    for record in file.records {
                        for item in scenario.items(record, of: kind, in: bundle.edition)
                        where item.demand != .open && !item.value.isEmpty {
                            #expect(page.contains(item.name.markdown), "\(task.id) \(item.name)")
                        }
                    }
                }
            }
        }
    }
}
