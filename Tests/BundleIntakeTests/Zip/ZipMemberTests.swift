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

@Suite("ZIP: members")
struct ZipMemberTests {
    let folder = RawFolder()
    private let lines = String(repeating: "ソ表,0123456789\r\n", count: 5000)

    private static let shapes: [(String, @Sendable (inout MadeZip) -> Void)] = [
        ("stored", { _ in }), ("deflated", { $0.members[0].isDeflated = true }),
        ("sizes behind the data", { for at in $0.members.indices { $0.members[at].hasDescriptor = true } }),
        (
            "ZIP64",
            {
                $0.hasZIP64 = true; for at in $0.members.indices { $0.members[at].isWide = true }
            }
        ),
        (
            "ZIP64 and sizes behind",
            {
                $0.hasZIP64 = true; $0.members[0].isWide = true; $0.members[0].isDeflated = true
            }
        ),
        ("a comment", { $0.comment = Array("PK\u{5}\u{6} no end record".utf8) }),
        ("the longest comment", { $0.comment = [UInt8](repeating: 0x50, count: 0xFFFF) }),
        ("something before", { $0.before = [UInt8](repeating: 0x4D, count: 70_000) }),
        (
            "something before a ZIP64",
            {
                $0.before = [0x4D, 0x5A, 0]; $0.hasZIP64 = true
            }
        ),
        ("the count of a writer without ZIP64", { $0.count = 0x10002 }),
    ]

    @Test("are read as they were packed, as often as asked for", arguments: shapes.map(\.0))
    func contentsOf(shape: String) throws {
        var zip = MadeZip([.init("UP.CSV", lines), .init("b/c.csv", "x"), .init("b/", ""), .init("empty.csv", "")])
        try #require(Self.shapes.first { $0.0 == shape }).1(&zip)
        if zip.count != nil { zip.count = 0x10004 }
        let input = folder.gather(zip.bytes)
        #expect(input.problems.isEmpty)
        #expect(input.members == ["UP.CSV", "b/c.csv", "empty.csv"])
        #expect(input.archives == [SourcePath(root: folder("a.zip"), relative: [])])
        let source = try input.source("UP.CSV")
        #expect(source.byteCount == UInt64(lines.utf8.count))
        for room in [1, 7, 4096, 1 << 17] { #expect(try contents(source, room: room) == Array(lines.utf8)) }
        #expect(try contents(try input.source("b/c.csv")) == [0x78])
        #expect(try contents(try input.source("empty.csv")) == [])
    }

    @Test("of a ZIP in a folder lie below its path, beside it") func inFolder() throws {
        folder.folder("x")
        folder.file(Array("x/a.zip".utf8), bytes: MadeZip([.init("d/UP.CSV", "in")]).bytes)
        folder.file("x/a.csv", "out")
        let input = Intake().gather([folder.path])
        #expect(input.names == ["x/a.csv", "x/a.zip", "x/a.zip/d/UP.CSV"])
        #expect(try text(try input.source("x/a.zip/d/UP.CSV")) == "in")
        #expect(input.sources.allSatisfy { $0.path.root == folder.path })
    }

    @Test("of one name stay two") func twice() throws {
        let input = folder.gather([.init("a.csv", "1"), .init("a.csv", "2")])
        #expect(input.members == ["a.csv", "a.csv"])
        #expect(Set(try input.sources.suffix(2).map(text)) == ["1", "2"])
    }

    @Test("that are litter are counted, a folder of it once") func litter() {
        let names = [
            "__MACOSX/", "__MACOSX/._a.csv", "__MACOSX/b/c.csv", "x/__macosx/d", ".DS_Store", "x/Thumbs.db", "~$a.xlsx",
        ]
        let input = folder.gather([.init("a.csv", "1")] + names.map { .init($0, "litter") })
        #expect(input.members == ["a.csv"])
        #expect(input.problems.isEmpty)
        #expect(input.skippedLitter == 5)
    }

    @Test("of standard input, which comes through a pipe once") func standardInput() throws {
        var zip = MadeZip([
            .init("UP.CSV", lines, isDeflated: true), .init("b.csv", String(repeating: "z", count: 3 << 20)),
        ])
        zip.before = [UInt8](repeating: 0x20, count: 100)
        // Something before it: a name that ends in .zip is looked through.
        for name in ["in.zip", nil] {
            let bytes = name == nil ? MadeZip(zip.members).bytes : zip.bytes
            folder.file(Array("in".utf8), bytes: bytes)
            let descriptor = pathCall(folder("in")) { open($0, O_RDONLY) }
            defer { close(descriptor) }
            let intake = Intake(standardInputName: name.map { Array($0.utf8) }, standardInput: descriptor)
            let input = intake.gather([Array("-".utf8)])
            #expect(input.members == ["UP.CSV", "b.csv"])
            #expect(try contents(try input.source("UP.CSV")) == Array(lines.utf8))
            #expect(try contents(try input.source("b.csv"), room: 1 << 20).count == 3 << 20)
            #expect(input.sources[0].path.isRoot)
        }
    }

    @Test("of files that are no archives are not looked for")
    func others() {
        let zip = MadeZip([.init("a.csv", "1")]).bytes
        for name in ["a.CSV", "a.jpg", "a.jpeg", "a.xlsx", "a.DOCX"] {
            let input = folder.gather(zip, name)
            #expect(input.archives.isEmpty && input.sources.count == 1, "\(name)")
        }
        for name in ["a.ZIP", "a", "a.pdf", "a.lzh"] {
            #expect(folder.gather(zip, name).members == ["a.csv"], "\(name)")
        }
        #expect(folder.gather([], "a.zip").archives.isEmpty)
        #expect(folder.gather(Array("no ZIP".utf8), "a.zip").archives.isEmpty)
        let inner = folder.gather([.init(Array("inner.zip".utf8), zip)])
        #expect(inner.members == ["inner.zip"] && inner.archives.count == 1)
    }

    @Test("that are links lead to members of the same ZIP only") func links() throws {
        let input = folder.gather([
            .init("a/UP.CSV", "target"), .link("b/one.csv", to: "../a/UP.CSV"), .link("two.csv", to: "b/one.csv"),
            .link("folder", to: "a"), .link("up.csv", to: "../UP.CSV"), .link("root.csv", to: "/etc/hostname"),
            .link("gone.csv", to: "a/gone.csv"), .link("round.csv", to: "round.csv"),
            .link("far.csv", to: String(repeating: "x/", count: 4000)),
        ])
        #expect(input.members == ["a/UP.CSV", "b/one.csv", "two.csv"])
        #expect(try input.sources.dropFirst().map(text) == ["target", "target", "target"])
        #expect(
            input.faults == [
                Fault("far.csv", .unreadable(.system(ENAMETOOLONG))), Fault("gone.csv", .unreadable(.danglingLink)),
                Fault("root.csv", .linkOutside), Fault("round.csv", .unreadable(.system(ELOOP))),
                Fault("up.csv", .linkOutside),
            ])
    }
}
