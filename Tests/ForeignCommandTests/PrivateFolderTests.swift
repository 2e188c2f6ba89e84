import ForeignCommand
import Foundation
import TestSupport
import Testing

@Suite("Private folders")
struct PrivateFolderTests {
    private let files = FileManager.default

    private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }
    private func text(_ folder: PrivateFolder) -> String { String(decoding: folder.path, as: UTF8.self) }

    @Test("a copy has every file byte for byte, links as links, names of any bytes") func copy() throws {
        let source = try TemporaryFolder()
        try files.createDirectory(atPath: source.path + "/a/b", withIntermediateDirectories: true)
        let content = Data((0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 31) })
        try content.write(to: URL(filePath: source.path + "/a/b/file.CSV"))
        try files.createSymbolicLink(atPath: source.path + "/a/link", withDestinationPath: "../gone")
        let raw: [UInt8] = bytes(source.path + "/") + [0x83, 0x65, 0xFF]
        let made = (raw + [0]).withUnsafeBufferPointer { name in
            name.withMemoryRebound(to: CChar.self) { creat($0.baseAddress!, 0o600) }
        }
        try #require(made >= 0)
        close(made)

        let folder = try PrivateFolder()
        try folder.copy(bytes(source.path), as: bytes("bundle"))
        #expect(try Data(contentsOf: URL(filePath: text(folder) + "/bundle/a/b/file.CSV")) == content)
        #expect(try files.destinationOfSymbolicLink(atPath: text(folder) + "/bundle/a/link") == "../gone")
        #expect(FileCalls.names(in: folder.path + bytes("/bundle")) == [bytes("a"), [0x83, 0x65, 0xFF]])
        folder.remove()
        #expect(!files.fileExists(atPath: text(folder)))
        #expect(files.fileExists(atPath: source.path + "/a/b/file.CSV"))
    }

    @Test("set-ups are carried out, and all goes again, what may not be read too") func setups() throws {
        let folder = try PrivateFolder()
        try folder.copy(bytes("/no/such/folder"), as: bytes("bundle"))
        try folder.makeFolder(bytes("bundle/x/y"))
        try folder.makeFolder(bytes("bundle/x"))
        try folder.setLength(bytes("bundle/x/hole.CSV"), 5_000_000_000)
        try folder.move(bytes("bundle/x/hole.CSV"), to: bytes("outside/hole.CSV"))
        try folder.link(bytes("bundle/link.CSV"), to: bytes("../outside/hole.CSV"))
        try folder.setPermissions(bytes("outside/hole.CSV"), 0o000)
        try folder.setPermissions(bytes("bundle/x"), 0o000)
        var found = stat()
        #expect(stat(text(folder) + "/bundle/link.CSV", &found) == 0 && found.st_size == 5_000_000_000)
        #expect(found.st_mode & 0o777 == 0)
        folder.remove()
        #expect(!files.fileExists(atPath: text(folder)))
    }

    @Test("nothing is done outside: no way up, no absolute path, no way through a link") func inside() throws {
        let outside = try TemporaryFolder()
        let folder = try PrivateFolder()
        defer { folder.remove() }
        try folder.makeFolder(bytes("bundle"))
        try folder.link(bytes("bundle/out"), to: bytes(outside.path))
        for path in ["../x", "bundle/../../x", outside.path + "/x", "", "bundle//x", "./x", "bundle/out/x"] {
            #expect(throws: ForeignFailure.self, "\(path)") { try folder.makeFolder(bytes(path)) }
            #expect(throws: ForeignFailure.self, "\(path)") { try folder.setLength(bytes(path), 1) }
            #expect(throws: ForeignFailure.self, "\(path)") { try folder.link(bytes(path), to: bytes("x")) }
            #expect(throws: ForeignFailure.self, "\(path)") { try folder.move(bytes("bundle"), to: bytes(path)) }
        }
        // A link at the end is not followed either.
        #expect(throws: ForeignFailure.self) { try folder.setPermissions(bytes("bundle/out"), 0o000) }
        #expect(throws: ForeignFailure.self) { try folder.setLength(bytes("bundle/out"), 1) }
        #expect(try files.contentsOfDirectory(atPath: outside.path).isEmpty)
        folder.remove()
        #expect(files.fileExists(atPath: outside.path))
    }

    @Test("it is this user's alone") func permissions() throws {
        let folder = try PrivateFolder()
        defer { folder.remove() }
        var found = stat()
        #expect(stat(text(folder), &found) == 0 && found.st_mode & 0o777 == 0o700)
    }
}
