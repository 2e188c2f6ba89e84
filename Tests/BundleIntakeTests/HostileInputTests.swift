import BundleIntake
import ByteSources
import TestSupport
import Testing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

@Suite struct HostileInputTests {
    let folder = RawFolder()
    #if canImport(Glibc)
        private let type = Int32(SOCK_STREAM.rawValue)
    #else
        private let type = SOCK_STREAM
    #endif

    @Test(.timeLimit(.minutes(30)))
    func `a pipe or device is reported, never waited for`() {
        folder.pipe("pipe.csv")
        folder.link("link.csv", to: "pipe.csv")
        folder.file("a.csv")
        let input = Intake().gather([folder.path, folder("pipe.csv"), Array("/dev/zero".utf8)])
        let special = BundleInput.Problem.Kind.unreadable(.system(EOPNOTSUPP))
        #expect(input.names == ["a.csv"])
        #expect(input.faults == [Fault("link.csv", special), Fault("pipe.csv", special), Fault("", special)])
    }

    @Test(.timeLimit(.minutes(30)))
    func `a pipe that took the place of a file is not waited for`() throws {
        folder.file("a.csv")
        let input = Intake().gather([folder.path])
        folder.remove("a.csv")
        folder.pipe("a.csv")
        #expect(throws: SourceFailure.system(EOPNOTSUPP)) { try text(input.sources[0]) }
    }

    @Test func `a file that vanished or changed after gathering`() throws {
        folder.file("gone.csv")
        folder.file("longer.csv")
        let input = Intake().gather([folder.path])
        folder.remove("gone.csv")
        folder.file("longer.csv", "longer than before")
        #expect(throws: SourceFailure.notFound) { try text(input.sources[0]) }
        #expect(throws: SourceFailure.system(ESTALE)) { try text(input.sources[1]) }
    }

    @Test func `a file over the limit`() throws {
        folder.file("fits.csv", "12345")
        folder.file("over.csv", "123456")
        let input = Intake(fileLimit: 5).gather([folder.path])
        #expect(input.names == ["fits.csv"])
        #expect(try text(input.sources[0]) == "12345")
        #expect(input.faults == [Fault("over.csv", .tooLarge(.file, limit: 5))])
    }

