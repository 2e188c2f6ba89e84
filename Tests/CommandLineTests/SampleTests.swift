import Foundation
import TestSupport
import Testing

@Suite("Command: sample")
struct SampleTests {
    /// Makes a sample and returns what was said and the names of its files.
    private func sample(_ folder: Folder, _ arguments: String...) throws -> Binary.Result {
        try Binary.run(["sample", "--output", folder.path + "/out"] + arguments)
    }

    private func files(_ folder: Folder) throws -> [String: Data] {
        let path = folder.path + "/out"
        let names = try FileManager.default.subpathsOfDirectory(atPath: path)
        return try Dictionary(
            uniqueKeysWithValues: names.map { ($0, try Data(contentsOf: URL(filePath: path + "/" + $0))) })
    }

    /// Rules that a check of the sample finds.
    private func rules(_ folder: Folder, _ options: String...) throws -> (rules: Set<String>, status: Int32) {
        let result = try Binary.run(["check", folder.path + "/out", "--format", "json"] + options)
        let report = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
        let findings = report?["findings"] as? [[String: Any]] ?? []
        return (Set(findings.compactMap { $0["rule"] as? String }), result.status)
    }

    @Test("without options: a service slip of V4 that conforms") func usual() throws {
        let folder = try Folder()
        let made = try sample(folder)
        #expect(made.status == 0 && made.errors.isEmpty && made.output.contains("V4 service-slip"), "\(made)")
        let names = try files(folder).keys.map { $0.prefix { $0 != "_" } }.sorted()
        #expect(names == ["UPHOSOKU", "UPPLAN", "UPSIKYU"])
        let checked = try rules(folder, "--fail-on", "info")
        #expect(checked.rules == [] && checked.status == 0)
    }

    @Test("the same seed gives the same bytes, another seed others") func seeds() throws {
        let (one, same, other) = (try Folder(), try Folder(), try Folder())
        for (folder, seed) in [(one, "7"), (same, "7"), (other, "8")] {
            _ = try sample(folder, "--unit", "actuals", "--edition", "v3", "--seed", seed)
        }
        #expect(try files(one) == files(same) && !files(one).isEmpty)
        #expect(try files(one) != files(other))
    }

    @Test("month, types, people and timestamp are those asked for") func wishes() throws {
        let folder = try Folder()
        let made = try sample(
            folder, "--from", "46", "--to", "63", "--month", "202506", "--people", "5", "--timestamp", "20250528093000",
            "--lang", "en")
        #expect(made.status == 0 && made.output.contains("people: 5"), "\(made)")
        for name in try files(folder).keys {
            let parts = name.split { $0 == "_" || $0 == "." }
            #expect(parts[1] == "202506" && parts[3] == "46" && parts[5] == "63" && parts[6] == "20250528093000")
        }
    }

    @Test(
        "a fault: its rule alone is found, and what it is stands on standard error",
        arguments: [("CP402", 1), ("malformed-file-name", 1), ("CP211", 0), ("CP212", 3), ("cp303", 1), ("CP705", 0)]
            as [(String, Int32)])
    func fault(rule: String, status: Int32) throws {
        let folder = try Folder()
        let made = try sample(folder, "--fault", rule, "--seed", "3")
        let id = rule == "malformed-file-name" ? "CP102" : rule.uppercased()
        #expect(made.status == 0 && made.errors.hasPrefix("cpcheck: \(id): "), "\(made)")
        let checked = try rules(folder)
        #expect(checked.rules == [id] && checked.status == status)
    }

    @Test("the vendor test takes a fault at its own level") func vendorTest() throws {
        let folder = try Folder()
        _ = try sample(folder, "--fault", "CP306")
        #expect(try rules(folder).status == 0)
        #expect(try rules(folder, "--profile", "vendor-test").status == 1)
    }

    @Test(
        "what cannot be made: 2, with what was meant, and nothing is written",
        arguments: [
            (["--unit", "servise-slip"], "service-slip"), (["--edition", "V5"], "V4"), (["--from", "98"], "43"),
            (["--fault", "CP40"], "CP401"), (["--fault", "CP904"], "CP211"), (["--fault", "CP520"], "care-plan"),
            (["--month", "202413"], "202413"), (["--month", "202001"], "202504"), (["--people", "0"], "1"),
            (["--timestamp", "2025"], "YYYYMMDDHHMMSS"), (["--from", "43", "--to", "43"], "43"),
            (["--fault", "CP602", "--people", "1"], "--people"), (["extra"], "sample"),
        ])
    func refused(arguments: [String], word: String) throws {
        let folder = try Folder()
        let result = try Binary.run(["sample", "--output", folder.path + "/out"] + arguments)
        #expect(result.status == 2 && result.errors.contains(word) && result.output.isEmpty, "\(result)")
        #expect(folder.names == [])
    }

    @Test("nothing is written over: 2") func occupied() throws {
        let folder = try Folder()
        _ = try sample(folder)
        let before = try files(folder)
        let again = try sample(folder, "--seed", "2")
        #expect(again.status == 2 && again.output.isEmpty, "\(again)")
        #expect(try files(folder) == before)
        #expect(try Binary.run("sample").status == 2)
        #expect(try Binary.run("sample", "--output", folder.path + "/none/new").status == 2)
    }

    @Test("many rows are streamed and conform") func rows() throws {
        let folder = try Folder()
        let made = try sample(folder, "--unit", "actuals", "--rows", "3000", "--format", "json")
        let summary = try JSONSerialization.jsonObject(with: Data(made.output.utf8)) as? [String: Any]
        let counts = try #require(summary?["counts"] as? [String: Int])
        let written = try files(folder).values
        #expect(counts["records"] ?? 0 >= 3000 && counts["bytes"] == written.reduce(0) { $0 + $1.count })
        #expect(written.first?.count { $0 == 0x0A } == counts["records"])
        #expect(try rules(folder, "--fail-on", "info") == ([], 0))
    }

    @Test("the list of faults: all of them, or those of a unit") func list() throws {
        let part = try Binary.run("sample", "--list-faults", "--unit", "actuals-deletion", "--edition", "V3")
        #expect(part.status == 0 && part.output.contains("\nCP402  "), "\(part)")
        #expect(!part.output.contains("\nCP520  ") && part.output.contains("\nCP604  "))
        #expect(try Binary.run("sample", "--list-faults", "--fault", "CP402").status == 2)
    }

    @Test("the JSON follows its schema") func schemas() throws {
        guard Tools.hasJSONSchema else {
            #expect(!Tools.areRequired, "jsonschema is needed")
            return
        }
        let folder = try Folder()
        let made = try sample(folder, "--fault", "CP210", "--format", "json")
        let list = try Binary.run("sample", "--list-faults", "--unit", "actuals", "--format", "json")
        for (name, text) in [("sample", made.output), ("faults", list.output)] {
            let checked = try Tools.python(
                ["Scripts/check-report-schema.py", "--stream", "Conformance/schemas/cpcheck-\(name)-1.0.json"],
                input: Data(text.utf8))
            #expect(checked.output.trimmingCharacters(in: .whitespacesAndNewlines) == "[[]]", "\(checked.output)")
        }
    }
}
