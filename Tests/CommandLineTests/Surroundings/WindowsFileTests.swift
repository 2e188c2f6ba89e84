import Foundation
import TestSupport
import Testing

/// Files that an editor of Windows saved: line ends CRLF, a BOM in front.
@Suite("Command: files saved by an editor of Windows")
struct WindowsFileTests {
    private static let faulty = Binary.repository.appending(path: "Conformance/cases/V4/CP402/fail-code-empty/bundle")
        .path

    /// The text as such an editor saves it.
    private func saved(_ text: String) -> [UInt8] {
        [0xEF, 0xBB, 0xBF] + Array(text.replacing("\r\n", with: "\n").replacing("\n", with: "\r\n").utf8)
    }

    @Test("a configuration, comments and all") func configuration() throws {
        let folder = try Folder()
        let policy = """
            // 月次の確認用
            {
                "gate": { "failOn": "never" }, // 止めない
                /* 旧
                   システム */
                "language": "en"
            }

            """
        let file = try folder.file("policy.json", saved(policy))
        let result = try Binary.run(Self.faulty, "--config", file)
        #expect(result.status == 0 && result.output.contains("Verdict: nonconforming"), "\(result)")
        _ = try folder.file(".cpcheck.json", saved(policy))
        let found = try Binary.shell("cd '\(folder.path)' && $CPCHECK '\(Self.faulty)'")
        #expect(found.status == 0 && found.output == result.output, "\(found)")
    }

    @Test("a configuration in another encoding is refused, and it is said which one is due") func encodings() throws {
        let folder = try Folder()
        let policy = "{\"suppressions\": [{\"rule\": \"CP402\", \"reason\": \"確認済み\"}]}"
        let wide = policy.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        for bytes in [policy.ms932, [0xFF, 0xFE] + wide, wide] {
            let file = try folder.file("policy.json", bytes)
            let result = try Binary.run(Self.faulty, "--config", file)
            #expect(result.status == 2 && result.errors.contains("UTF-8"), "\(result)")
        }
    }

    @Test("a baseline, a report, a standard, lines of a stream") func documents() throws {
        let folder = try Folder()
        func resave(_ name: String) throws { _ = try folder.file(name, saved(try folder.text(name))) }
        func run(_ line: String) throws -> Binary.Result {
            try Binary.shell("cd '\(folder.path)' && F='\(Self.faulty)' && \(line)")
        }
        _ = try run("$CPCHECK \"$F\" --write-baseline b.json --report json=r.json --fail-on never")
        try resave("b.json")
        let accepted = try run("$CPCHECK \"$F\" --baseline b.json --strict-baseline")
        #expect(accepted.status == 0, "\(accepted)")
        _ = try run("cp r.json s.json")
        try resave("s.json")
        let diff = try run("$CPCHECK diff r.json s.json")
        #expect(diff.status == 0, "\(diff)")
        _ = try run("$CPCHECK standard --format json > standard.json")
        try resave("standard.json")
        let custom = try run("$CPCHECK \"$F\" --standard standard.json")
        #expect(custom.status == 1 && custom.output.contains("CP402"), "\(custom)")
        _ = try run("echo \"$F\" | $CPCHECK check --stream > lines.jsonl")
        let merged = try run("$CPCHECK merge lines.jsonl --format json")
        try resave("lines.jsonl")
        let again = try run("$CPCHECK merge lines.jsonl --format json")
        #expect(again.output == merged.output && again.status == 1, "\(again)")
    }

    @Test("the list of bundles of a stream: the same lines") func list() throws {
        let folder = try Folder()
        let names = [Self.faulty, Binary.conforming]
        func lines(_ list: [UInt8], _ options: String...) throws -> Binary.Result {
            let file = try folder.file("list", list)
            return try Binary.shell("$CPCHECK check --stream \(options.joined(separator: " ")) < '\(file)'")
        }
        let plain = names.map { $0 + "\n" }.joined()
        let usual = try lines(Array(plain.utf8))
        #expect(usual.status == 1)
        #expect(try lines(saved(plain)).output == usual.output)
        #expect(try lines(Array(saved(plain).dropLast(2))).output == usual.output, "no end behind the last line")
        let groups = try lines(Array((names[0] + "\n\n" + names[1] + "\n").utf8), "--grouped")
        #expect(try lines(saved(names[0] + "\n\n" + names[1] + "\n"), "--grouped").output == groups.output)
        // Between NULs every byte is part of a name.
        #expect(try lines(Array((names[0] + "\r\0").utf8), "-0").output.contains("CP901"))
    }
}
