import Foundation
import TestSupport
import Testing

@Suite("Command: check --stream and merge")
struct StreamTests {
    private static let cases = Binary.repository.appending(path: "Conformance/cases/V4").path
    private static let conforming = cases + "/conforming/actuals/bundle"
    private static let faulty = cases + "/CP402/fail-code-empty/bundle"

    /// Bundles of the Fixtures, by paths relative to the repository.
    private static let fixtures: [String] = ["v3", "v4"].flatMap { edition in
        let top = Binary.repository.appending(path: "Fixtures/" + edition).path
        let names = (try? FileManager.default.contentsOfDirectory(atPath: top)) ?? []
        return names.map { "Fixtures/\(edition)/\($0)" }
    }.sorted()

    private func inRepository(_ line: String) throws -> Binary.Result {
        try Binary.shell("cd '\(Binary.repository.path)' && " + line)
    }

    private func objects(_ text: String) throws -> [[String: Any]] {
        try text.split(separator: "\n").map { line in
            try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        }
    }

    private func stream(_ names: [String], _ options: String...) throws -> Binary.Result {
        try Binary.run(["check", "--stream"] + options, input: names.map { $0 + "\n" }.joined())
    }

    @Test("a line a unit, then one that closes the bundle, in the order of the list") func lines() throws {
        let names = Self.fixtures.shuffled()
        let result = try inRepository(
            "printf '%s\\n' \(names.joined(separator: " ")) | $CPCHECK check --stream --jobs 3")
        let lines = try objects(result.output)
        let closing = lines.filter { $0["line"] as? String == "bundle" }
        #expect(closing.compactMap { $0["bundle"] as? String } == names)
        var open: [String: Int] = [:]
        for line in lines {
            let bundle = try #require(line["bundle"] as? String)
            guard line["line"] as? String == "bundle" else {
                open[bundle, default: 0] += 1
                continue
            }
            #expect(line["units"] as? Int == open[bundle] ?? 0)
        }
    }

    @Test("the number of jobs changes nothing") func jobs() throws {
        let names = Self.fixtures.joined(separator: " ")
        let one = try inRepository("printf '%s\\n' \(names) | $CPCHECK check --stream --jobs 1")
        let four = try inRepository("printf '%s\\n' \(names) | $CPCHECK check --stream --jobs 4")
        #expect(one.output == four.output && one.status == four.status && !one.output.isEmpty)
    }

    @Test("names may end in NUL, and several PATHs may be one bundle") func names() throws {
        let folder = try Folder()
        for (number, text) in ["UPPLAN", "UPSIKYU", "UPHOSOKU"].enumerated() {
            try FileManager.default.createDirectory(
                atPath: folder.path + "/\(number)\n", withIntermediateDirectories: true)
            let name = "\(text)_202504_1399901014_43_1399902012_11_20250425200202.CSV"
            try FileManager.default.copyItem(
                atPath: Binary.repository.path + "/Fixtures/v4/service-slip/" + name,
                toPath: folder.path + "/\(number)\n/" + name)
        }
        let single = try Binary.shell(
            "cd '\(folder.path)' && find . -name '*.CSV' -print0 | $CPCHECK check --stream -0")
        #expect(try objects(single.output).filter { $0["line"] as? String == "bundle" }.count == 3)
        #expect(single.status == 1, "each lacks the two others")
        let list = "{ find . -name '*.CSV' -print0 | sort -z; printf '\\0./nothing\\0'; }"
        let grouped = try Binary.shell("cd '\(folder.path)' && \(list) | $CPCHECK check --stream --null --grouped")
        let lines = try objects(grouped.output)
        #expect(lines.map { $0["line"] as? String } == ["unit", "bundle", "bundle"])
        #expect(lines[0]["verdict"] as? String == "conforming")
        #expect((lines[1]["paths"] as? [String])?.count == 3)
        #expect(grouped.status == 3, "the second bundle is not there")
    }

    @Test("exit status: findings, then what could not be read, then nothing to check") func statuses() throws {
        #expect(try stream([Self.conforming]).status == 0)
        #expect(try stream([Self.conforming, Self.faulty, "/no/such/bundle"]).status == 1)
        #expect(try stream([Self.conforming, "/no/such/bundle"]).status == 3)
        #expect(try stream([]).status == 3)
        #expect(try stream([Self.faulty], "--fail-on", "never").status == 0)
        for wrong in [["--format", "json"], ["--baseline", "b"], ["--name", "x"], [Self.conforming]] {
            #expect(try Binary.run(["check", "--stream"] + wrong, input: "").status == 2, "\(wrong)")
        }
        #expect(try Binary.run("check", "--grouped", Self.conforming).status == 2)
    }

    @Test("a bundle without a unit or that is not there has a line too") func nothingLost() throws {
        let folder = try Folder()
        _ = try folder.file("memo.pdf", Array("%PDF-1.4".utf8))
        let lines = try objects(try stream([folder.path, folder.path + "/none"]).output)
        #expect(lines.map { $0["line"] as? String } == ["bundle", "bundle"])
        let rules = lines.map { ($0["findings"] as? [[String: Any]] ?? []).compactMap { $0["rule"] as? String } }
        #expect(rules == [["CP212", "CP210"], ["CP901"]])
    }

