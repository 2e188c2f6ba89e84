import Foundation
import TestSupport
import Testing

/// Names in MS932, as an old ZIP unpacked on another system leaves them, and names with blanks and Japanese: as
/// arguments, as folders, in a ZIP, in a configuration.
@Suite("Command: names in MS932, with blanks, in Japanese")
struct RawNameTests {
    private static let faulty = Binary.repository.appending(path: "Conformance/cases/V4/CP402/fail-code-empty/bundle")
        .path
    /// ソ表能 in MS932: every second byte of ソ and 能 is one of ASCII.
    private static let name = "$(printf '\\203\\134\\225\\134\\224\\134')"
    private static let names = [
        (name, "ソ表能"), ("受信 データ（4月分）", "受信 データ（4月分）"), ("$(printf ' a  b ')", " a  b "),
        ("$(printf '%s' '-')", "-"), ("$(printf '%s' '--help')", "--help"),
    ]

    /// Runs a line of the shell in a folder; `$D` is a copy of the faulty bundle under that name.
    private func run(_ line: String, name: String, in folder: Folder) throws -> Binary.Result {
        try Binary.shell(
            """
            cd '\(folder.path)' && D="\(name)" && mkdir -p "./$D" && cp '\(Self.faulty)'/* "./$D/" || exit 9
            \(line)
            """)
    }

    @Test("a folder is checked and named, as an argument and below one", arguments: names)
    func folders(_ name: String, _ text: String) throws {
        let folder = try Folder()
        let usual = try Binary.run(Self.faulty, "--format", "csv").output
        let prefix = text.hasPrefix("-") ? "./" : ""
        // What begins with a sign is no formula: a spreadsheet that opens the report is told so.
        func plain(_ report: String) -> String {
            report.replacing("\"'" + text + "/UP", with: "\"UP").replacing(text + "/UP", with: "UP")
        }
        let typed = try run("$CPCHECK check \"\(prefix)$D\" --format csv", name: name, in: folder)
        #expect(typed.status == 1 && typed.errors.isEmpty, "\(typed)")
        #expect(plain(typed.output) == usual)
        let below = try run("$CPCHECK . --format csv --show-paths", name: name, in: folder)
        #expect(plain(below.output) == usual && below.output.contains(text))
        let hidden = try run("$CPCHECK . --format csv", name: name, in: folder)
        #expect(hidden.status == 1 && !hidden.output.contains(text + "/"), "a folder's name is nobody's business")
        #expect(hidden.output.replacing("‹フォルダー1›/", with: "") == usual)
    }

    @Test("what is written lies under that name, and is called by it", arguments: names)
    func outputs(_ name: String, _ text: String) throws {
        let folder = try Folder()
        let result = try run(
            """
            $CPCHECK "./$D" --report "json=./$D/$D.json" --write-baseline "./$D/b.json" --fail-on never --lang en &&
            cat "./$D/$D.json" && test -s "./$D/b.json"
            """, name: name, in: folder)
        #expect(result.status == 0 && result.output.contains("cpcheck-report"), "\(result)")
        #expect(result.errors.contains("./\(text)/\(text).json") && result.errors.contains("\(text)/b.json"))
        for command in ["fix", "anonymize"] {
            let copy = try run(
                "$CPCHECK \(command) \"./$D\" --output \"./$D out\"; ls \"./$D out\"", name: name, in: folder)
            #expect(copy.output.contains("\(text) out") && copy.output.contains("UPPLAN_"), "\(command): \(copy)")
            _ = try Binary.shell("cd '\(folder.path)' && rm -r ./*\\ out")
        }
        let missing = try run("$CPCHECK \"./$D\" --config \"./$D/none.json\"", name: name, in: folder)
        #expect(missing.status == 2 && missing.errors.contains("\(text)/none.json"), "\(missing)")
        let refused = try run("$CPCHECK \"./$D\" --report \"json=./$D/no/a.json\"", name: name, in: folder)
        #expect(refused.status == 2 && refused.errors.contains("\(text)/no/a.json"), "\(refused)")
    }

    @Test("a configuration under that name, reports beside it, suppressions of files in it", arguments: names)
    func configuration(_ name: String, _ text: String) throws {
        let folder = try Folder()
        let policy = """
            {"reports": ["json=結果.json"], "gate": {"failOn": "error"},
             "suppressions": [{"rule": "CP402", "files": "**/\(text)/UPHOSOKU_*", "reason": "確認済み"}]}
            """
        _ = try folder.file("policy.json", Array(policy.utf8))
        let line = "cp policy.json \"./$D/p.json\" && $CPCHECK \"./$D\" --config \"./$D/p.json\" --show-paths"
        let result = try run(line + " && cat \"./$D/結果.json\"", name: name, in: folder)
        #expect(result.status == 0 && result.output.contains("確認済み"), "\(result)")
        let baseline = try run(
            "$CPCHECK \"./$D\" --write-baseline \"./$D.b\"; $CPCHECK \"./$D\" --baseline \"./$D.b\"",
            name: name, in: folder)
        #expect(baseline.status == 0, "\(baseline)")
    }

    @Test("files of that name are attachments, CSVs among them unknown", arguments: names)
    func files(_ name: String, _ text: String) throws {
        let folder = try Folder()
        let line = """
            printf '%%PDF-1.4' > "./$D/$D.pdf"; printf 'a,b' > "./$D/$D.csv"
            $CPCHECK . --format csv
            """
        let result = try run(line, name: name, in: folder)
        let shown = try run(line + " --show-paths", name: name, in: folder)
        for rule in ["CP101", "CP210", "CP402"] {
            #expect(result.output.contains(rule) && shown.output.contains(rule), "\(rule): \(result)")
        }
        #expect(result.output.contains("‹ファイル") && !result.output.contains("\(text).csv"))
        #expect(shown.output.contains("\(text)/\(text).csv") && shown.output.contains("\(text)/\(text).pdf"))
    }

    @Test(
        "members of a ZIP whose names are in MS932 are those of the folder",
        .enabled(if: Tools.hasPython || Tools.areRequired, "no python3"))
    func archives() throws {
        let folder = try Folder()
        let script = """
            import os, sys, zipfile
            class Raw(zipfile.ZipInfo):
                def _encodeFilenameFlags(self): return self.filename.encode("cp932"), self.flag_bits & ~0x800
            with zipfile.ZipFile(sys.argv[2], "w") as archive:
                for name in sorted(os.listdir(sys.argv[1])):
                    with open(os.path.join(sys.argv[1], name), "rb") as file:
                        archive.writestr(Raw("ソ表能/" + name), file.read())
            """
        #expect(try Tools.python(["-c", script, Self.faulty, folder.path + "/in.zip"]).output == "")
        let usual = try Binary.run(Self.faulty, "--format", "csv").output.split(separator: "\r\n")
            .filter { $0.hasPrefix("\"指摘\"") }
        #expect(!usual.isEmpty)
        for line in [
            "$CPCHECK in.zip", "$CPCHECK - < in.zip", "cat in.zip | $CPCHECK -",
            "mkdir z && mv in.zip z && $CPCHECK ./z",
        ] {
            let result = try Binary.shell("cd '\(folder.path)' && \(line) --format csv --show-paths")
            #expect(result.output.contains("ソ表能/UPHOSOKU_"), "\(line): \(result)")
            let plain = result.output.replacing(try Regex("[^\",\r\n]*/ソ表能/UP"), with: "UP")
            for finding in usual { #expect(plain.contains(finding), "\(line): \(result)") }
            #expect(result.status == 1)
        }
    }
}
