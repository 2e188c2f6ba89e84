import OutputFiles
import TestSupport
import Testing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

@Suite struct OutputFileTests {
    let folder = RawFolder()

    private func permissions(_ name: String) -> mode_t {
        var status = stat()
        succeed(pathCall(folder(name)) { lstat($0, &status) })
        return status.st_mode & 0o777
    }

    @Test func `a file appears when it is finished, not before`() throws {
        let output = try OutputFile(at: folder("report.json"))
        try output.write(Array("one ".utf8))
        try output.write([])
        try output.write(Array("two".utf8))
        #expect(folder.names.count == 1)
        #expect(folder.names.allSatisfy { $0.hasPrefix(".cpcheck-") && $0.hasSuffix(".tmp") })
        try output.finish()
        #expect(folder.names == ["report.json"])
        #expect(folder.text("report.json") == "one two")
        let mask = umask(0o022)
        umask(mask)
        #expect(permissions("report.json") == 0o666 & ~mask)
    }

    @Test func `large writes and small ones keep their order`() throws {
        let output = try OutputFile(at: folder("large"), synchronizing: true)
        var expected: [UInt8] = []
        for length in [1, 70_000, 3, 65_535, 2, 65_536, 200_000, 5] {
            let bytes = [UInt8](repeating: UInt8(length & 0x7F), count: length)
            expected += bytes
            try output.write(bytes)
        }
        try output.finish()
        #expect(folder.bytes("large") == expected)
    }

    @Test func `an existing file is replaced and keeps its permissions`() throws {
        folder.file("report.json", "old")
        folder.permissions("report.json", 0o600)
        let output = try OutputFile(at: folder("report.json"))
        try output.write(Array("new".utf8))
        #expect(folder.text("report.json") == "old")
        try output.finish()
        #expect(folder.text("report.json") == "new")
        #expect(permissions("report.json") == 0o600)
    }

    @Test func `an output that is abandoned or released leaves nothing`() throws {
        folder.file("report.json", "old")
        let output = try OutputFile(at: folder("report.json"))
        try output.write(Array("new".utf8))
        output.abandon()
        #expect(throws: OutputFailure(path: folder("report.json"), reason: .closed)) { try output.write([1]) }
        do {
            let released = try OutputFile(at: folder("other.json"))
            try released.write([1])
        }
        #expect(folder.names == ["report.json"])
        #expect(folder.text("report.json") == "old")
    }

    @Test func `a destination that cannot be taken leaves nothing`() throws {
        // While the file is written somebody makes a folder in its place.
        let output = try OutputFile(at: folder("report.json"))
        folder.folder("report.json")
        #expect(throws: OutputFailure(path: folder("report.json"), reason: .isFolder)) { try output.finish() }
        #expect(folder.names == ["report.json"])
    }

    @Test func `destinations that cannot be`() {
        folder.folder("folder")
        folder.file("file")
        func reason(_ path: [UInt8]) -> OutputFailure.Reason? {
            do {
                _ = try OutputFile(at: path)
                return nil
            } catch {
                #expect(error.path == path)
                return error.reason
            }
        }
        #expect(reason(folder("none/report")) == .noFolder)
        #expect(reason(folder("file/report")) == .noFolder)
        #expect(reason(folder("folder")) == .isFolder)
        #expect(reason(folder("folder/")) == .isFolder)
        #expect(reason([]) == .noFolder)
        #expect(reason([0x61, 0x00]) == .noFolder)
        #expect(folder.names == ["file", "folder"])
    }

