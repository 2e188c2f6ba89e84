import Foundation
import TestSupport
import Testing

/// Where reports and copies are to go, and cannot or must not.
@Suite("Command: hostile places for outputs")
struct HostilePlaceTests {
    private static let broken = Repository.path("Fixtures/broken")
    private static let formats = ["text", "json", "sarif", "junit", "html", "csv", "github", "markdown"]

    /// A folder with a copy of a bundle in it: `in`.
    private func bundle() throws -> Folder {
        let folder = try Folder()
        try FileManager.default.copyItem(atPath: Self.broken, toPath: folder.path + "/in")
        return folder
    }

    private func isWhole(_ folder: Folder) throws -> Bool {
        try FileManager.default.contentsOfDirectory(atPath: Self.broken).allSatisfy { name in
            try folder.text("in/" + name)
                == String(
                    decoding: Data(contentsOf: URL(filePath: Self.broken + "/" + name)), as: UTF8.self)
        }
    }

    /// Commands of the shell that set a name up, and the name.
    private static let places = [
        (": ", "in/$file"), (": ", "./in/../in/./$file"), ("ln \"in/$file\" twin", "twin"),
        ("ln -s \"in/$file\" link", "link"), ("ln -s none link", "link"), ("ln -s /etc/hostname in/out", "in/out"),
        ("ln -s in way", "way/$file"),
    ]

    @Test("no output is written over an input, nor over a link", arguments: places)
    func overInput(setUp: String, name: String) throws {
        for words in [
            "check in --report json=\"\(name)\"", "check in --write-baseline \"\(name)\"",
            "read in --output \"\(name)\"",
            "read in --forms --output \"\(name)\"", "check in/*.CSV --report text=\"\(name)\"",
        ] {
            let folder = try bundle()
            let result = try Binary.shell(
                "cd '\(folder.path)' && file=$(ls in | head -n 1) && \(setUp) && before=$(ls -lR --full-time .) && "
                    + "{ \"$CPCHECK\" \(words) --lang en; echo $?; }; "
                    + "test \"$before\" = \"$(ls -lR --full-time .)\" && echo same"
            )
            #expect(result.output == "2\nsame\n", "\(words): \(result)")
            #expect(result.errors.contains("cannot write"))
            #expect(try isWhole(folder))
        }
    }

    @Test("documents that options name, lines that are merged and standard input are inputs too")
    func otherInputs() throws {
        let folder = try bundle()
        let line = """
            cd '\(folder.path)' && "$CPCHECK" standard --format json > standard.json && echo '{}' > policy.json && \
            "$CPCHECK" in --write-baseline base.json --format csv --quiet > /dev/null; \
            echo in | "$CPCHECK" check --stream > lines.jsonl; mv in/UPHOSOKU* lone.CSV; \
            cat *.json *.jsonl lone.CSV | cksum; \
            "$CPCHECK" in --standard standard.json --report json=standard.json; echo $?; \
            "$CPCHECK" in --config policy.json --report json=./policy.json; echo $?; \
            "$CPCHECK" in --baseline base.json --report json=base.json; echo $?; \
            "$CPCHECK" merge lines.jsonl --report json=lines.jsonl; echo $?; \
            "$CPCHECK" merge - --report json=lines.jsonl < lines.jsonl; echo $?; \
            "$CPCHECK" - --name a.CSV --report json=lone.CSV < lone.CSV; echo $?; cat *.json *.jsonl lone.CSV | cksum
            """
        let lines = try Binary.shell(line).output.split(separator: "\n")
        try #require(lines.count == 8)
        #expect(lines[1...6].allSatisfy { $0 == "2" } && lines[0] == lines[7], "\(lines)")
        // A baseline may be brought up to date.
        let again = try Binary.shell(
            "cd '\(folder.path)' && \"$CPCHECK\" in --baseline base.json --write-baseline ./base.json")
        #expect([0, 1].contains(again.status) && again.errors.contains("ベースラインを書きました"), "\(again)")
    }

    @Test("a kit's own papers are not written over; an older result sheet is") func kit() throws {
        let folder = try Folder()
        let kit = folder.path + "/kit"
        #expect(try Binary.run("vendor-test", "init", "--product", "x", "--role", "care-manager", kit).status == 0)
        for _ in 1...2 {
            #expect(try Binary.run("vendor-test", "run", kit, "--report", "json=\(kit)/result.json").status == 1)
        }
        for name in ["kit.json", "import/D3/checks.csv", "export/D1/scenario.json"] {
            let before = try folder.text("kit/" + name)
            let result = try Binary.run("vendor-test", "run", kit, "--report", "json=\(kit)/\(name)")
            #expect(result.status == 2, "\(name)")
            #expect(try folder.text("kit/" + name) == before)
        }
    }

    @Test("two reports to one place: 2") func twice() throws {
        let folder = try bundle()
        let line = "cd '\(folder.path)' && \"$CPCHECK\" in --report json=a --report html=in/../a; echo $?; ls"
        #expect(try Binary.shell(line).output == "2\nin\n")
    }

    @Test("a report into standard output's own file: it is not read") func redirected() throws {
        let folder = try bundle()
        let line = "cd '\(folder.path)/in' && \"$CPCHECK\" . --format csv > report.csv; cat report.csv"
        let result = try Binary.shell(line)
        let plain = try Binary.shell("cd '\(folder.path)/in' && rm report.csv && \"$CPCHECK\" . --format csv")
        #expect(result.output == plain.output && !result.output.isEmpty)
    }

