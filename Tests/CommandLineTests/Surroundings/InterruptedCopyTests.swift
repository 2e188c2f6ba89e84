import Foundation
import TestSupport
import Testing

/// Signals and limits in the middle of writing: whatever lies there afterwards is whole.
@Suite("Command: interrupted or limited while writing")
struct InterruptedCopyTests {
    private static let file = "UPJSK_202504_1399902012_11_1399901014_43_20250503101530.CSV"

    private func input(_ megabytes: Int) throws -> Folder {
        let folder = try Folder()
        try FileManager.default.createDirectory(atPath: folder.path + "/in", withIntermediateDirectories: true)
        let line = (Made.actuals() + "\r\n").ms932
        let piece = Array(repeating: line, count: (1 << 20) / line.count).flatMap { $0 }
        _ = try folder.file("in/" + Self.file, Array(repeating: piece, count: megabytes).flatMap { $0 })
        return folder
    }

    /// Runs a command in a folder; as soon as a temporary file lies in `out`, stops it for good measure, sends the signal
    /// and lets it go on. Prints the status, and what lies in `out`.
    private static let script = """
        import os, resource, signal, subprocess, sys
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        signal.pthread_sigmask(signal.SIG_SETMASK, [])
        number = getattr(signal, sys.argv[1])
        signal.signal(number, signal.SIG_DFL)
        def names():
            return sorted(os.listdir("out")) if os.path.isdir("out") else []
        process = subprocess.Popen(sys.argv[2:], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE)
        while process.poll() is None:
            if any(name.startswith(".cpcheck-") for name in names()):
                process.send_signal(signal.SIGSTOP)
                os.waitid(os.P_PID, process.pid, os.WSTOPPED | os.WEXITED | os.WNOWAIT)
                if any(name.startswith(".cpcheck-") for name in names()):
                    process.send_signal(number)
                process.send_signal(signal.SIGCONT)
                break
        said = process.communicate()[0]
        status = process.returncode
        print("said" if said else "silent", 128 - status if status < 0 else status, *names())
        """

    @Test(
        "a copy that is interrupted leaves no part of a file", .enabled(if: Tools.hasPython || Tools.areRequired),
        arguments: [
            "fix in --output out", "anonymize in --output out",
            "sample --unit actuals --edition V4 --output out --rows ",
        ],
        [("SIGTERM", 143), ("SIGINT", 130), ("SIGXCPU", 152)] as [(String, Int32)])
    func interrupted(_ command: String, _ signal: (name: String, status: Int32)) throws {
        // Where a machine is too fast, more is written.
        for megabytes in [1, 8, 64] {
            let isSample = command.hasPrefix("sample")
            let folder = try input(isSample ? 0 : megabytes)
            let words = (isSample ? command + "\(megabytes * 2_000)" : command).split(separator: " ").map(String.init)
            let result = try Programs.run(
                "python3", ["-c", Self.script, signal.name, try Binary.path()] + words, in: folder.path)
            let answer = result.output.trimmingCharacters(in: .whitespacesAndNewlines)
            if ["said 0", "said 1"].contains(where: answer.hasPrefix) { continue }
            #expect(answer == "silent \(signal.status)", "\(command): \(result)")
            return
        }
        Issue.record("never interrupted: \(command)")
    }

    @Test(
        "an output larger than `ulimit -f` allows: said, and no part of a file is left",
        arguments: [
            "in --report json=out.json --show-values", "fix in --output out", "anonymize in --output out",
            "sample --unit service-slip --edition V4 --people 500 --output out", "in --report html=out.html",
        ])
    func largest(_ command: String) throws {
        let folder = try input(1)
        _ = try folder.file("out.json", Array("old".utf8))
        let result = try Binary.shell("cd '\(folder.path)' && ulimit -f 1 && $CPCHECK \(command) --lang en 2>&1 | cat")
        #expect(result.output.contains("no space left"), "\(command): \(result)")
        #expect(try folder.text("out.json") == "old")
        let left = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
        #expect(!left.contains { $0.contains(".cpcheck-") || $0.hasSuffix(".html") }, "\(command): \(left)")
        #expect(!left.contains { $0.hasPrefix("out/") }, "\(command): \(left)")
        let status = try Binary.shell(
            "cd '\(folder.path)' && rm -rf out && ulimit -f 1 && $CPCHECK \(command) > /dev/null 2>&1")
        #expect(status.status == 70, "\(command): \(status)")
    }
}
