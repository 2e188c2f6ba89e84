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

    @Test(.timeLimit(.minutes(1)))
    func `a pipe or device is reported, never waited for`() {
        folder.pipe("pipe.csv")
        folder.link("link.csv", to: "pipe.csv")
        folder.file("a.csv")
        let input = Intake().gather([folder.path, folder("pipe.csv"), Array("/dev/zero".utf8)])
        let special = BundleInput.Problem.Kind.unreadable(.system(EOPNOTSUPP))
        #expect(input.names == ["a.csv"])
        #expect(input.faults == [Fault("link.csv", special), Fault("pipe.csv", special), Fault("", special)])
    }

    @Test(.timeLimit(.minutes(1)))
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
