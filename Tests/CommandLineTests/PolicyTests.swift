import Foundation
import Testing

@Suite("Command: configuration, baselines, rule sets, diff")
struct PolicyTests {
    private let folder: Folder
    /// A bundle with errors of CP108, CP405, CP406 and CP802 and a warning of CP312.
    private let broken = Binary.repository.appending(path: "Fixtures/broken").path

    init() throws { folder = try Folder() }

    private func file(_ name: String, _ text: String) throws -> String { try folder.file(name, Array(text.utf8)) }

    private func json(_ result: Binary.Result) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    }

    private func suppressions(_ rules: String...) -> String {
        let list = rules.map { #"{"rule": "\#($0)", "reason": "次の版で直す"}"# }.joined(separator: ",")
        return #"{"suppressions": [\#(list)]}"#
    }

    // MARK: Configuration

    @Test("--config: suppressed findings do not fail, and stay findings") func suppressed() throws {
        let config = try file("c.json", "// 社内の決まり\n" + suppressions("CP108", "CP405", "CP406", "CP802"))
        let result = try Binary.run(broken, "--config", config, "--format", "json")
        #expect(result.status == 0 && result.errors.isEmpty)
        let report = try json(result)
        #expect(report["verdict"] as? String == "nonconforming")
        #expect((report["counts"] as? [String: Any])?["suppressed"] as? Int == 4)
        let findings = try #require(report["findings"] as? [[String: Any]])
        #expect(findings.count { ($0["suppressed"] as? [String: Any])?["reason"] as? String == "次の版で直す" } == 4)
        let text = try Binary.run(broken, "--config", config)
        #expect(text.output.contains("抑止  次の版で直す") && text.output.contains("判定: 不適合（合否: 合格"))
        let english = try Binary.run(broken, "--config", config, "--lang", "en")
        #expect(english.output.contains("waived  次の版で直す"))
    }

    @Test("expired and unused suppressions are told") func notes() throws {
        let config = try file(
            "c.json",
            #"""
            {"suppressions": [{"rule": "CP406", "reason": "a", "until": "2020-01-31"}, {"rule": "CP501", "reason": "b"},
            {"rule": "CP405", "reason": "c", "until": "9999-12-31"}]}
            """#)
        let result = try Binary.run(broken, "--config", config, "--format", "json")
        #expect(result.status == 1)
        #expect(result.errors.contains("suppressions[0] (CP406) は期限（2020-01-31）が過ぎたため"))
        #expect(result.errors.contains("suppressions[1] (CP501) に当てはまる指摘はありません"))
        #expect(!result.errors.contains("suppressions[2]"))
        let english = try Binary.run(broken, "--config", config, "--lang", "en", "--format", "json")
        #expect(english.errors.contains("(CP406) has expired (2020-01-31)"))
        #expect(english.errors.contains("(CP501) speaks of no finding"))
        #expect(try Binary.run(broken, "--config", config, "--quiet").errors.isEmpty)
        let policy = try #require(try json(result)["policy"] as? [String: Any])
        let states = (policy["suppressions"] as? [[String: Any]])?.compactMap { $0["state"] as? String }
        #expect(states == ["expired", "unused", "used"])
        #expect(english.output == result.output)
    }

    @Test("2: a configuration that is none, with everything that is wrong") func wrong() throws {
        let config = try file("c.json", #"{"profil": "x", "severity": {"CP4O2": "off"}}"#)
        for (language, words) in [
            ("ja", ["profile のことですか", "CP402 のことですか"]), ("en", ["did you mean profile?", "did you mean CP402?"]),
        ] {
            let result = try Binary.run(broken, "--config", config, "--lang", language)
            #expect(result.status == 2 && result.output.isEmpty)
            for word in words { #expect(result.errors.contains(word)) }
        }
        #expect(try Binary.run(broken, "--config", folder.path + "/none.json").status == 2)
        for text in [#"{"reports": ["jsn"]}"#, #"{"ruleset": "1999.1"}"#, #"{"reports": ["text", "json"]}"#] {
            let result = try Binary.run(broken, "--config", try file("d.json", text))
            #expect(result.status == 2 && !result.errors.isEmpty, "\(text)")
        }
    }

    @Test("options win over the file") func options() throws {
        let config = try file(
            "c.json",
            #"{"gate": {"failOn": "never"}, "profile": "vendor-test", "language": "en", "reports": ["json=r.json"], "limits": {"maxFindings": 1}}"#
        )
        let file = try Binary.run(broken, "--config", config)
        #expect(file.status == 0 && file.output.isEmpty && file.errors.contains("wrote"))
        let report = try folder.text("r.json")
        #expect(
            report.contains("\"profile\": \"vendor-test\"") && report.contains("\"findings\": 4,\n    \"unlisted\""))
        let line = try Binary.run(
            broken, "--config", config, "--fail-on", "error", "--profile", "standard", "--lang", "ja", "--report",
            "text",
            "--max-findings", "9")
        #expect(line.status == 1 && line.output.contains("判定: 不適合\n"))
    }

    @Test("the levels of single rules") func levels() throws {
        let config = try file(
            "c.json",
            #"{"severity": {"CP108": "off", "CP405": "info", "CP406": "warning", "CP802": "off", "CP312": "info"}}"#)
        #expect(try Binary.run(broken, "--config", config).status == 0)
        #expect(try Binary.run(broken, "--config", config, "--fail-on", "warning").status == 1)
        #expect(try Binary.run(broken, "--config", config).output.contains("合否  設定: 対象外"))
    }

    @Test("found upwards from the working directory, outside of every PATH") func found() throws {
        let inside = folder.path + "/project/export"
        try FileManager.default.createDirectory(atPath: inside, withIntermediateDirectories: true)
        for name in try FileManager.default.contentsOfDirectory(atPath: broken) {
            try FileManager.default.copyItem(atPath: broken + "/" + name, toPath: inside + "/" + name)
        }
        func run(_ place: String, _ path: String) throws -> Int32 {
            try Binary.shell("cd '\(place)' && \"$CPCHECK\" \(path) --quiet").status
        }
        let never = #"{"gate": {"failOn": "never"}}"#
        // A bundle must not bring its own policy.
        _ = try file("project/export/.cpcheck.json", never)
        #expect(try run(inside, ".") == 1)
        #expect(try run(inside, "../export") == 1)
        #expect(try run(folder.path + "/project", "export") == 1)
        // One above it is taken, the nearest first.
        _ = try file("project/.cpcheck.json", never)
        #expect(try run(folder.path + "/project", "export") == 0)
        #expect(try run(inside, ".") == 0)
        #expect(try run(folder.path + "/project", ".") == 1)
        #expect(try run(folder.path, "project") == 1)
        _ = try file(".cpcheck.json", "{}")
        #expect(try run(folder.path + "/project", "export") == 0)
        _ = try file("project/.cpcheck.json", "{}")
        #expect(try run(folder.path + "/project", "export") == 1)
        // A broken one is told.
        _ = try file("project/.cpcheck.json", "{")
        #expect(try run(folder.path + "/project", "export") == 2)
        #expect(try Binary.shell("cd '\(folder.path)/project' && \"$CPCHECK\" rules").status == 0)
    }

    // MARK: Baselines

    /// The broken bundle as exported again: other timestamps, rows the other way round, `more` rows of another hour.
    private func exported(_ name: String, timestamp: String, more: Int) throws -> String {
        let place = folder.path + "/" + name
        try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
        for file in try FileManager.default.contentsOfDirectory(atPath: broken) {
            let bytes = try Data(contentsOf: URL(filePath: broken + "/" + file))
            var rows = bytes.split(separator: 0x0A).map { Data($0) }
            if file.hasPrefix("UPPLAN"), more > 0 {
                var copy = try #require(rows.last)
                let start = try #require(copy.range(of: Data(",0930,".utf8)))
                copy.replaceSubrange(start, with: Data(",0935,".utf8))
                rows += Array(repeating: copy, count: more)
            }
            let text = rows.reversed().reduce(into: Data()) { $0 += $1 + [0x0A] }
            let changed = file.replacingOccurrences(of: "20250425200201", with: timestamp)
            try text.write(to: URL(filePath: place + "/" + changed))
        }
        return place
    }

    @Test("a baseline accepts what is there, survives a new export, and refuses what is new") func baseline() throws {
        let old = try exported("old", timestamp: "20250425200201", more: 0)
        let new = try exported("new", timestamp: "20250426093000", more: 1)
        let file = folder.path + "/base.json"
        let written = try Binary.run(old, "--write-baseline", file)
        #expect(written.status == 1 && written.errors.contains("ベースラインを書きました"))
        for place in [old, new] {
            let result = try Binary.run(place, "--baseline", file, "--strict-baseline")
            #expect(result.status == 0)
            #expect(result.output.contains("ベースライン: 一致 5、新規 0、解消 0"))
            #expect(result.output.contains("ベースラインで受け入れ済み"))
        }
        let less = try folder.text("base.json").replacingOccurrences(
            of: #"(?s)\{\s+"rule": "CP406".*?\},\s+"#, with: "", options: .regularExpression)
        let smaller = try self.file("smaller.json", less)
        let result = try Binary.run(new, "--baseline", smaller, "--format", "json", "--lang", "en")
        #expect(result.status == 1 && result.errors.contains("baseline: 4 matched, 1 new, 0 gone"))
        let policy = try #require(try json(result)["policy"] as? [String: Any])
        let excess = (policy["baseline"] as? [String: Any])?["new"] as? [[String: Any]]
        #expect(excess?.first?["fingerprint"] as? String == "CP406/V4/UPPLAN/10/no-such-day")
    }

    @Test("--strict-baseline: 1 when an entry is gone, 0 without it") func strict() throws {
        let file = folder.path + "/base.json"
        _ = try Binary.run(broken, "--write-baseline", file)
        let lax = try Binary.run(Binary.conforming, "--baseline", file)
        #expect(lax.status == 0 && lax.output.contains("解消 5") && lax.errors.contains("CP406/V4/UPPLAN/10/no-such-day"))
        let strict = try Binary.run(Binary.conforming, "--baseline", file, "--strict-baseline")
        #expect(strict.status == 1 && strict.output.contains("判定: 適合（合否: 不合格"))
        #expect(try Binary.run(Binary.conforming, "/no/such", "--baseline", file, "--strict-baseline").status == 3)
        #expect(
            try Binary.run(Binary.conforming, "--baseline", file, "--strict-baseline", "--fail-on", "never").status == 0
        )
    }

    @Test("2: a baseline that is none, or cannot be written") func wrongBaseline() throws {
        let other = try file("r.json", #"{"format": "cpcheck-report"}"#)
        for words in [
            ["--baseline", other], ["--baseline", folder.path + "/none"], ["--strict-baseline"],
            ["--write-baseline", "/no/such/folder/b.json"], ["--write-baseline", "x", "--report", "json=x"],
        ] {
            let result = try Binary.run([broken] + words)
            #expect(result.status == 2 && result.output.isEmpty && !result.errors.isEmpty, "\(words)")
        }
    }

    @Test("the number of findings kept changes nothing", arguments: ["0", "2"]) func cut(kept: String) throws {
        _ = try Binary.run(broken, "--write-baseline", folder.path + "/a.json")
        _ = try Binary.run(broken, "--write-baseline", folder.path + "/b.json", "--max-findings", kept)
        #expect(try folder.text("a.json") == folder.text("b.json"))
        let result = try Binary.run(broken, "--baseline", folder.path + "/a.json", "--max-findings", kept)
        #expect(result.status == 0 && result.output.contains("抑止 5"))
    }

    // MARK: Rule sets

    @Test("--ruleset") func ruleset() throws {
        let result = try Binary.run(broken, "--ruleset", "2026.1", "--format", "json")
        #expect(try result.status == 1 && result.output == Binary.run(broken, "--format", "json").output)
        let unknown = try Binary.run(broken, "--ruleset", "2031.4")
        #expect(unknown.status == 2 && unknown.errors.contains("2026.1"))
        #expect(try Binary.run("rules", "--ruleset", "2026.1").output == Binary.run("rules").output)
    }

    @Test("rules --format markdown") func markdown() throws {
        let pages = try Binary.run("rules", "--format", "markdown")
        #expect(pages.status == 0 && pages.output.hasPrefix("# 規則\n") && pages.output.contains("\n## CP402 "))
        #expect(try Binary.run("rules", "--format", "markdown", "--lang", "en").output.contains("### How to mend"))
        #expect(try Binary.run("standard", "--format", "markdown").status == 2)
    }

    // MARK: diff

    @Test("diff: 0 nothing appeared, 1 something did, 2 no report") func diff() throws {
        let old = try file("old.json", try Binary.run(Binary.conforming, "--format", "json").output)
        let new = try file("new.json", try Binary.run(broken, "--format", "json").output)
        let grown = try Binary.run("diff", old, new)
        #expect(grown.status == 1 && grown.output.contains("増えた 5 種類、なくなった・減った 0 種類"))
        #expect(grown.output.contains("CP406/V4/UPPLAN/10/no-such-day"))
        let shrunk = try Binary.run("diff", new, old, "--lang", "en")
        #expect(shrunk.status == 0 && shrunk.output.contains("0 appeared, 5 gone or fewer"))
        let same = try Binary.run("diff", new, new, "--format", "json")
        #expect(same.status == 0)
        let document = try json(same)
        #expect(document["format"] as? String == "cpcheck-diff")
        #expect((document["appeared"] as? [Any])?.isEmpty == true)
        let other = try file("other.json", "{}")
        for words in [
            ["diff", old, other], ["diff", old], ["diff", old, folder.path + "/none"], ["diff", old, new, new],
        ] {
            let result = try Binary.run(words)
            #expect(result.status == 2 && result.output.isEmpty && !result.errors.isEmpty, "\(words)")
        }
    }

    @Test("diff writes no control character of a hostile report") func hostileDiff() throws {
        let report = try Binary.run(broken, "--format", "json").output
        let hostile = report.replacingOccurrences(of: #""verdict": "nonconforming""#, with: #""verdict": "\u001b[2J""#)
            .replacingOccurrences(of: "CP406/V4", with: #"CP4\u001b[31m\u202e/V4"#)
        let old = try file("old.json", try Binary.run(Binary.conforming, "--format", "json").output)
        let new = try file("new.json", hostile)
        for format in ["text", "json"] {
            let result = try Binary.run("diff", old, new, "--format", format)
            #expect(result.status == 1)
            #expect(!result.output.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
        }
    }
}
