import Foundation
import TestSupport
import Testing

@Suite("Command: fix and anonymize")
struct CopyCommandTests {
    private static let commands = ["fix", "anonymize"]

    /// A folder with a copy of a bundle in it.
    private func bundle(_ name: String = "V4/conforming/actuals") throws -> Folder {
        let folder = try Folder()
        try FileManager.default.copyItem(
            atPath: Repository.path("Conformance/cases/\(name)/bundle"), toPath: folder.path + "/in")
        return folder
    }

    @Test("a conforming bundle is copied: 0, and the copy conforms", arguments: commands)
    func conforming(command: String) throws {
        let folder = try bundle()
        let result = try Binary.run(command, folder.path + "/in", "--output", folder.path + "/out")
        #expect(result.status == 0 && result.errors.isEmpty, "\(result)")
        #expect(try Binary.run(folder.path + "/out").status == 0)
    }

    @Test("what is left: 1; what is all mended: 0; a faulty copy with the same faults: 0") func statuses() throws {
        let faulty = try bundle("V4/CP402/fail-code-empty")
        #expect(try Binary.run("fix", faulty.path + "/in", "--output", faulty.path + "/a").status == 1)
        #expect(try Binary.run("anonymize", faulty.path + "/in", "--output", faulty.path + "/b").status == 0)
        let feeds = try Folder()
        let name = "/UPJSK_202504_1399902012_11_1399901014_43_20250503101530.CSV"
        try FileManager.default.createDirectory(atPath: feeds.path + "/in", withIntermediateDirectories: true)
        _ = try feeds.file("in" + name, (Made.actuals() + "\n").ms932)
        #expect(try Binary.run("fix", feeds.path + "/in", "--output", feeds.path + "/out").status == 0)
        #expect(try feeds.text("out" + name).hasSuffix("\r\n"))
        #expect(try feeds.text("in" + name).hasSuffix(",\n"), "the original is untouched")
    }

    @Test("a folder that is not empty or lies in the input: 2, and nothing is written", arguments: commands)
    func refused(command: String) throws {
        let folder = try bundle()
        _ = try folder.file("taken", [])
        for output in ["", "/in", "/in/new", "/taken", "/none/new"] {
            let result = try Binary.run(command, folder.path + "/in", "--output", folder.path + output)
            #expect(result.status == 2 && result.output.isEmpty, "\(output): \(result)")
        }
        #expect(try Binary.run(command, folder.path + "/in").status == 2)
        #expect(try Binary.run(command, "--output", folder.path + "/out").status == 2)
        #expect(folder.names == ["in", "taken"])
    }

    @Test("what cannot be read: 3, and said", arguments: commands)
    func unreadable(command: String) throws {
        let folder = try bundle()
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/in/UPPLAN.CSV", withDestinationPath: "/etc/hostname")
        let result = try Binary.run(
            command, folder.path + "/in", folder.path + "/none", "--output", folder.path + "/out", "--lang", "en")
        #expect(result.status == 3 && result.output.contains("cannot be read: 2"), "\(result)")
        let written = try FileManager.default.subpathsOfDirectory(atPath: folder.path + "/out")
        #expect(!written.contains { $0.hasSuffix("UPPLAN.CSV") }, "no link is followed out of the bundle")
        #expect(try Binary.run(command, folder.path + "/none", "--output", folder.path + "/two").status == 3)
    }

    @Test("the JSON follows its schema", arguments: commands)
    func schema(command: String) throws {
        guard Tools.hasJSONSchema else {
            #expect(!Tools.areRequired, "jsonschema is needed")
            return
        }
        let folder = try bundle("V4/CP306/" + (try first(in: "V4/CP306")))
        let result = try Binary.run(
            command, folder.path + "/in", "--output", folder.path + "/out", "--format", "json")
        let checked = try Tools.python(
            [
                "Scripts/check-report-schema.py", "--stream",
                "Conformance/schemas/cpcheck-\(command)-1.0.json",
            ], input: Data(result.output.utf8))
        #expect(checked.output.trimmingCharacters(in: .whitespacesAndNewlines) == "[[]]", "\(checked.output)")
    }

    private func first(in group: String) throws -> String {
        try #require(
            try FileManager.default.contentsOfDirectory(atPath: Repository.path("Conformance/cases/\(group)"))
                .sorted().first { $0.hasPrefix("fail") })
    }
}