    @Test func `a file that grows over the limit while it is read`() throws {
        folder.file("grows.csv", "12345")
        let input = Intake(fileLimit: 5).gather([folder.path])
        let reader = try input.sources[0].open()
        folder.file("grows.csv", "1234567890")
        var buffer = [UInt8](repeating: 0, count: 64)
        #expect(throws: SourceFailure.tooLarge(limit: 5)) {
            try buffer.withUnsafeMutableBytes { _ = try reader.read(into: $0) }
        }
    }

    /// Reads three bytes, lets the file change, reads on to the end.
    private func interrupted(_ source: any ByteSource, _ change: () -> Void) throws -> String {
        let reader = try source.open()
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 3)
        while true {
            let count = try buffer.withUnsafeMutableBytes { try reader.read(into: $0) }
            guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
            if bytes.isEmpty { change() }
            bytes += buffer[..<count]
        }
    }

    @Test(arguments: ["123456789", "1234567", "1234", ""])
    func `a file that grows or shrinks while it is read is not whole`(later: String) throws {
        folder.file("a.csv", "12345678")
        let source = try #require(Intake().gather([folder.path]).sources.first)
        #expect(throws: SourceFailure.system(ESTALE)) { try interrupted(source) { folder.file("a.csv", later) } }
    }

    @Test func `a file that is removed or replaced while it is read is read to its end`() throws {
        folder.file("a.csv", "12345678")
        let source = try #require(Intake().gather([folder.path]).sources.first)
        #expect(try interrupted(source) { folder.remove("a.csv") } == "12345678")
        folder.file("a.csv", "12345678")
        let text = try interrupted(source) {
            folder.remove("a.csv")
            folder.pipe("a.csv")
        }
        #expect(text == "12345678")
    }

    @Test(arguments: ["123456789", "1234567", ""])
    func `standard input that is a file and changes while it is read is not whole`(later: String) throws {
        folder.file("a.csv", "12345678")
        let descriptor = pathCall(folder("a.csv")) { open($0, O_RDONLY) }
        defer { close(descriptor) }
        let input = Intake(standardInput: descriptor).gather([[UInt8(ascii: "-")]])
        let source = try #require(input.sources.first)
        #expect(try interrupted(source) {} == "12345678")
        #expect(throws: SourceFailure.system(ESTALE)) { try interrupted(source) { folder.file("a.csv", later) } }
    }

    @Test func `a socket is reported`() throws {
        let socket = socket(AF_UNIX, type, 0)
        succeed(socket)
        defer { close(socket) }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: folder("a.csv")) }
        let result = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(socket, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        succeed(result)
        let special = BundleInput.Problem.Kind.unreadable(.system(EOPNOTSUPP))
        #expect(Intake().gather([folder.path]).faults == [Fault("a.csv", special)])
    }

    @Test func `the file that standard output goes to is not read`() {
        folder.file("a.csv")
        folder.file("report.txt", "")
        let descriptor = pathCall(folder("report.txt")) { open($0, O_WRONLY) }
        defer { close(descriptor) }
        let input = Intake(standardOutput: descriptor).gather([folder.path, folder("report.txt")])
        #expect(input.names == ["a.csv"])
        #expect(input.problems.isEmpty && input.skippedLitter == 0)
        #expect(Intake().gather([folder.path]).names == ["a.csv", "report.txt"])
    }

    @Test func `files and folders without permission`() {
        folder.file("a.csv")
        folder.file("closed.csv")
        folder.folder("closed")
        folder.folder("listed")
        folder.file("listed/b.csv")
        folder.permissions("closed.csv", 0o000)
        folder.permissions("closed", 0o000)
        folder.permissions("listed", 0o744)
        if geteuid() != 0 { folder.permissions("listed", 0o444) }
        withoutPrivileges {
            let input = Intake().gather([folder.path, folder("closed"), folder("closed/x.csv")])
            #expect(input.names == ["a.csv", "closed.csv"])
            let denied = BundleInput.Problem.Kind.unreadable(.permissionDenied)
            #expect(input.faults == [Fault("closed", denied), Fault("listed/b.csv", denied), Fault("", denied)])
            #expect(throws: SourceFailure.permissionDenied) { try text(input.sources[1]) }
        }
        folder.permissions("closed", 0o755)
        folder.permissions("listed", 0o755)
    }

    @Test func `three hundred folders deep`() throws {
        var path = "d"
        folder.folder(path)
        for _ in 1..<300 {
            path += "/d"
            folder.folder(path)
        }
        folder.file(path + "/a.csv", "deep")
        let input = Intake().gather([folder.path])
        #expect(input.names == [path + "/a.csv"])
        #expect(try input.sources.map(text) == ["deep"])
    }

    @Test func `paths longer than a call takes`() throws {
        let name = String(repeating: "n", count: 250)
        let whole = makeDeep(name, depth: 40)
        let input = Intake().gather([folder.path])
        #expect(input.problems.isEmpty)
        #expect(input.names == [whole + "/a.csv", whole + "/link.csv"])
        #expect(try input.sources.map(text) == ["deep", "deep"])
        let typed = Intake().gather([folder(whole), folder(whole + "/a.csv")])
        #expect(typed.names == ["a.csv", "link.csv"])
        #expect(try typed.sources.map(text) == ["deep", "deep"])
    }

    @Test func `folders too deep for any honest bundle are reported`() {
        let name = String(repeating: "n", count: 250)
        _ = makeDeep(name, depth: 140)
        let input = Intake().gather([folder.path])
        #expect(input.sources.isEmpty)
        #expect(input.problems.map(\.kind) == [.unreadable(.system(ENAMETOOLONG))])
    }

    /// Folders in folders, made step by step for no call takes the whole path; at the bottom a file and a link to it.
    private func makeDeep(_ name: String, depth: Int) -> String {
        var descriptor = pathCall(folder.path) { open($0, O_RDONLY | O_DIRECTORY) }
        for _ in 0..<depth {
            succeed(mkdirat(descriptor, name, 0o755))
            let next = openat(descriptor, name, O_RDONLY | O_DIRECTORY)
            succeed(next)
            close(descriptor)
            descriptor = next
        }
        let file = openat(descriptor, "a.csv", O_WRONLY | O_CREAT, 0o644)
        succeed(file)
        precondition(write(file, "deep", 4) == 4)
        close(file)
        succeed(symlinkat("../\(name)/a.csv", descriptor, "link.csv"))
        close(descriptor)
        return Array(repeating: name, count: depth).joined(separator: "/")
    }
}
