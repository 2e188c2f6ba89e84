import BundleIntake
import ByteSources
import TestSupport
import Testing

/// ZIPs that real tools write.
@Suite("ZIP: tools")
struct ZipToolTests {
    let folder = RawFolder()
    private var place: String { String(decoding: folder.path, as: UTF8.self) }

    @Test("Python's zipfile", .enabled(if: Tools.hasPython || Tools.areRequired))
    func python() throws {
        let script = """
            import sys, zipfile
            text = ("0123456789,\\u8868\\r\\n" * 9000).encode("cp932")
            with zipfile.ZipFile(sys.argv[1], "w", zipfile.ZIP_DEFLATED) as archive:
                archive.writestr("UP.CSV", text)
                archive.writestr("\\u4e88\\u5b9a/b.csv", text)
                with archive.open("wide.csv", "w", force_zip64=True) as member: member.write(text)
                archive.writestr("stored.csv", text, zipfile.ZIP_STORED)
                archive.writestr("bzip2.csv", text, zipfile.ZIP_BZIP2)
                archive.writestr("lzma.csv", text, zipfile.ZIP_LZMA)
            """
        #expect(try Tools.python(["-c", script, place + "/a.zip"]).output == "")
        let input = Intake().gather([folder("a.zip")])
        #expect(input.members == ["UP.CSV", "stored.csv", "wide.csv", "予定/b.csv"])
        let line = Array("0123456789,".utf8) + [0x95, 0x5C, 13, 10]
        let due = Array(repeatElement(line, count: 9000).joined())
        for source in input.sources.dropFirst() { #expect(try contents(source, room: 4096) == due) }
        let unknown = BundleInput.Problem.Kind.brokenArchive(.unknownMethod)
        #expect(input.faults == [Fault("bzip2.csv", unknown), Fault("lzma.csv", unknown)])
    }

    @Test("Info-ZIP: folders, links, a stream, a password", .enabled(if: Programs.has("zip") || Tools.areRequired))
    func infoZIP() throws {
        folder.folder("予定")
        folder.file("予定/UP.CSV", String(repeating: "line\n", count: 3000))
        folder.link("link.csv", to: "予定/UP.CSV")
        folder.link("out.csv", to: "../out.csv")
        try run("zip", ["-q", "-y", "-r", "a.zip", "予定", "link.csv", "out.csv"])
        let input = Intake().gather([folder("a.zip")])
        #expect(input.members == ["link.csv", "予定/UP.CSV"])
        #expect(input.faults == [Fault("out.csv", .linkOutside)])
        for source in input.sources.dropFirst() { #expect(try contents(source, room: 999).count == 15_000) }
        // Through pipes zip knows no size before the data.
        try run("sh", ["-c", "cat 予定/UP.CSV | zip -q - - | cat > piped.zip"])
        let piped = Intake().gather([folder("piped.zip")])
        #expect(piped.members == ["-"])
        #expect(try contents(piped.sources[1], room: 999).count == 15_000)
        try run("zip", ["-q", "-P", "secret", "locked.zip", "予定/UP.CSV"])
        #expect(Intake().gather([folder("locked.zip")]).faults == [Fault("予定/UP.CSV", .brokenArchive(.encrypted))])
        try run("zip", ["-q", "-s", "64k", "split.zip", "予定/UP.CSV"])
        #expect(Intake().gather([folder("split.zip")]).members == ["予定/UP.CSV"])
    }

    @Test(
        "7-Zip: deflate, a password, names in the console's code page",
        .enabled(if: Programs.has("7z") || Tools.areRequired))
    func sevenZip() throws {
        folder.file("UP.CSV", String(repeating: "line\n", count: 3000))
        folder.file("表.CSV", "x")
        try run("7z", ["a", "-tzip", "a.zip", "UP.CSV", "表.CSV"])
        let input = Intake().gather([folder("a.zip")])
        #expect(input.members == ["UP.CSV", "表.CSV"] && input.problems.isEmpty)
        #expect(try contents(input.sources[1], room: 999).count == 15_000)
        try run("7z", ["a", "-tzip", "-psecret", "-mem=AES256", "locked.zip", "UP.CSV"])
        #expect(Intake().gather([folder("locked.zip")]).faults == [Fault("UP.CSV", .brokenArchive(.encrypted))])
        try run("7z", ["a", "-tzip", "-mm=Deflate64", "deflate64.zip", "UP.CSV"])
        #expect(Intake().gather([folder("deflate64.zip")]).faults == [Fault("UP.CSV", .brokenArchive(.unknownMethod))])
    }

    private func run(_ program: String, _ arguments: [String]) throws {
        let result = try Programs.run(program, arguments, in: place)
        try #require(result.status == 0, "\(program): \(result.output) \(result.errors)")
    }
}
