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

@Suite struct LinkTests {
    let folder = RawFolder()

    init() {
        folder.folder("bundle")
        folder.folder("bundle/in")
        folder.folder("bundle-2")
        folder.file("bundle/in/a.csv", "inside")
        folder.file("bundle-2/secret.csv", "secret")
    }

    private func gather(_ path: String = "bundle") -> BundleInput { Intake().gather([folder(path)]) }

    @Test func `a link to a file of the bundle is read under its own name`() throws {
        folder.link("bundle/in/b.csv", to: "a.csv")
        folder.link("bundle/c.csv", to: "./in/../in//b.csv")
        folder.link("bundle/d.csv", to: folder("bundle/in/a.csv"))
        folder.link("bundle/e.csv", to: "../bundle/in/a.csv")
        let input = gather()
        #expect(input.names == ["c.csv", "d.csv", "e.csv", "in/a.csv", "in/b.csv"])
        #expect(try input.sources.map(text) == Array(repeating: "inside", count: 5))
        #expect(input.sources.map(\.byteCount) == Array(repeating: 6, count: 5))
        #expect(input.problems.isEmpty)
    }

    @Test func `a link that leaves the bundle is not followed`() {
        folder.link("bundle/above", to: "..")
        folder.link("bundle/folder", to: "../bundle-2")
        folder.link("bundle/in/file.csv", to: "../../bundle-2/secret.csv")
        folder.link("bundle/root", to: "/")
        folder.link("bundle/through", to: "folder/secret.csv")
        let input = gather()
        #expect(input.names == ["in/a.csv"])
        #expect(
            input.faults
                == ["above", "folder", "in/file.csv", "root", "through"].map { Fault($0, .linkOutside) }
        )
    }

    @Test func `a dangling link is unreadable inside the bundle, and leaves it outside`() {
        folder.link("bundle/1", to: "none.csv")
        folder.link("bundle/2", to: "none/../../out")
        folder.link("bundle/3", to: "/none/at/all")
        folder.link("bundle/4", to: "in/a.csv/below")
        folder.link("bundle/5", to: "1")
        folder.link("bundle/6", to: "../bundle-2/none")
        let input = gather()
        #expect(input.names == ["in/a.csv"])
        #expect(
            input.faults == [
                Fault("1", .unreadable(.danglingLink)), Fault("2", .linkOutside), Fault("3", .linkOutside),
                Fault("4", .unreadable(.danglingLink)), Fault("5", .unreadable(.danglingLink)),
                Fault("6", .linkOutside),
            ]
        )
    }

    @Test func `links in a circle end`() {
        folder.link("bundle/a", to: "b")
        folder.link("bundle/b", to: "a")
        folder.link("bundle/self", to: "self/self/self")
        folder.link("bundle/in/up", to: "..")
        folder.link("bundle/in/here", to: ".")
        folder.link("bundle/twin", to: "in")
        let input = gather()
        #expect(input.names == ["in/a.csv"])
        #expect(input.faults == ["a", "b", "self"].map { Fault($0, .unreadable(.system(ELOOP))) })
    }

    @Test func `links that grow without end are given up`() {
        let long = Array(repeating: "x", count: 1900).joined(separator: "/")
        folder.link("bundle/x", to: "x/\(long)")
        #expect(gather().faults == [Fault("x", .unreadable(.system(ELOOP)))])
    }

    @Test func `a PATH that is a link is followed`() throws {
        folder.link("bundle link", to: "bundle")
        folder.link("out.csv", to: "bundle-2/secret.csv")
        folder.link("bundle/in/b.csv", to: "a.csv")
        let input = Intake().gather([folder("bundle link"), folder("out.csv")])
        #expect(input.names == ["in/a.csv", "in/b.csv", "out.csv"])
        #expect(try input.sources.map(text) == ["inside", "inside", "secret"])
        #expect(input.problems.isEmpty)
    }

    @Test func `a PATH that is a dangling link`() {
        folder.link("dangling", to: "none")
        folder.link("circle", to: "circle")
        #expect(gather("dangling").problems.map(\.kind) == [.unreadable(.danglingLink)])
        #expect(gather("circle").problems.map(\.kind) == [.unreadable(.system(ELOOP))])
    }

    @Test func `a link that was not followed in a folder is followed as a PATH`() {
        folder.link("bundle/out.csv", to: "../bundle-2/secret.csv")
        let input = Intake().gather([folder("bundle"), folder("bundle/out.csv")])
        #expect(input.names == ["in/a.csv", "out.csv"])
        #expect(input.faults == [Fault("out.csv", .linkOutside)])
    }

    @Test func `a file that a link took the place of is not read through it`() {
        let input = gather()
        folder.remove("bundle/in/a.csv")
        folder.link("bundle/in/a.csv", to: folder("bundle-2/secret.csv"))
        #expect(throws: SourceFailure.system(ELOOP)) { try text(input.sources[0]) }
    }

    @Test func `a relative PATH resolves its links too`() throws {
        // The folder the process works in is shared by all tests: the path goes up from there instead.
        let path = getcwd(nil, 0)!
        defer { free(path) }
        let depth = String(cString: path).split(separator: "/").count
        let up = Array(String(repeating: "../", count: depth).utf8)
        folder.link("bundle/b.csv", to: "in/a.csv")
        folder.link("bundle/out", to: "../bundle-2/secret.csv")
        let input = Intake().gather([up + folder("bundle").dropFirst()])
        #expect(input.names == ["b.csv", "in/a.csv"])
        #expect(try input.sources.map(text) == ["inside", "inside"])
        #expect(input.faults == [Fault("out", .linkOutside)])
    }
}
