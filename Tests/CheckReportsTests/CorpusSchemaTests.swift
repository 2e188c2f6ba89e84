import CarePlanConformance
import Foundation
import TestSupport
import Testing

@testable import CheckReports

@Suite("Reports of the whole corpus")
struct CorpusSchemaTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// Every bundle of the corpus, and the fixtures; of them every seventh is tried in the small size.
    private func bundles() throws -> [String] {
        let cases = Self.root.appending(path: "Conformance/cases")
        let folders = try #require(FileManager.default.enumerator(atPath: cases.path))
            .compactMap { $0 as? String }.filter { $0.hasSuffix("/bundle") }.sorted()
        #expect(folders.count > 100)
        return folders.map { cases.appending(path: $0).path } + [Self.root.appending(path: "Fixtures").path]
    }

    private func judged(_ path: String, showValues: Bool = false) -> JudgedReport {
        var options = CheckOptions()
        options.showValues = showValues
        return Gate(profile: .vendorTest).judge(Checker(options: options).check(paths: [path]))
    }

    @Test("satisfy the schema") func schema() throws {
        let bundles = try bundles()
        let plain = try stride(from: 0, to: bundles.count, by: TestSize.of(7, full: 1)).map {
            try JSONReport().bytes(judged(bundles[$0]))
        }
        let withValues = try stride(from: 3, to: bundles.count, by: TestSize.of(70, full: 10)).map {
            try JSONReport().bytes(judged(bundles[$0], showValues: true))
        }
        #expect(try SchemaCheck.problems(plain + withValues).flatMap { $0 } == [])
    }

    @Test("act on no display") func text() throws {
        let bundles = try bundles()
        for index in stride(from: 5, to: bundles.count, by: TestSize.of(35, full: 10)) {
            for language in Language.allCases {
                let report = judged(bundles[index], showValues: true)
                let text = String(decoding: try TextReport(language: language).bytes(report), as: UTF8.self)
                #expect(!text.unicodeScalars.contains { $0.actsOnDisplay && $0 != "\n" })
            }
        }
    }
}
