import Foundation
import TestSupport
import Testing

/// Progress on a terminal, and interruption.
@Suite("Command: progress and interruption", .enabled(if: Tools.areRequired || Tools.hasPython, "python3 is absent"))
struct TerminalTests {
    private struct Outcome: Decodable {
        var status: Int32
        /// The status as a shell would say it.
        var shell: Int32
        /// Size of the file that was checked when the run could be stopped in time.
        var megabytes: Int
        /// What stood on standard error.
        var errors: String
        var left: [String]
        var verdict: String?
    }

    private func run(_ arguments: String...) throws -> Outcome {
        let result = try Programs.run(
            "python3", [Repository.path("Scripts/try-terminal.py"), try Binary.path()] + arguments)
        return try JSONDecoder().decode(Outcome.self, from: Data(result.output.utf8))
    }

    @Test("a long run shows files, megabytes, rate and time left on a terminal, and takes the line away")
    func progress() throws {
        let outcome = try run("progress", "6", "--lang", "en")
        #expect(outcome.status == 0 && outcome.verdict == "conforming")
        #expect(outcome.errors.contains(try Regex(#"cpcheck: 0/1 files, [0-9.]+/[0-9]+\.[0-9] MB, [0-9.]+ MB/s"#)))
        let lines = outcome.errors.components(separatedBy: "\r")
        let last = try #require(lines.lastIndex { $0.contains(" files, ") })
        // Behind the last progress line: the line is cleared, then what is said of the report.
        #expect(lines[(last + 1)...].first == "\u{1B}[Kcpcheck: wrote \(Self.reportName(lines))")
        #expect(!outcome.errors.contains("UPJSK"))
    }

    private static func reportName(_ lines: [String]) -> String {
        lines.compactMap { $0.components(separatedBy: "cpcheck: wrote ").dropFirst().first }.first ?? ""
    }

    @Test(
        "no progress: --quiet, --no-progress, a pipe, a terminal of unknown kind",
        arguments: ["--quiet", "--no-progress", "piped", "nameless"])
    func silent(way: String) throws {
        let outcome = way.hasPrefix("--") ? try run("progress", "6", way) : try run(way, "6")
        #expect(outcome.status == 0)
        #expect(!outcome.errors.contains("\u{1B}") && !outcome.errors.contains(" MB"))
        if way == "--quiet" { #expect(outcome.errors.isEmpty) }
    }

    @Test(
        "an interrupted run leaves the report of before, and nothing else",
        arguments: [
            ("SIGINT", 130), ("SIGTERM", 143), ("SIGHUP", 129), ("SIGQUIT", 131), ("SIGXCPU", 152),
        ] as [(String, Int32)])
    func interrupted(signal: String, status: Int32) throws {
        let outcome = try run("interrupt", signal, "6", "--quiet")
        #expect(outcome.shell == status)
        #expect(outcome.left == ["report.json"] && outcome.verdict == "old")
        #expect(outcome.errors.isEmpty)
    }

    @Test("a signal that is ignored from outside stays ignored") func ignored() throws {
        let outcome = try run("ignored", "SIGHUP", "6", "--quiet")
        #expect(outcome.status == 0 && outcome.verdict == "conforming")
    }
}
