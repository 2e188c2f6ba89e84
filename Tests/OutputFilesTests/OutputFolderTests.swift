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
            folder.finish()
            #expect(place.text("\(name)/x/c.csv") == "1")
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

    @Test("what is not whole goes: files, folders, what is half written") func allOrNothing() throws {
        let place = RawFolder()
        place.folder("empty")
        for name in ["new", "empty"] {
            var folder: OutputFolder? = try OutputFolder(at: place(name), outside: [])
            let whole = try folder?.file(Array("x/y/a.csv".utf8))
            try whole?.finish()
            let half = try folder?.file(Array("x/b.csv".utf8))
            try half?.write([0x31])
            try folder?.makeFolder(Array("z".utf8))
            #expect(place.text("\(name)/x/y/a.csv") == "")
            folder = nil
            #expect(throws: OutputFailure.self) { try half?.finish() }
        }
        #expect(place.names == ["empty"])
        _ = try OutputFolder(at: place("empty"), outside: [])
    }

    @Test("what others put there meanwhile stays") func others() throws {
        let place = RawFolder()
        var folder: OutputFolder? = try OutputFolder(at: place("new"), outside: [])
        try folder?.file(Array("a.csv".utf8)).finish()
        place.file("new/own", "own")
        folder = nil
        #expect(place.names == ["new"] && place.text("new/own") == "own")
    }

    @Test("a name is given once, and must be one") func names() throws {
        let place = RawFolder()
        let folder = try OutputFolder(at: place("new"), outside: [])
        try folder.file(Array("a".utf8)).finish()
        try folder.file(Array("b/c".utf8)).finish()
        for name in ["a", "a/x", "a/x/y", "b"] {
            #expect(reason { _ = try folder.file(Array(name.utf8)) } == .taken, "\(name)")
        }
        #expect(reason { _ = try folder.file(Array(repeating: 0x6E, count: 300)) } == .impossibleName)
        #expect(reason { _ = try folder.file(Array(repeating: 0x6E, count: 300) + [0x2F, 0x6E]) } == .impossibleName)
        try folder.file(Array("d".utf8)).finish()
        folder.finish()
        #expect(place.text("new/d") == "")
    }

    @Test("a link is refused") func links() throws {
        let place = RawFolder()
        place.folder("empty")
        place.link("way", to: "empty")
        place.link("dangling", to: "none")
        for name in ["way", "way/", "dangling"] {
            #expect(reason { _ = try OutputFolder(at: place(name), outside: []) } == .isLink, "\(name)")
        }
        #expect(place.names == ["dangling", "empty", "way"])
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
