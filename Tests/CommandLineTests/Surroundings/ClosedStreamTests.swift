import Foundation
import TestSupport
import Testing

/// Standard streams that are closed from outside (`<&-`, `>&-`).
@Suite("Command: closed streams")
struct ClosedStreamTests {
    private static let cases = Binary.repository.appending(path: "Conformance/cases/V4").path
    private static let faulty = cases + "/CP402/fail-code-empty/bundle"

    /// Runs a line of the shell in a folder of its own.
    private func run(_ line: String, in folder: Folder) throws -> Binary.Result {
        try Binary.shell("cd '\(folder.path)' || exit 9; F='\(Self.faulty)'; \(line)")
    }

    @Test("nothing but the report stands in a report", arguments: ["", "<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
    func report(_ closed: String) throws {
        let folder = try Folder()
        let result = try run("$CPCHECK \"$F\" --report json=a.json --write-baseline b.json \(closed)", in: folder)
        #expect(result.status == 1, "\(result)")
        let open = try Folder()
        _ = try run("$CPCHECK \"$F\" --report json=a.json --write-baseline b.json", in: open)
        #expect(folder.names == ["a.json", "b.json"])
        for name in open.names { #expect(try folder.text(name) == open.text(name), "\(name) \(closed)") }
        #expect(try !folder.text("a.json").isEmpty)
    }

    @Test("standard output that is closed: 70, as one that is full") func output() throws {
        let folder = try Folder()
        for command in [
            "\"$F\"", "\"$F\" --report json=a.json --report text", "read \"$F\"", "rules", "explain CP402", "standard",
            "compare \"$F\" \"$F\"", "--help", "--version", "completions bash", "requirements", "merge lines",
        ] {
            _ = try run("echo \"$F\" | $CPCHECK check --stream > lines", in: folder)
            let result = try run("$CPCHECK \(command) --lang en >&-", in: folder)
            #expect(result.status == 70 && result.output.isEmpty, "\(command): \(result)")
            // Error 9, a descriptor that is none: not the number of some other file.
            #expect(result.errors.contains("standard output: error 9 of"), "\(command): \(result)")
        }
        let stream = try run("echo \"$F\" | $CPCHECK check --stream --lang en >&-", in: folder)
        #expect(stream.status == 70 && stream.errors.contains("standard output: error 9 of"), "\(stream)")
    }

    @Test("copies are whole, and hold nothing that was to be said", arguments: ["fix", "anonymize"])
    func copies(_ command: String) throws {
        let folder = try Folder()
        // The key of an anonymized copy is drawn, so that only its size can be compared.
        _ = try run("$CPCHECK \(command) \"$F\" --output open", in: folder)
        let result = try run("$CPCHECK \(command) \"$F\" --lang en --output closed <&- >&-", in: folder)
        #expect(result.status == 70 && result.errors.contains("standard output: error 9 of"), "\(result)")
        let sizes = try run("wc -c open/* | sort | awk '{print $1}'", in: folder).output
        #expect(try run("wc -c closed/* | sort | awk '{print $1}'", in: folder).output == sizes && !sizes.isEmpty)
        if command == "fix" { #expect(try run("diff -r open closed", in: folder).status == 0) }
        _ = try run("$CPCHECK \(command) \"$F\" --output mute 2>&-", in: folder)
        #expect(try run("wc -c mute/* | sort | awk '{print $1}'", in: folder).output == sizes)
    }

    @Test("standard input that is closed cannot be read, and that is said") func input() throws {
        let folder = try Folder()
        let name = "UPJSK_202504_1399902012_11_1399901014_43_20250503101530.CSV"
        let dash = try run("$CPCHECK - --name \(name) <&-", in: folder)
        #expect(dash.status == 3 && dash.output.contains("CP901"), "\(dash)")
        #expect(try run("$CPCHECK - <&-", in: folder).status == 3)
        for command in ["check --stream", "merge -"] {
            let result = try run("$CPCHECK \(command) --lang en <&-", in: folder)
            #expect(result.status == 2 && result.errors.contains("read"), "\(command): \(result)")
        }
        #expect(try run("$CPCHECK \"$F\" <&-", in: folder).output == Binary.run(Self.faulty).output)
    }
}
