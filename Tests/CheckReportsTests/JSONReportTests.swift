import BundleChecker
import CheckPolicy
import CheckReports
import Foundation
import Testing

@Suite("JSON report")
struct JSONReportTests {
    @Test("keeps its contract") func golden() throws {
        try expectGolden(try JSONReport().text(SampleReports.everything, Gate(profile: .vendorTest)), "everything.json")
    }

    @Test("says when lists were cut, and only then") func truncated() throws {
        var report = SampleReports.clean()
        #expect(try !JSONReport().text(report).contains("truncated"))
        report.truncatedFindings = 3
        #expect(try JSONReport().text(report).contains("\"truncated\": {\n    \"findings\": 3\n  }"))
    }

    @Test("holds no value unless asked for") func values() throws {
        var report = SampleReports.everything
        #expect(try JSONReport().text(report).contains("\"showsValues\": false"))
        #expect(try !JSONReport().text(report).contains("\"value\""))
        report.showsValues = true
        report.findings[0].value = "山田太郎"
        #expect(try JSONReport().text(report).contains("\"value\": \"山田太郎\""))
    }

    @Test("satisfies its schema, key by key") func schema() throws {
        var cut = SampleReports.everything
        cut.truncatedFindings = 1
        cut.standardIsCustom = true
        cut.standardDigest = "sha256:0"
        cut.findings[0].value = "x"
        let reports = [SampleReports.everything, SampleReports.clean(), SampleReports.clean(units: 0), cut]
        let documents = try reports.map { try JSONReport().bytes(Gate().judge($0)) }
        #expect(try SchemaCheck.problems(documents).flatMap { $0 } == [])
    }

    @Test("the schema misses no missing key") func missingKeys() throws {
        guard try SchemaCheck.isAvailable() else { return }
        let text = try JSONReport().text(SampleReports.everything)
        let document = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        var broken: [[UInt8]] = []
        func add(_ object: [String: Any], at place: String, _ rebuild: ([String: Any]) -> [String: Any]) throws {
            for key in object.keys where !SchemaCheck.optional.contains("\(place).\(key)") {
                var less = object
                less[key] = nil
                broken.append(Array(try JSONSerialization.data(withJSONObject: rebuild(less))))
            }
        }
        func parts(_ key: String) throws -> [[String: Any]] { try #require(document[key] as? [[String: Any]]) }
        func replacing(_ key: String, _ value: Any) -> [String: Any] { document.merging([key: value]) { $1 } }
        try add(document, at: "report") { $0 }
        for key in ["tool", "standard", "gate", "counts"] {
            try add(try #require(document[key] as? [String: Any]), at: key) { replacing(key, $0) }
        }
        for key in ["units", "files", "findings"] {
            try add(try parts(key)[0], at: key) { replacing(key, [$0]) }
        }
        for (index, problems) in try SchemaCheck.problems(broken).enumerated() {
            #expect(!problems.isEmpty, "not noticed: \(String(decoding: broken[index].prefix(300), as: UTF8.self))")
        }
    }
}
