import CheckReports
import Foundation
import TestSupport
import Testing

@testable import cpcheck

@Suite("Command: completions")
struct CompletionTests {
    private static func script(_ shell: Shell, _ language: Language = .ja) throws -> String {
        let sink = MemorySink()
        try CompletionModel(language: language).write(shell, to: sink)
        return sink.text
    }

    @Test("names every command, every option and every word it takes", arguments: Shell.allCases)
    func complete(shell: Shell) throws {
        for language in Language.allCases {
            let text = try Self.script(shell, language)
            for command in Command.allCases {
                #expect(text.contains(command.rawValue))
                if shell != .bash { #expect(text.contains(command.summary.in(language)), "\(command)") }
                for option in OptionTable.all where option.commands.contains(command) {
                    let name = shell == .fish ? "-l \(option.name.dropFirst(2)) " : option.name
                    #expect(text.contains(name), "\(option.name)")
                    switch CompletionValue(option, of: command) {
                    case .words(let words), .wordOrFile(let words):
                        #expect(text.contains(words.joined(separator: " ")), "\(option.name)")
                        #expect(!words.isEmpty)
                    default: break
                    }
                }
            }
        }
    }

    @Test("the command writes it, and knows no other shell") func command() throws {
        for shell in Shell.allCases {
            let result = try Binary.run("completions", shell.rawValue, "--lang", "en")
            #expect(try result.status == 0 && result.output == Self.script(shell, .en))
        }
        let unknown = try Binary.run("completions", "zhs")
        #expect(unknown.status == 2 && unknown.output.isEmpty && unknown.errors.contains("zsh"))
        #expect(try Binary.run("completions").status == 2)
        #expect(try Binary.run("completions", "bash", "zsh").status == 2)
    }

    @Test(
        "bash: what is offered",
        .enabled(if: Tools.areRequired || Programs.has("bash"), "bash is absent"),
        arguments: [
            (["--la"], ["--lang"]), (["--lang", ""], ["ja", "en"]), (["--lang", "=", "e"], ["en"]),
            (["--lang", "="], ["ja", "en"]), (["expl"], ["explain"]), (["explain", "CP40"], nil),
            (["rules", "--form"], ["--format"]), (["rules", "--format", "js"], ["json"]),
            (["rules", "--fail"], []), (["completions", ""], ["bash", "zsh", "fish"]),
            (["--report", "js"], ["json"]), (["--report", "json", "=", "fi"], []),
            (["--lang", "en", "compl"], ["completions"]), (["export", "expl"], []), (["--", "expl"], []),
            (["standard", "UPPL"], ["UPPLAN"]), (["--fail-on", "n"], ["never"]),
        ] as [([String], [String]?)])
    func bash(words: [String], offered: [String]?) throws {
        let folder = try TemporaryFolder()
        let list = (["cpcheck"] + words).map { "'\($0)'" }.joined(separator: " ")
        let result = try Programs.run(
            "bash",
            [
                "--noprofile", "--norc", "-c",
                """
                eval "$SCRIPT"
                complete -p cpcheck || exit 1
                COMP_WORDS=(\(list)) COMP_CWORD=\(words.count)
                _cpcheck 2> /dev/null
                printf '%s\\n' "${COMPREPLY[@]}"
                """,
            ], in: folder.path, environment: ["SCRIPT": try Self.script(.bash)])
        var lines = result.output.split(separator: "\n").map(String.init)
        #expect(result.status == 0, "\(result.errors)")
        #expect(!lines.isEmpty && lines.removeFirst().contains("-F _cpcheck"))
        if let offered {
            #expect(lines == offered)
        } else {
            #expect(lines.count > 5 && lines.allSatisfy { $0.hasPrefix(words.last ?? "") })
        }
    }

    @Test(
        "zsh and fish understand their scripts", arguments: [Shell.zsh, .fish])
    func syntax(shell: Shell) throws {
        guard Programs.has(shell.rawValue) else {
            #expect(!Tools.areRequired, "\(shell.rawValue) is absent")
            return
        }
        for language in Language.allCases {
            let folder = try TemporaryFolder()
            let file = folder.path + "/script"
            try Data(try Self.script(shell, language).utf8).write(to: URL(filePath: file))
            let result = try Programs.run(shell.rawValue, ["-n", file])
            #expect(result.status == 0 && result.errors.isEmpty, "\(result.errors)")
        }
    }

    @Test(
        "zsh: the script can be loaded behind compinit, and from a folder of functions",
        .enabled(if: Tools.areRequired || Programs.has("zsh"), "zsh is absent"))
    func zsh() throws {
        let folder = try TemporaryFolder()
        try Data(try Self.script(.zsh).utf8).write(to: URL(filePath: folder.path + "/_cpcheck"))
        let result = try Programs.run(
            "zsh",
            [
                "-f", "-c",
                """
                fpath=(\(folder.path) $fpath)
                autoload -U compinit && compinit -u -D
                print -r -- "${_comps[cpcheck]}"
                source \(folder.path)/_cpcheck && print -r -- "${_comps[cpcheck]}"
                """,
            ], in: folder.path, environment: ["HOME": folder.path])
        #expect(result.output == "_cpcheck\n_cpcheck\n", "\(result.errors)")
    }

    @Test(
        "fish: what is offered",
        .enabled(if: Tools.areRequired || Programs.has("fish"), "fish is absent"),
        arguments: [
            ("--la", ["--lang"]), ("--lang ", ["en", "ja"]), ("expl", ["explain"]), ("rules --format js", ["json"]),
            ("completions ", ["bash", "fish", "zsh"]), ("--lang en compl", ["completions"]), ("export/ compl", []),
            ("standard UPPLA", ["UPPLAN"]), ("rules --fail-o", []),
        ] as [(String, [String])])
    func fish(line: String, offered: [String]) throws {
        let folder = try TemporaryFolder()
        let result = try Programs.run(
            "fish", ["--no-config", "-c", "eval $SCRIPT; complete -C 'cpcheck \(line)'"], in: folder.path,
            environment: ["SCRIPT": try Self.script(.fish), "HOME": folder.path])
        let lines = result.output.split(separator: "\n").map { String($0.split(separator: "\t")[0]) }
        #expect(lines.sorted() == offered, "\(result.errors)")
    }
}
