import BundleChecker
import ByteSources
import Foundation
import TestSupport
import Testing

/// What two reviews found and no case of the corpus can hold: places within a record, names of raw bytes.
@Suite("What reviews found")
struct ReviewTests {
    private func report(_ sources: [MemorySource]) -> Report {
        Checker(options: CheckOptions()).check(BundleInput(sources: sources))
    }

    /// The files of a bundle of the corpus.
    private func bundle(_ folder: String) throws -> [MemorySource] {
        let path = Repository.path("Conformance/cases/" + folder + "/bundle")
        return try FileManager.default.contentsOfDirectory(atPath: path).sorted().map { name in
            MemorySource(name: name, bytes: Array(try Data(contentsOf: URL(filePath: path + "/" + name))))
        }
    }

    @Test("CP610 stands at its field", arguments: ["V3", "V4"]) func placeOfPersonFacts(edition: String) throws {
        let files = try bundle(edition + "/CP610/fail-level")
        let finding = try #require(report(files).findings(of: "CP610").first)
        let supplement = try #require(files.first { $0.path.name.starts(with: Array("UPHOSOKU".utf8)) })
        let record = try #require(finding.record)
        let field = try #require(finding.field)
        // No text of these files holds a comma or a line feed.
        let lines = supplement.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        let before = lines[record - 1].split(separator: 0x2C, omittingEmptySubsequences: false).prefix(field.no - 1)
        let start = lines[..<(record - 1)].reduce(0) { $0 + $1.count + 1 } + before.reduce(0) { $0 + $1.count + 1 }
        #expect(field.no == 18)
        #expect(finding.byteOffset.map(Int.init) == start)
        #expect(finding.line == record)
    }

    /// Bytes, what they do in a name, the rule.
    private static let rawNames: [([UInt8], String, String)] = [
        ([0xFF, 0xFE], "alone", "CP101"), ([0x81], "alone", "CP101"), ([0xA0], "alone", "CP101"),
        ([0xFF, 0xFE], "in front", "CP101"), ([0xA0], "in front", "CP101"),
        ([0xFF, 0xFE], "one part more", "CP102"), ([0xA0], "one part more", "CP102"),
    ]

    @Test("a .csv whose name is neither UTF-8 nor MS932 is no attachment", arguments: rawNames)
    func rawName(bytes: [UInt8], place: String, rule: String) throws {
        let file = try #require(try bundle("V4/CP101/pass-lower-case-extension").first)
        var name = file.path.name
        switch place {
        case "alone": name = bytes + Array(".csv".utf8)
        case "in front": name = bytes + name
        default: name.insert(contentsOf: bytes + [0x5F], at: Array("UPJSK_".utf8).count)
        }
        let source = MemorySource(path: SourcePath(root: [], relative: name), bytes: file.bytes)
        let found = report([source]).findings.map(\.rule)
        #expect(found.contains(rule))
        #expect(!found.contains("CP210") && !found.contains("CP212"))
    }
}
