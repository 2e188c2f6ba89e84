import CarePlanStandard
import CheckReports
import Foundation
import TestSupport
import Testing

@testable import cpcheck

@Suite("Command: the manual page")
struct ManualPageTests {
    @Test("names every command, option, exit status and example", arguments: Language.allCases)
    func complete(language: Language) {
        let page = ManualPage(language: language).text.replacing("\\-", with: "-").replacing("\\:", with: "")
        for command in Command.allCases {
            #expect(page.contains("\\fB\(command.rawValue)\\fR"))
            for example in command.examples { #expect(page.contains(Self.plain(example.line)), "\(example.line)") }
        }
        for option in OptionTable.all {
            #expect(page.contains("\\fB\(option.name)\\fR"), "\(option.name)")
            #expect(page.contains(Self.plain(option.help.in(language))), "\(option.name)")
        }
        for (status, _) in ExitStatus.meanings { #expect(page.contains("\\fB\(status)\\fR")) }
    }

    /// As the page escapes it, hyphens apart.
    private static func plain(_ text: String) -> String {
        text.replacing("'", with: "\\(aq").replacing("~", with: "\\(ti")
    }

    @Test("the command writes it") func command() throws {
        let result = try Binary.run("--man", "--lang", "en")
        #expect(result.status == 0 && result.output == ManualPage(language: .en).text)
        #expect(try Binary.run("--man").output == ManualPage(language: .ja).text)
    }

    @Test("words of roff in a text are words")
    func escaping() {
        var page = Roff()
        page.line(".SH \\fB'x'")
        #expect(page.text == "\\&.SH \\efB\\(aqx\\(aq\n")
    }

    @Test("groff, man and mandoc find no fault", arguments: Language.allCases, ["groff", "man", "mandoc"])
    func typeset(language: Language, program: String) throws {
        guard Programs.has(program) else {
            #expect(!Tools.areRequired || program == "man", "\(program) is absent")
            return
        }
        let folder = try TemporaryFolder()
        let file = folder.path + "/cpcheck.1"
        try Data(ManualPage(language: language).text.utf8).write(to: URL(filePath: file))
        let arguments =
            switch program {
            case "groff": ["-K", "utf8", "-man", "-Tutf8", "-ww", file]
            case "man": ["--warnings", "-E", "UTF-8", "-l", file]
            default: ["-T", "lint", "-W", "warning", file]
            }
        let result = try Programs.run(program, arguments)
        // The page has no date: the same program writes the same page.
        let complaints = (result.errors + (program == "mandoc" ? result.output : "")).split(separator: "\n")
            .filter { !$0.contains("missing date") }
        #expect(complaints.isEmpty, "\(complaints)")
        if program == "groff" { #expect(result.output.contains("User Commands") == (language == .en)) }
    }
}
