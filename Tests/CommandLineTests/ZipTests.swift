import Foundation
import TestSupport
import Testing

@Suite("Command line: ZIP")
struct ZipTests {
    private static let cases = Binary.repository.appending(path: "Conformance/cases/V4").path

    private func archive(_ name: String) -> String { Self.cases + "/\(name)/bundle/202504.zip" }

    @Test("on standard input, from a file and through a pipe, is checked as the file is")
    func standardInput() throws {
        let zip = archive("CP211/fail-fault-in-a-member")
        let named = try Binary.run("check", zip, "--format", "csv", "--show-paths")
        #expect(named.status == 1)
        for line in [
            "< '\(zip)' $CPCHECK - --format csv --show-paths", "cat '\(zip)' | $CPCHECK - --format csv --show-paths",
        ] {
            let given = try Binary.shell(line)
            #expect(given.status == 1 && given.errors == "")
            #expect(given.output == named.output.replacing(zip, with: "'-"))
        }
        let called = try Binary.shell("cat '\(zip)' | $CPCHECK - --name in.zip --format csv --show-paths")
        #expect(called.output == named.output.replacing(zip, with: "in.zip"))
    }

    @Test("leaves no file behind") func nothingLeft() throws {
        let folder = try Folder()
        let zip = archive("CP211/fail-as-the-path")
        let result = try Binary.shell("cd '\(folder.path)' && cat '\(zip)' | TMPDIR='\(folder.path)' $CPCHECK -")
        #expect(result.status == 0)
        #expect(folder.names.filter { !["in", "out", "err"].contains($0) } == [])
    }

    @Test("limits are options") func limits() throws {
        let zip = archive("CP211/fail-as-the-path")
        for option in ["--max-members=2", "--max-member=100", "--max-unpacked=1K"] {
            let parts = option.split(separator: "=").map(String.init)
            let result = try Binary.run("check", zip, parts[0], parts[1])
            #expect(result.status == 3 && result.output.contains("CP902"), "\(option)")
        }
        #expect(try Binary.run("check", archive("CP902/fail-ratio")).status == 3)
        #expect(try Binary.run("check", archive("CP902/fail-ratio"), "--max-ratio", "1000").status == 0)
    }

    @Test("limits stand in the configuration") func configuration() throws {
        let folder = try Folder()
        let limits = #"{"limits": {"maxMembers": 2, "maxMember": "1G", "maxUnpacked": "2G", "maxRatio": 50}}"#
        let file = try folder.file("policy.json", Array(limits.utf8))
        let zip = archive("CP211/fail-as-the-path")
        #expect(try Binary.run("check", zip, "--config", file).status == 3)
        #expect(try Binary.run("check", zip, "--config", file, "--max-members", "3").status == 0)
    }

    @Test("a bomb is said to be one, and the check is incomplete", .enabled(if: Tools.hasPython || Tools.areRequired))
    func bomb() throws {
        let folder = try Folder()
        let script = """
            import sys, zipfile
            with zipfile.ZipFile(sys.argv[1], "w", zipfile.ZIP_DEFLATED) as archive:
                for number in range(40): archive.writestr("%d.CSV" % number, bytes(9 << 20))
            """
        #expect(try Tools.python(["-c", script, folder.path + "/bomb.zip"]).output == "")
        let result = try Binary.run("check", folder.path + "/bomb.zip")
        #expect(result.status == 3 && result.output.contains("CP902"))
    }

    @Test("names of members are shown as those of files are") func names() throws {
        let zip = archive("CP211/fail-attachment-inside")
        let hidden = try Binary.run("check", zip)
        #expect(hidden.output.contains("‹ZIP1.zip›/‹添付2.pdf›"))
        #expect(!hidden.output.contains("計画.pdf"))
        let shown = try Binary.run("check", zip, "--show-paths")
        #expect(shown.output.contains(zip + "/計画.pdf"))
        let folders = try Binary.run("check", archive("CP904/fail-member-climbing-by-backslash"))
        #expect(folders.output.contains("‹ZIP1.zip›/../../‹フォルダー1›/UPSIKYU_"))
    }
}
