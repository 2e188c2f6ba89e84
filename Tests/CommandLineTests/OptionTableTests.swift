import CarePlanStandard
import CheckReports
import Testing

@testable import cpcheck

@Suite("Command line: option table and help")
struct OptionTableTests {
    @Test("a name stands once for each command, and means one form") func names() {
        for option in OptionTable.all {
            #expect(option.name.hasPrefix("--"))
            #expect(!option.help.ja.isEmpty && !option.help.en.isEmpty)
            let others = OptionTable.all.filter { $0.name == option.name }
            #expect(Set(others.map { $0.argument != nil }).count == 1, "\(option.name)")
            #expect(others.flatMap(\.commands).count == Set(others.flatMap(\.commands)).count, "\(option.name)")
        }
    }

    @Test("what is looked for part by part is what the whole table has") func parts() {
        for option in OptionTable.all {
            for command in Command.allCases {
                let meant = OptionTable.all.first { $0.name == option.name && $0.commands.contains(command) }
                #expect(OptionTable.option(option.name, of: command)?.help == meant?.help, "\(option.name) \(command)")
            }
            // Whether a value follows must not depend on which of the same name was found.
            #expect((OptionTable.option(option.name)?.argument == nil) == (option.argument == nil), "\(option.name)")
        }
        #expect(OptionTable.option("--nothing")?.name == nil)
    }

    @Test("help names every option of its command, and no other", arguments: Command.allCases)
    func help(command: Command) throws {
        for language in Language.allCases {
            let sink = MemorySink()
            try HelpPage(language: language).write(command, to: sink)
            let lines = sink.text.split(separator: "\n").map { $0.split(separator: " ").first ?? "" }
            for option in OptionTable.all {
                #expect(
                    lines.contains(Substring(option.name))
                        == OptionTable.all.contains {
                            $0.name == option.name && $0.commands.contains(command)
                        }, "\(option.name)")
            }
            #expect(sink.text.split(separator: "\n").allSatisfy { String($0).displayWidth <= 100 })
        }
    }

    @Test("the examples of the help are command lines", arguments: Command.allCases)
    func examples(command: Command) throws {
        for example in command.examples {
            let words = words(of: example.line).dropFirst().prefix { $0 != "<" && $0 != ">" }
            let invocation = try parsed(Array(words))
            #expect(invocation.command == command)
            #expect(!example.meaning.ja.isEmpty && !example.meaning.en.isEmpty)
        }
    }

    /// As a shell splits a line; what stands between single quotes is one word.
    private func words(of line: String) -> [String] {
        line.split(separator: "'", omittingEmptySubsequences: false).enumerated().flatMap { index, part in
            index % 2 == 1 ? [String(part)] : part.split(separator: " ").map(String.init)
        }
    }
}