    @Test("lines are out before the next name is there") func flushed() throws {
        let folder = try Folder()
        _ = try Binary.shell(
            """
            cd '\(folder.path)' && mkfifo names && : > lines && { $CPCHECK check --stream < names > lines & } && exec 5> names
            echo '\(Self.conforming)' >&5; n=0
            while [ "$(wc -l < lines)" -lt 2 ] && [ $n -lt 3000 ]; do sleep 0.1; n=$((n + 1)); done
            wc -l < lines > seen; exec 5>&-; wait
            """)
        #expect(try folder.text("seen").trimmingCharacters(in: .whitespacesAndNewlines) == "2")
    }

    @Test("merge: the report of one run, in every format, with every option of the gate") func merge() throws {
        let folder = try Folder()
        let list = (Self.fixtures + ["Conformance/cases/V4/CP402/fail-code-empty/bundle"]).sorted().joined(
            separator: " ")
        _ = try inRepository("printf '%s\\n' \(list) | $CPCHECK check --stream > \(folder.path)/lines")
        let options = [
            ["text", "--color", "never"], ["json"], ["sarif"], ["junit"], ["html"], ["csv"], ["github"], ["markdown"],
            ["text", "--fail-on", "never"], ["json", "--profile", "vendor-test"], ["json", "--max-findings", "3"],
            ["json", "--lang", "en", "--fail-on", "info"], ["json", "--max-places", "1"],
        ]
        for option in options.map({ $0.joined(separator: " ") }) {
            let once = try inRepository("$CPCHECK check \(list) --format \(option)")
            let merged = try inRepository("$CPCHECK merge \(folder.path)/lines --format \(option)")
            #expect(merged.output == once.output && merged.status == once.status, "\(option)")
            #expect(!merged.output.isEmpty || once.output.isEmpty)
        }
        let shuffled = try inRepository(
            "{ cat \(folder.path)/lines; head -n 9 \(folder.path)/lines; } | sort -R | $CPCHECK merge - --format json")
        #expect(try shuffled.output == inRepository("$CPCHECK check \(list) --format json").output)
    }

    @Test("merge judges by a baseline and by a configuration as check does") func policy() throws {
        let folder = try Folder()
        let lines = try folder.file("lines", Array(try stream([Self.faulty]).output.utf8))
        #expect(try Binary.run("merge", lines).status == 1)
        let baseline = folder.path + "/baseline.json"
        #expect(try Binary.run("merge", lines, "--write-baseline", baseline).status == 1)
        #expect(try Binary.run("merge", lines, "--baseline", baseline).status == 0)
        #expect(try Binary.run("check", Self.faulty, "--baseline", baseline, "--strict-baseline").status == 0)
        let config = try folder.file(
            "c.json", Array(#"{"severity": {"CP402": "off"}}"#.utf8)
        )
        let judged = try Binary.run("merge", lines, "--config", config)
        #expect(try judged.status == Binary.run("check", Self.faulty, "--config", config).status)
        #expect(judged.status == 0, "\(judged)")
    }

    @Test("absolute PATHs are not shown, and are told apart") func hiddenPaths() throws {
        let folder = try Folder()
        for name in ["山田太郎", "佐藤花子"] {
            try FileManager.default.copyItem(atPath: Self.conforming, toPath: folder.path + "/" + name)
        }
        let names = ["山田太郎", "佐藤花子"].map { folder.path + "/" + $0 }
        let result = try stream(names)
        #expect(!result.output.contains("山田") && !result.output.contains(folder.path))
        #expect(Set(try objects(result.output).compactMap { $0["bundle"] as? String }).count == 2)
        #expect(try stream(names, "--show-paths").output.contains("山田太郎"))
    }

    @Test("equal files of two machines are not called equal, nor different") func copiesApart() throws {
        let folder = try Folder()
        for name in ["a", "b"] {
            try FileManager.default.copyItem(atPath: Self.conforming, toPath: folder.path + "/" + name)
        }
        let merged = try Binary.shell(
            "cd '\(folder.path)' && for b in a b; do echo $b | $CPCHECK check --stream; done | $CPCHECK merge - --format json"
        )
        #expect(merged.status == 3)
        #expect(merged.output.contains("checked apart") && merged.output.contains("CP113"))
        #expect(!merged.output.contains(#""rule": "CP11"#))
        let together = try Binary.shell(
            "cd '\(folder.path)' && printf 'a\\nb\\n' | $CPCHECK check --stream --grouped | $CPCHECK merge - --format json"
        )
        #expect(try together.output == Binary.shell("cd '\(folder.path)' && $CPCHECK a b --format json").output)
        #expect(together.output.contains(#""rule": "CP113""#))
    }
}
