import Testing

@Suite("Command: exit status")
struct ExitStatusTests {
    /// A folder with one file of a legal name and no record: CP307 of level error.
    private func broken() throws -> Folder {
        let folder = try Folder()
        _ = try folder.file("UPJSK_202504_1399902012_11_1399901014_43_20250503101530.CSV", [])
        return folder
    }

    @Test("0: conforming") func conforming() throws {
        #expect(try Binary.run(Binary.conforming).status == 0)
    }

    @Test("1: the gate fails on findings") func failed() throws {
        let folder = try broken()
        #expect(try Binary.run(folder.path).status == 1)
        #expect(try Binary.run(folder.path, "--fail-on", "never").status == 0)
    }

    @Test("3: a PATH that is not there") func missingPath() throws {
        #expect(try Binary.run("/no/such/path").status == 3)
        let second = try Binary.run(Binary.conforming, "/no/such/path.csv")
        #expect(second.status == 3 && second.output.contains("‹PATH2.csv›"), "which of the PATHs it was is said")
        #expect(try Binary.run("/no/such/path", "--fail-on", "never").status == 3)
    }

    @Test("3: nothing to check") func nothing() throws {
        #expect(try Binary.run(try Folder().path).status == 3)
    }

    @Test("1 before 3") func both() throws {
        let folder = try broken()
        #expect(try Binary.run(folder.path, "/no/such/path").status == 1)
        #expect(try Binary.run(folder.path, "/no/such/path", "--fail-on", "never").status == 3)
    }

    @Test(
        "2: wrong command line",
        arguments: [
            [], ["--no-such"], ["x", "--report", "pdf"], ["x", "--report", "json", "--report", "text"],
            ["explain", "CP999"], ["explain", "UPPLAN:99"], ["explain", "UPPLAM:1"], ["explain", "V9/UPPLAN:1"],
            ["explain", "V3/UPKIHON:1"], ["standard", "NOKIND"], ["standard", "UPPLAN", "--format", "json"],
            ["x", "--kind", "NOKIND", "--edition", "V4"], ["x", "--kind", "UPKIHON", "--edition", "V3"],
        ])
    func usage(words: [String]) throws {
        let result = try Binary.run(words)
        #expect(result.status == 2)
        #expect(result.output.isEmpty)
        #expect(result.errors.hasPrefix("cpcheck: "))
    }

    @Test("2: a standard file that is none") func standardFile() throws {
        let folder = try Folder()
        let file = try folder.file("standard.json", Array("{\"format\": \"other\"}".utf8))
        for path in [file, folder.path + "/none.json", folder.path] {
            let result = try Binary.run(Binary.conforming, "--standard", path)
            #expect(result.status == 2)
            #expect(result.output.isEmpty && !result.errors.isEmpty)
        }
    }

    @Test("2: a report that cannot be written, before anything is checked") func unwritable() throws {
        let folder = try Folder()
        for file in ["/no/such/folder/report.json", folder.path] {
            let result = try Binary.run(Binary.conforming, "--report", "json=\(file)")
            #expect(result.status == 2)
            #expect(!result.errors.isEmpty)
        }
    }

    @Test("70: standard output is full") func full() throws {
        for words in [["rules"], ["--help"], [Binary.conforming]] {
            let result = try Binary.run(words, output: "/dev/full")
            #expect(result.status == 70)
            #expect(result.errors.contains("空き容量"))
        }
    }

    @Test("a reader that has gone is no failure") func brokenPipe() throws {
        let result = try Binary.shell("\"$CPCHECK\" rules | head -n 1 >/dev/null; \"$CPCHECK\" rules | true")
        #expect(result.errors.isEmpty)
    }
}
