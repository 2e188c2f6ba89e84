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

@Suite struct GatheringTests {
    let folder = RawFolder()

    @Test func `a folder is walked to its bottom, in the order of bytes`() throws {
        for name in ["b", "a", "a/z", "B"] { folder.folder(name) }
        for name in ["b.csv", "b/1.csv", "a.csv", "a/z/9.csv", "a/0.csv", "B/x.csv", "\u{3042}.csv"] {
            folder.file(name, name)
        }
        let input = Intake().gather([folder.path])
        #expect(
            input.names == ["B/x.csv", "a.csv", "a/0.csv", "a/z/9.csv", "b.csv", "b/1.csv", "\u{3042}.csv"]
        )
        #expect(input.problems.isEmpty)
        #expect(input.skippedLitter == 0)
        for source in input.sources {
            #expect(try contents(source) == source.path.relative)
            #expect(try contents(source) == source.path.relative, "a source can be opened twice")
            #expect(source.byteCount == UInt64(source.path.relative.count))
            #expect(source.path.root == folder.path)
        }
    }

    @Test func `an empty folder gives nothing and no problem`() {
        folder.folder("empty")
        let input = Intake().gather([folder.path])
        #expect(input.sources.isEmpty)
        #expect(input.problems.isEmpty)
    }

    @Test func `names that are not UTF-8 stay what they are`() throws {
        let name: [UInt8] = [0x83, 0x5C, 0x83, 0x8A, 0xFF] + Array(".CSV".utf8)
        folder.folder([0x95, 0x5C])
        folder.file([0x95, 0x5C, 0x2F] + name, "inside")
        folder.file(name, "above")
        let input = Intake().gather([folder.path])
        #expect(input.sources.map(\.path.relative) == [name, [0x95, 0x5C, 0x2F] + name])
        #expect(try input.sources.map(text) == ["above", "inside"])
        let alone = Intake().gather([folder(name)])
        #expect(alone.sources.map(\.path.name) == [name])
        #expect(try alone.sources.map(text) == ["above"])
    }

    @Test func `a PATH that is a file is a source of its own name`() throws {
        folder.file("UP.CSV", "content")
        let input = Intake().gather([folder("UP.CSV")])
        let source = try #require(input.sources.first)
        #expect(source.path == SourcePath(root: folder("UP.CSV"), relative: [], rootNumber: 0))
        #expect(source.path.isRoot)
        #expect(try text(source) == "content")
    }

    @Test func `a slash at the end of a PATH changes nothing`() throws {
        folder.folder("in")
        folder.file("in/a.csv", "a")
        let input = Intake().gather([folder("in//")])
        #expect(input.names == ["a.csv"])
        #expect(try input.sources.map(text) == ["a"])
    }

    @Test func `a PATH that is not there`() {
        folder.file("file")
        let input = Intake().gather([folder("none"), folder("file/below"), [], [0x61, 0x00, 0x62]])
        #expect(input.problems.map(\.kind) == [.missingPath, .missingPath, .missingPath, .missingPath])
        #expect(input.problems.map(\.path.rootNumber) == [0, 1, 2, 3])
        #expect(input.problems.first?.path.root == folder("none"))
    }

    @Test func `every file is taken once, under the first PATH that leads to it`() {
        for name in ["a", "a/b"] { folder.folder(name) }
        for name in ["a/1.csv", "a/b/2.csv"] { folder.file(name) }
        folder.pipe("a/b/pipe")
        let a = folder("a")
        func taken(_ paths: [UInt8]...) -> [String] {
            let input = Intake().gather(paths)
            #expect(input.problems.count == 1)
            return input.sources.map { "\($0.path.rootNumber) \(String(decoding: $0.path.name, as: UTF8.self))" }
        }
        #expect(taken(a, a) == ["0 1.csv", "0 2.csv"])
        #expect(taken(a, a + [0x2F]) == ["0 1.csv", "0 2.csv"])
        #expect(taken(a, folder("a/b")) == ["0 1.csv", "0 2.csv"])
        #expect(taken(folder("a/b"), a) == ["0 2.csv", "1 1.csv"])
        #expect(taken(folder("a/1.csv"), a, folder("a/b/../1.csv")) == ["0 1.csv", "1 2.csv"])
        #expect(taken(a, folder("a/1.csv"), folder("a/b/pipe")) == ["0 1.csv", "0 2.csv"])
    }

    @Test func `the same missing PATH is one problem`() {
        #expect(Intake().gather([folder("none"), folder("none")]).problems.count == 1)
    }

    @Test func `hard links are names of their own`() throws {
        folder.file("one.csv", "same")
        succeed(pathCall(folder("one.csv")) { one in pathCall(folder("two.csv")) { link(one, $0) } })
        #expect(Intake().gather([folder.path, folder.path]).names == ["one.csv", "two.csv"])
    }

    @Test func `ten thousand files`() {
        for number in 0..<10_000 { folder.file("UPPLAN_\(number).csv", "") }
        let input = Intake().gather([folder.path])
        #expect(input.sources.count == 10_000)
        #expect(input.names == input.names.sorted())
    }
}
