import CheckReports
import Foundation
import Testing

/// What may be handed on holds nobody: neither the values of records nor names of folders and attachments, on standard
/// output, on standard error or in a file.
@Suite("Command: what may be shared")
struct ReportSharingTests {
    /// Values of the records of Fixtures/broken.
    private static let values = [
        "見本　花子", "ミホン", "ハナコ", "架空　太郎", "カクウ", "タロウ", "架空県見本市試験町", "見本荘", "00-0000-000", "000010000",
        "19381105", "1940/4/1",
    ]
    /// Names that a caller gave.
    private static let names = ["佐藤花子様", "鈴木一郎", "高橋次郎"]

    /// A folder with a broken bundle in a folder of a person's name, an attachment and a CSV file that lost its name.
    private func caller() throws -> Folder {
        let folder = try Folder()
        let place = "\(folder.path)/received/\(Self.names[0])"
        try FileManager.default.createDirectory(atPath: "\(folder.path)/received", withIntermediateDirectories: true)
        try FileManager.default.copyItem(
            atPath: Binary.repository.appending(path: "Fixtures/broken").path, toPath: place)
        let plan = try #require(
            try FileManager.default.contentsOfDirectory(atPath: place).first { $0.contains("UPPLAN") })
        try FileManager.default.copyItem(atPath: "\(place)/\(plan)", toPath: "\(place)/\(Self.names[1])の予定.CSV")
        _ = try folder.file("received/\(Self.names[0])/\(Self.names[2])_診断書.pdf", Array("%PDF-1.4".utf8))
        return folder
    }

    /// Names and values that stand in a text, as they are or percent-encoded.
    private func found(in text: String, _ words: [String] = values + names) -> [String] {
        words.filter { word in
            let encoded = word.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? word
            return text.contains(word) || text.contains(encoded)
        }
    }

    private func expectNobody(_ folder: Folder, _ arguments: [String], input: String? = nil) throws {
        let result = try Binary.run(arguments, input: input)
        #expect(result.status != 2 && result.status != 70 && !result.output.isEmpty, "\(arguments): \(result.errors)")
        #expect(found(in: result.output).isEmpty, "\(arguments)")
        #expect(found(in: result.errors).isEmpty, "\(arguments)")
    }

    @Test("reports and what is said about them", arguments: ReportFormat.allCases, Language.allCases)
    func reports(format: ReportFormat, language: Language) throws {
        let folder = try caller()
        try expectNobody(
            folder, ["\(folder.path)/received", "--format", format.rawValue, "--lang", language.rawValue])
    }

    @Test("lists of what is there", arguments: [[], ["--content"], ["--content", "--format", "json"]])
    func lists(options: [String]) throws {
        let folder = try caller()
        try expectNobody(folder, ["read", "\(folder.path)/received"] + options)
    }

    @Test("comparisons", arguments: ["text", "json"]) func comparisons(format: String) throws {
        let pair = ["service-slip", "actuals-rental"].map {
            Binary.repository.appending(path: "Fixtures/v4/\($0)").path
        }
        let result = try Binary.run(["compare"] + pair + ["--all", "--format", format])
        let values = ["00001000", "タカサキ", "ソノ", "髙﨑", "担当子", "手すり"]
        #expect(result.status == 1 && found(in: result.output + result.errors, values).isEmpty)
        let shown = try Binary.run(["compare"] + pair + ["--show-values", "--format", format])
        #expect(found(in: shown.output, values) == ["00001000"])
    }

    @Test("what copies are said to be", arguments: ["fix", "anonymize"], ["text", "json"])
    func copies(command: String, format: String) throws {
        let folder = try caller()
        try expectNobody(
            folder,
            [command, "\(folder.path)/received", "--output", "\(folder.path)/copy", "--format", format])
    }

    @Test("a baseline, lines of --stream and their merged report") func files() throws {
        let folder = try caller()
        let (baseline, lines) = ("\(folder.path)/base.json", "\(folder.path)/lines.jsonl")
        try expectNobody(folder, ["\(folder.path)/received", "--write-baseline", baseline])
        _ = try folder.file("lines.jsonl", [])
        let stream = try Binary.run(["check", "--stream"], input: "\(folder.path)/received\n", output: lines)
        #expect(found(in: stream.errors).isEmpty)
        for name in ["base.json", "lines.jsonl"] {
            let text = try folder.text(name)
            #expect(!text.isEmpty && found(in: text).isEmpty, "\(name)")
        }
        try expectNobody(folder, ["merge", lines])
    }

    @Test("a PATH that was typed is the user's own word, an absolute one is not shown") func typed() throws {
        let folder = try caller()
        let command = "cd '\(folder.path)/received' && \"$CPCHECK\""
        #expect(try Binary.shell("\(command) \(Self.names[0])").output.contains("\(Self.names[0])/UPPLAN"))
        let whole = try Binary.run(["\(folder.path)/received/\(Self.names[0])"])
        #expect(whole.status == 1 && found(in: whole.output + whole.errors).isEmpty)
        #expect(!whole.output.contains(folder.path))
    }

    @Test("with the options they are there, and the report says so") func askedFor() throws {
        let folder = try caller()
        let values = try Binary.run(["\(folder.path)/received", "--show-values", "--lang", "en"])
        #expect(!found(in: values.output, Self.values).isEmpty && found(in: values.output, Self.names).isEmpty)
        #expect(values.output.contains("may hold values of records (personal data)"))
        let paths = try Binary.run(["\(folder.path)/received", "--show-paths"])
        #expect(found(in: paths.output, Self.names).count == 3 && found(in: paths.output, Self.values).isEmpty)
    }
}
