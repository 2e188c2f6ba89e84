import TestSupport
import Testing

@testable import OutputFiles

@Suite("Output folders")
struct OutputFolderTests {
    private func reason(_ make: () throws -> Void) -> OutputFailure.Reason? {
        do {
            try make()
            return nil
        } catch {
            return (error as? OutputFailure)?.reason
        }
    }

    @Test("a new folder is made, an empty one is taken, files go below") func fills() throws {
        let place = RawFolder()
        place.folder("empty")
        for name in ["new", "empty", "slash/"] {
            let folder = try OutputFolder(at: place(name), outside: [])
            for path in ["a.csv", "x/y/b.csv", "x/c.csv"] {
                let file = try folder.file(Array(path.utf8))
                try file.write([0x31])
                try file.finish()
            }
        }
        #expect(place.names == ["empty", "new", "slash"])
    }

    @Test("a folder that holds something, a file and a missing parent are refused") func refuses() {
        let place = RawFolder()
        place.folder("full")
        place.file("full/a")
        place.file("file")
        #expect(reason { _ = try OutputFolder(at: place("full"), outside: []) } == .notEmpty)
        #expect(reason { _ = try OutputFolder(at: place("file"), outside: []) } == .noFolder)
        #expect(reason { _ = try OutputFolder(at: place("none/new"), outside: []) } == .noFolder)
        #expect(reason { _ = try OutputFolder(at: [], outside: []) } == .noFolder)
    }

    @Test("nothing is made inside what is read, whatever way leads there") func inside() {
        let place = RawFolder()
        place.folder("in")
        place.folder("in/deep")
        place.link("way", to: "in/deep")
        for name in ["in/new", "in", "in/deep", "way", "way/new", "in/deep/../new"] {
            #expect(reason { _ = try OutputFolder(at: place(name), outside: [place("in")]) } != nil, "\(name)")
        }
        #expect(reason { _ = try OutputFolder(at: place("in/new"), outside: [place("in")]) } == .insideInput)
        #expect(reason { _ = try OutputFolder(at: place("way/new"), outside: [place("in")]) } == .insideInput)
        #expect(reason { _ = try OutputFolder(at: place("out"), outside: [place("in"), place("none")]) } == nil)
    }

    @Test("no path leads out", arguments: ["../a", "x/../../a", "/a", "x//a", "", "./a", "x/."])
    func climbing(path: String) throws {
        let place = RawFolder()
        let folder = try OutputFolder(at: place("out"), outside: [])
        #expect(reason { _ = try folder.file(Array(path.utf8)) } == .notWritable)
        #expect(place.names == ["out"])
    }
}
