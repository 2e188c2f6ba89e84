import Foundation
import TestSupport
import Testing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A working directory in which nothing can be written, that cannot be read, or that is gone.
@Suite("Command: the working directory")
struct ReadOnlyFolderTests {
    private static let faulty = Binary.repository.appending(path: "Conformance/cases/V4/CP402/fail-code-empty/bundle")
        .path
    /// The superuser writes everywhere: this takes that right away from what it runs.
    private static let powerless = "setpriv --bounding-set=-dac_override,-dac_read_search"
    private static let isRoot = getuid() == 0
    private static let canTry = !isRoot || Programs.has("setpriv") || Tools.areRequired

    /// Runs a line of the shell in a folder of these permissions.
    private func run(_ line: String, _ permissions: String = "555", in folder: Folder) throws -> Binary.Result {
        let prefix = Self.isRoot ? Self.powerless : ""
        let script = try folder.file("script", Array("cd here && chmod \(permissions) . && { \(line)\n}".utf8))
        return try Binary.shell(
            "cd '\(folder.path)' && mkdir -p here && chmod 755 here && export F='\(Self.faulty)' && \(prefix) /bin/sh '\(script)'"
        )
    }

    @Test("what is not to be written there is not", .enabled(if: canTry, "no setpriv")) func readOnly() throws {
        let folder = try Folder()
        defer { _ = try? Binary.shell("chmod 755 '\(folder.path)/here'") }
        #expect(try run(": > x", in: folder).status != 0, "the folder can be written to: nothing is tested")
        let usual = try Binary.run(Self.faulty)
        let result = try run("$CPCHECK \"$F\"", in: folder)
        #expect(result.status == 1 && result.output == usual.output && result.errors.isEmpty, "\(result)")
        #expect(try run("$CPCHECK read \"$F\"", in: folder).status == 0)
        #expect(try run("cat \"$F\"/UPPLAN* | $CPCHECK - --name UPPLAN.CSV", in: folder).status == 1)
        #expect(try run("$CPCHECK \"$F\" --report json=../a.json", in: folder).status == 1)
        #expect(try folder.text("a.json") == Binary.run(Self.faulty, "--format", "json").output)
    }

    @Test("an output that is to be there: 2, said, and nothing is left", .enabled(if: canTry, "no setpriv"))
    func outputs() throws {
        let folder = try Folder()
        defer { _ = try? Binary.shell("chmod 755 '\(folder.path)/here'") }
        for command in [
            "\"$F\" --report json=a.json", "\"$F\" --write-baseline b.json", "fix \"$F\" --output o",
            "anonymize \"$F\" --output o", "sample --unit actuals --edition V4 --output o",
            "read \"$F\" --output r",
        ] {
            let result = try run("$CPCHECK \(command) --lang en", in: folder)
            #expect(result.status == 2, "\(command): \(result)")
            #expect(result.errors.contains("permission denied"), "\(command): \(result)")
        }
        #expect(try Binary.shell("ls -A '\(folder.path)/here' | wc -l").output.contains("0"))
    }

    @Test("one that cannot be read brings no policy and stops nothing", .enabled(if: canTry, "no setpriv"))
    func unreadable() throws {
        let folder = try Folder()
        defer { _ = try? Binary.shell("chmod 755 '\(folder.path)/here'") }
        #expect(try run("ls", "000", in: folder).status != 0, "the folder can be read: nothing is tested")
        let result = try run("$CPCHECK \"$F\"", "000", in: folder)
        #expect(try result.status == 1 && result.output == Binary.run(Self.faulty).output, "\(result)")
    }

    @Test("one that is gone") func gone() throws {
        let folder = try Folder()
        let enter = "mkdir '\(folder.path)/gone' && cd '\(folder.path)/gone' && rmdir '\(folder.path)/gone' && "
        let result = try Binary.shell(enter + "$CPCHECK '\(Self.faulty)'")
        #expect(try result.status == 1 && result.output == Binary.run(Self.faulty).output, "\(result)")
        #expect(try Binary.shell(enter + "$CPCHECK .").status == 3)
        for command in ["'\(Self.faulty)' --report json=a.json", "fix '\(Self.faulty)' --output o"] {
            #expect(try Binary.shell(enter + "$CPCHECK \(command)").status == 2, "\(command)")
        }
    }
}