    @Test("the largest size of a file is reached: 70, nothing is left, what was there stays", arguments: formats)
    func fileSize(format: String) throws {
        let folder = try bundle()
        _ = try folder.file("report", Array("old".utf8))
        let result = try Binary.shell(
            "cd '\(folder.path)' && ulimit -f 1 && \"$CPCHECK\" in --show-values --report \(format)=report --lang en")
        #expect(result.status == 70 && result.errors.contains("no space left"), "\(result)")
        #expect(folder.names == ["in", "report"])
        #expect(try folder.text("report") == "old")
    }

    @Test(
        "a copy that cannot be written whole is not there at all",
        arguments: [
            "fix in", "anonymize in", "sample --people 40", "sample --fault CP402 --people 40",
            "vendor-test init --product x --role care-manager",
        ])
    func copies(words: String) throws {
        let folder = try bundle()
        let output = words.hasPrefix("vendor-test") ? "out" : "--output out"
        for made in ["", "mkdir out && "] {
            let result = try Binary.shell(
                "cd '\(folder.path)' && \(made) ulimit -f 1 && \"$CPCHECK\" \(words) \(output)")
            #expect(result.status == 70 && result.output.isEmpty, "\(result)")
            #expect(folder.names == (made.isEmpty ? ["in"] : ["in", "out"]))
            #expect(
                try FileManager.default.subpathsOfDirectory(atPath: folder.path + "/" + folder.names.last!).count
                    == (made.isEmpty ? 3 : 0))
        }
    }

    /// The limit of processes holds for users other than root only.
    private static let canBeAnother = geteuid() == 0 && Programs.has("setpriv")

    @Test(
        "without a second thread all is done by one: no waiting for what is not given",
        .enabled(if: canBeAnother), .timeLimit(.minutes(30)))
    func noThreads() throws {
        // Several units: one alone asks for no second thread.
        let folder = try Folder()
        try FileManager.default.copyItem(atPath: Repository.path("Fixtures"), toPath: folder.path + "/in")
        try FileManager.default.copyItem(atPath: try Binary.path(), toPath: folder.path + "/cpcheck")
        func run(_ words: String) throws -> Binary.Result {
            try Binary.shell(
                "cd '\(folder.path)' && ulimit -u 1 && timeout 300 setpriv --reuid 64321 --clear-groups ./cpcheck \(words)"
            )
        }
        // Where that user can run the command at all.
        guard try run("--version").status == 0 else { return }
        let one = try Binary.run(folder.path + "/in", "--jobs", "1", "--format", "csv")
        let result = try run("in --jobs 8 --format csv")
        #expect(result.status == 1, "\(result)")
        #expect(result.output.split(separator: "\n").count == one.output.split(separator: "\n").count)
    }

    @Test("standard streams that were closed: no other file takes what was meant for them") func closedStreams() throws
    {
        let folder = try bundle()
        let start = "cd '\(folder.path)' && \"$CPCHECK\" in --report json=a.json"
        let expected = try Binary.shell("\(start) && cat a.json; cat a.json").output
        for (options, closing, status) in [
            ("--report text", ">&-", 70), ("--report text", ">&- 2>&-", 70), ("", "2>&-", 1), ("", "<&- >&- 2>&-", 1),
        ] {
            let result = try Binary.shell("\(start) \(options) \(closing)")
            #expect(result.status == status, "\(closing): \(result)")
            #expect(try folder.text("a.json") == expected)
        }
        #expect(try Binary.shell("\"$CPCHECK\" - --name a.zip <&-").status == 3)
    }

    @Test("a reader that has gone changes no exit status", arguments: formats) func readerGone(format: String) throws {
        let line = "{ \"$CPCHECK\" '\(Self.broken)' --format \(format); echo $? >&2; } | true"
        #expect(try Binary.shell(line).errors == "1\n")
    }

    @Test(
        "members that cannot lie beside each other: the first is copied, 3 says that others are not",
        .timeLimit(.minutes(30)))
    func namesakes() throws {
        let folder = try Folder()
        let script = """
            import sys, warnings, zipfile
            warnings.simplefilter("ignore")
            with zipfile.ZipFile(sys.argv[1], "w") as archive:
                for name in ("a.CSV", "a.CSV", "a.CSV/b.CSV", "n" * 300 + ".CSV"): archive.writestr(name, name)
            """
        guard Tools.hasPython || Tools.areRequired else { return }
        #expect(try Tools.python(["-c", script, folder.path + "/a.zip"]).output == "")
        let result = try Binary.run("fix", folder.path + "/a.zip", "--output", folder.path + "/out", "--lang", "en")
        #expect(result.output.contains("cannot be read: 3") && [1, 3].contains(result.status), "\(result)")
        #expect(try FileManager.default.subpathsOfDirectory(atPath: folder.path + "/out") == ["a.CSV"])
        #expect(try folder.text("out/a.CSV") == "a.CSV")
        let disguised = try Binary.run("anonymize", folder.path + "/a.zip", "--output", folder.path + "/other")
        #expect([1, 3].contains(disguised.status), "\(disguised)")
    }

    @Test("files and folders get the permissions that the user's mask gives") func mask() throws {
        let folder = try bundle()
        let line = """
            cd '\(folder.path)' && umask 027 && "$CPCHECK" in --report json=a.json --quiet; \
            "$CPCHECK" fix in --output out > /dev/null; stat -c '%a' a.json out out/*
            """
        #expect(Set(try Binary.shell(line).output.split(separator: "\n")) == ["640", "750"])
    }
}