    @Test(arguments: ["precious", "none", "report.json"])
    func `a link is refused, wherever it leads`(target: String) throws {
        folder.file("precious", "old")
        folder.link("report.json", to: target)
        #expect(throws: OutputFailure(path: folder("report.json"), reason: .isLink)) {
            try OutputFile(at: folder("report.json"))
        }
        #expect(folder.text("precious") == "old")
        #expect(folder.names == ["precious", "report.json"])
    }

    @Test func `a link that takes the place meanwhile is replaced, not followed`() throws {
        folder.file("precious", "old")
        let output = try OutputFile(at: folder("report.json"))
        folder.link("report.json", to: "precious")
        try output.write(Array("new".utf8))
        try output.finish()
        #expect(folder.text("precious") == "old")
        #expect(folder.text("report.json") == "new")
    }

    @Test func `a file that is read is never written over, by whatever name`() throws {
        folder.file("a.csv", "data")
        folder.file("other", "other")
        folder.folder("below")
        folder.link("way", to: "a.csv")
        succeed(pathCall(folder("a.csv")) { from in pathCall(folder("twin")) { link(from, $0) } })
        for read in ["a.csv", "way", "twin"] {
            for name in ["a.csv", "twin", "below/../a.csv", "./twin"] {
                #expect(throws: OutputFailure(path: folder(name), reason: .isInput), "\(name)") {
                    try OutputFile(at: folder(name), sparing: [InputFiles { [folder("none"), folder(read)] }])
                }
            }
        }
        let output = try OutputFile(at: folder("other"), sparing: [InputFiles { [folder("a.csv")] }])
        try output.finish()
        #expect(folder.text("other") == "" && folder.text("a.csv") == "data")
    }

    @Test func `what is read is asked for only where something stands`() throws {
        let read = InputFiles {
            Issue.record("asked for")
            return []
        }
        let output = try OutputFile(at: folder("new"), sparing: [read])
        output.abandon()
    }

    @Test func `what is read is looked at once for all outputs`() throws {
        var asked = 0
        let read = InputFiles {
            asked += 1
            return [folder("a.csv")]
        }
        for name in ["a", "b", "c"] {
            folder.file(name, "old")
            try OutputFile(at: folder(name), sparing: [read]).abandon()
        }
        #expect(asked == 1)
    }

    @Test func `two ways to one place`() {
        folder.folder("in")
        folder.link("way", to: "in")
        func meet(_ names: String...) -> Bool { OutputPlaces.meet(names.map { folder($0) }) }
        #expect(meet("a", "a") && meet("a", "./a") && meet("in/a", "way/a") && meet("b", "in/../a", "a"))
        #expect(!meet("a", "b") && !meet("in/a", "a") && !meet("none/a", "a") && !meet("a") && !meet())
        #expect(meet("none/a", "none/a") && !meet("none/a", "none/b"))
    }

    @Test func `names that are not UTF-8`() throws {
        let name: [UInt8] = [0x95, 0x5C, 0xFF]
        let output = try OutputFile(at: folder(name))
        try output.write([0x61])
        try output.finish()
        #expect(folder.bytes(name) == [0x61])
    }

    @Test func `a device is written directly`() throws {
        let null = try OutputFile(at: Array("/dev/null".utf8))
        try null.write([1, 2, 3])
        try null.finish()
        #if os(Linux)
            let full = try OutputFile(at: Array("/dev/full".utf8))
            try full.write([1, 2, 3])
            let failure = OutputFailure(path: Array("/dev/full".utf8), reason: .noSpace)
            #expect(throws: failure) { try full.finish() }
            #expect(throws: failure) { try full.finish() }
        #endif
    }

    @Test func `a pipe is written directly`() throws {
        folder.pipe("pipe")
        let reader = pathCall(folder("pipe")) { open($0, O_RDONLY | O_NONBLOCK) }
        defer { close(reader) }
        let output = try OutputFile(at: folder("pipe"))
        try output.write(Array("through".utf8))
        try output.finish()
        var bytes = [UInt8](repeating: 0, count: 64)
        #expect(read(reader, &bytes, 64) == 7)
        #expect(folder.names == ["pipe"])
    }

    @Test func `a pipe whose reader has gone`() throws {
        folder.pipe("pipe")
        let reader = pathCall(folder("pipe")) { open($0, O_RDONLY | O_NONBLOCK) }
        let output = try OutputFile(at: folder("pipe"))
        close(reader)
        try output.write([1])
        #expect(throws: OutputFailure(path: folder("pipe"), reason: .readerGone)) { try output.finish() }
    }

    @Test func `an open descriptor is written where it stands`() throws {
        folder.file("log", "before ")
        let descriptor = pathCall(folder("log")) { open($0, O_WRONLY | O_APPEND) }
        defer { close(descriptor) }
        let output = try OutputFile(at: Array("/dev/fd/\(descriptor)".utf8))
        try output.write(Array("after".utf8))
        try output.finish()
        #expect(folder.text("log") == "before after")
    }
}
