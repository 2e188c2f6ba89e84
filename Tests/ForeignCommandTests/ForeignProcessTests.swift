import ForeignCommand
import Foundation
import TestSupport
import Testing

@Suite("Foreign commands")
struct ForeignProcessTests {
    private func run(
        _ script: String, seconds: Double = 300, outputLimit: Int = 16 << 20, _ words: [String] = []
    ) throws -> ForeignAnswer {
        let command = ["sh", "-c", script, "sh"] + words
        return try ForeignProcess(
            command.map { Array($0.utf8) }, timeLimit: .seconds(seconds), outputLimit: outputLimit
        ).run()
    }

    private func text(_ answer: ForeignAnswer) -> String { String(decoding: answer.output, as: UTF8.self) }

    @Test("exit status and standard output come back", arguments: [0, 1, 3, 255]) func exit(status: Int32) throws {
        let answer = try run("echo first; echo second; exit \(status)")
        #expect(answer.end == .exit(status) && text(answer) == "first\nsecond\n")
    }

    @Test("a signal is told") func signal() throws {
        #expect(try run("kill -SEGV $$").end == .signal(SIGSEGV))
        // Interruptions and broken pipes are as a program expects them.
        for name in ["INT", "TERM", "HUP", "PIPE"] {
            #expect(try run("kill -\(name) $$; echo alive").output.isEmpty)
        }
    }

    @Test("words arrive as they are: blanks, quotes, wildcards, bytes that are no UTF-8") func words() throws {
        let words = ["a b", "'\"", "*", "$HOME", ""]
        #expect(try text(run("for w; do printf '<%s>' \"$w\"; done", words)) == words.map { "<\($0)>" }.joined())
        let raw = try ForeignProcess([Array("printf".utf8), [0x83, 0x5C, 0x5C, 0xFF]], timeLimit: .seconds(300)).run()
        #expect(raw.output == [0x83, 0x5C, 0xFF])
    }

    @Test("no input, nothing on standard error, the variables of this process") func surroundings() throws {
        #expect(
            try text(run("cat; echo $PATH; echo noise >&2")) == (getenv("PATH").map { String(cString: $0) } ?? "")
                + "\n")
    }

    @Test("what runs at the time limit is ended, with its offspring") func timeLimit() throws {
        let folder = try TemporaryFolder()
        let start = ContinuousClock.now
        let file = folder.path + "/signs"
        let answer = try run(
            "(while :; do echo alive >> '\(file)'; sleep 0.1; done) & trap '' TERM; echo said; sleep 1000", seconds: 20)
        #expect(answer.end == .timeLimit && text(answer) == "said\n")
        #expect(ContinuousClock.now - start < .seconds(500))
        // The last sign may be on its way.
        Thread.sleep(forTimeInterval: 1)
        let signs = try #require(FileManager.default.contents(atPath: file))
        Thread.sleep(forTimeInterval: 2)
        #expect(FileManager.default.contents(atPath: file) == signs)
    }

    @Test("a command that closed its output is still waited for, up to the limit") func closedOutput() throws {
        #expect(try run("exec >&-; sleep 0.3; exit 7").end == .exit(7))
        #expect(try run("exec >&-; sleep 100", seconds: 0.5).end == .timeLimit)
    }

    @Test("offspring that keeps the output open does not keep the answer") func offspring() throws {
        let start = ContinuousClock.now
        let answer = try run("sleep 1000 & echo said; exit 1")
        #expect(answer.end == .exit(1) && text(answer) == "said\n")
        #expect(ContinuousClock.now - start < .seconds(500))
    }

    @Test("much output is taken whole, too much ends the command") func outputLimit() throws {
        let much = try run("head -c 3000000 /dev/zero", outputLimit: 3_000_000)
        #expect(much.end == .exit(0) && much.output.count == 3_000_000)
        let more = try run("head -c 3000001 /dev/zero; sleep 1000", outputLimit: 3_000_000)
        #expect(more.end == .outputLimit && more.output.count == 3_000_000)
        #expect(try run("yes", outputLimit: 1 << 20).end == .outputLimit)
    }

    @Test("a program that cannot be started throws") func absent() throws {
        let folder = try TemporaryFolder()
        let file = folder.path + "/no-program"
        try Data("text".utf8).write(to: URL(filePath: file))
        for (name, number) in [("/no/such/program", ENOENT), ("no-such-program-here", ENOENT), (file, EACCES)] {
            #expect(throws: ForeignFailure(.start, number)) {
                try ForeignProcess([Array(name.utf8)], timeLimit: .seconds(300)).run()
            }
        }
    }

    @Test("many at the same time do not mix") func many() async throws {
        await withTaskGroup(of: Bool.self) { group in
            for number in 0..<60 {
                group.addTask {
                    (try? self.run("echo \(number)").output) == Array("\(number)\n".utf8)
                }
            }
            for await isRight in group { #expect(isRight) }
        }
    }
}
