import Foundation
import Testing

@Suite("Command: what goes where")
struct OutputTests {
    @Test("without --report: text; the report alone stands on standard output") func defaultReport() throws {
        let result = try Binary.run(Binary.conforming)
        #expect(result.output.hasSuffix("判定: 適合\n"))
        #expect(result.errors.isEmpty)
        #expect(try Binary.run(Binary.conforming, "--lang", "en").output.hasSuffix("Verdict: conforming\n"))
    }

    @Test("several reports, each to its place") func several() throws {
        let folder = try Folder()
        let result = try Binary.run(
            Binary.conforming, "--report", "json=\(folder.path)/a.json", "--report", "text",
            "--report", "text=\(folder.path)/a.txt")
        #expect(result.status == 0)
        #expect(folder.names == ["a.json", "a.txt"])
        #expect(try folder.text("a.txt") == result.output)
        #expect(try folder.text("a.json") == Binary.run(Binary.conforming, "--format", "json").output)
        #expect(result.errors.contains("a.json"))
    }

    @Test("- is standard output, not a file of that name; one report at most goes there") func dash() throws {
        let plain = try Binary.run(Binary.conforming, "--format", "json")
        let folder = try Folder()
        let line = """
            cd '\(folder.path)' && "$CPCHECK" '\(Binary.conforming)' --report json=- --report text=a.txt && \
            "$CPCHECK" read '\(Binary.conforming)' --output - > b.txt
            """
        let result = try Binary.shell(line)
        #expect(result.status == 0 && result.output == plain.output, "\(result.errors)")
        #expect(folder.names == ["a.txt", "b.txt"])
        #expect(try folder.text("b.txt") == Binary.run("read", Binary.conforming).output)
        let two = try Binary.run(Binary.conforming, "--report", "json=-", "--report", "text")
        #expect(two.status == 2 && two.output.isEmpty)
    }

    @Test("any --report replaces the default; --quiet keeps notes away") func quiet() throws {
        let folder = try Folder()
        let result = try Binary.run(Binary.conforming, "--report", "json=\(folder.path)/a.json", "--quiet")
        #expect(result.output.isEmpty && result.errors.isEmpty)
    }

    @Test("a report does not find itself in the folder it is written to") func inside() throws {
        let folder = try Folder()
        let name = "UPJSK_202504_1399902012_11_1399901014_43_20250503101530.CSV"
        try FileManager.default.copyItem(atPath: Binary.conforming + "/" + name, toPath: folder.path + "/" + name)
        let before = try Binary.run(folder.path, "--format", "json").output
        _ = try Binary.run(folder.path, "--report", "json=\(folder.path)/report.json")
        #expect(try folder.text("report.json") == before)
    }

    @Test("the number of jobs leaves no trace", arguments: ["1", "2", "7"]) func jobs(number: String) throws {
        let all = Binary.repository.appending(path: "Conformance/cases/V4/conforming").path
        let one = try Binary.run(all, "--format", "json", "--jobs", "1").output
        #expect(try Binary.run(all, "--format", "json", "--jobs", number).output == one)
        #expect(!one.contains(Binary.repository.path), "an absolute path")
    }

    @Test("colours only where asked for") func colours() throws {
        #expect(try !Binary.run(Binary.conforming).output.contains("\u{1B}"))
        #expect(try Binary.run(Binary.conforming, "--color", "always").output.contains("\u{1B}[1;32m"))
        let folder = try Folder()
        _ = try Binary.run(Binary.conforming, "--color", "always", "--report", "text=\(folder.path)/a.txt")
        #expect(try !folder.text("a.txt").contains("\u{1B}"))
    }

    @Test("names that are not UTF-8 are found") func rawNames() throws {
        let folder = try Folder()
        let line = """
            cp -r '\(Binary.conforming)' "\(folder.path)/$(printf '\\203\\134')" && \
            "$CPCHECK" "\(folder.path)/$(printf '\\203\\134')" --report "json=\(folder.path)/$(printf '\\220.json')"
            """
        let result = try Binary.shell(line)
        #expect(result.status == 0, "\(result.errors)")
        #expect(try Binary.shell("ls '\(folder.path)' | wc -l").output.contains("2"))
    }

    @Test("a message holds no escape sequence of an argument") func hostileArgument() throws {
        for words in [["\u{1B}[2Jx", "--no\u{1B}[2J"], ["explain", "\u{1B}]0;x\u{7}"], ["\u{1B}[2J\u{9B}m"]] {
            let result = try Binary.run(words)
            #expect(!(result.output + result.errors).contains("\u{1B}"))
            #expect(!(result.output + result.errors).contains("\u{9B}"))
        }
    }

    @Test("standard input under its real name") func standardInput() throws {
        let name = "UPJSK_202504_1399902012_11_1399901014_43_20250503101530.CSV"
        let file = Binary.conforming + "/" + name
        #expect(try Binary.shell("\"$CPCHECK\" - --name \(name) < '\(file)'").status == 0)
        let nameless = try Binary.shell("\"$CPCHECK\" - < '\(file)'")
        #expect(nameless.status == 2 && nameless.errors.contains("--name"))
    }

    @Test("a lone file that lost its name") func lone() throws {
        let file = Binary.conforming + "/UPJSK_202504_1399902012_11_1399901014_43_20250503101530.CSV"
        let folder = try Folder()
        let lost = folder.path + "/lost.csv"
        try FileManager.default.copyItem(atPath: file, toPath: lost)
        let result = try Binary.run(lost, "--kind", "upjsk", "--edition", "v4", "--format", "json")
        #expect(result.output.contains("\"kind\": \"UPJSK\""))
    }
}
