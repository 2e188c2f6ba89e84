import Foundation
import TestSupport
import Testing

/// What the command asks of the operating system, as strace tells it: what is written, and that nothing is sent.
@Suite("Command: system calls", .enabled(if: Programs.has("strace") || Tools.areRequired))
struct SystemCallTests {
    private static let conforming = Repository.path("Fixtures/v4/service-slip")
    private static let broken = Repository.path("Fixtures/broken")
    /// Words of a command, and the files and folders that it may make in the folder it works in.
    private static let commands: [(words: String, outputs: [String])] = [
        ("'\(broken)'", []),
        (
            "'\(broken)' --report json=a.json --report html=b.html --write-baseline c.json",
            ["a.json", "b.html", "c.json"]
        ),
        ("- --show-paths < bundle.zip", []), ("cat bundle.zip | $TRACED -", []),
        ("bundle.zip --jobs 4 --format csv", []),
        ("check --stream < list", []), ("merge lines.jsonl --report sarif=a.sarif", ["a.sarif"]),
        ("fix bundle.zip --output out", ["out"]), ("anonymize bundle.zip --output out", ["out"]),
        ("compare '\(conforming)' --all", []), ("read bundle.zip --content", []),
        ("read bundle.zip --forms --output a.html", ["a.html"]), ("sample --output out", ["out"]),
        ("vendor-test init --product x --role care-manager out", ["out"]), ("vendor-test run kit", []),
        ("explain CP402", []), ("standard", []),
    ]

    /// A folder with what the commands read, made once.
    nonisolated(unsafe) private static let made = Result { try make() }

    private func place() throws -> Folder {
        let folder = try Folder()
        let original = try Self.made.get()
        for name in original.names where !["in", "out", "err"].contains(name) {
            try FileManager.default.copyItem(atPath: original.path + "/" + name, toPath: folder.path + "/" + name)
        }
        return folder
    }

    private static func make() throws -> Folder {
        let folder = try Folder()
        let line = """
            cd '\(folder.path)' && echo '\(Self.broken)' > list && "$CPCHECK" check --stream < list > lines.jsonl; \
            "$CPCHECK" vendor-test init --product x --role care-manager kit > /dev/null && mkdir tmp && \
            python3 -c 'import shutil, sys; shutil.make_archive("bundle", "zip", sys.argv[1])' '\(Self.conforming)'
            """
        let made = try Binary.shell("PATH='\(ProcessInfo.processInfo.environment["PATH"] ?? "")'; " + line)
        try #require(made.status == 0, "\(made)")
        return folder
    }

    @Test("nothing but the named outputs is written, nothing is sent, no other program is run", arguments: commands)
    func calls(words: String, outputs: [String]) throws {
        let folder = try place()
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        let calls =
            "%network,%process,?open,?openat,?openat2,?creat,?memfd_create,?mkdir,?mkdirat,?rename,?renameat,"
            + "?renameat2,?link,?linkat,?symlink,?symlinkat,?mknod,?mknodat,?unlink,?unlinkat,?rmdir,?truncate"
        let traced = "strace -f -qq -s 4096 -e 'trace=\(calls)' -e signal=none -o trace \"$CPCHECK\""
        let line = words.contains("$TRACED") ? words.replacing("$TRACED", with: traced) : "\(traced) \(words)"
        let result = try Binary.shell(
            "PATH='\(path)'; export TMPDIR='\(folder.path)/tmp'; cd '\(folder.path)' && \(line)")
        #expect([0, 1, 3].contains(result.status), "\(result)")
        let trace = try folder.text("trace").split(separator: "\n").map(String.init)
        #expect(trace.contains { $0.contains("execve(") } && trace.contains { $0.contains("exit_group(") }, "\(trace)")
        for call in trace {
            let name = call.drop { $0.isNumber || $0 == " " }.prefix { $0 != "(" }
            switch name {
            case "open", "openat", "openat2", "creat":
                let writes = ["O_WRONLY", "O_RDWR", "O_CREAT", "O_TRUNC", "O_APPEND", "O_TMPFILE"].contains {
                    call.contains($0)
                }
                if writes { #expect(isTemporary(call, outputs), "\(call)") }
            case "mkdir", "mkdirat": #expect(outputs.contains("out") && call.contains("\"out"), "\(call)")
            case "rename", "renameat", "renameat2":
                #expect(isTemporary(call, outputs) && outputs.contains { call.contains(", \"\($0)") }, "\(call)")
            case "execve": #expect(call == trace.first { $0.contains("execve(") }, "another program: \(call)")
            case "exit", "exit_group", "clone", "clone3", "wait4", "vfork", "fork": continue
            default:
                // Lines of signals and of threads begin otherwise.
                #expect(name.isEmpty || name.hasPrefix("<") || name.hasPrefix("+") || name.hasPrefix("-"), "\(call)")
            }
        }
        let left = Set(folder.names).subtracting([
            "in", "out", "err", "list", "lines.jsonl", "kit", "tmp", "bundle.zip", "trace",
        ])
        #expect(left == Set(outputs).subtracting(["out"]))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/tmp").isEmpty)
    }

    /// A call that speaks of a temporary file beside one of the outputs.
    private func isTemporary(_ call: String, _ outputs: [String]) -> Bool {
        outputs.contains("out")
            ? call.contains("\"out/") && call.contains("/.cpcheck-")
            : !outputs.isEmpty && call.contains("\".cpcheck-")
    }

    /// Needs the right to make a network namespace, which containers often withhold; the trace above needs none.
    private static let isolates =
        (try? Programs.run("unshare", ["--map-root-user", "--net", "true"]).status) == 0

    @Test("without any network all is as it is with one", .enabled(if: isolates), arguments: ["text", "json", "html"])
    func isolated(format: String) throws {
        let command = try Binary.path()
        let with = try Binary.run(Self.broken, "--format", format)
        let without = try Programs.run(
            "unshare", ["--map-root-user", "--net", command, Self.broken, "--format", format])
        #expect(without.status == 1 && without.output == with.output && without.errors == with.errors)
    }
}
