import CheckReports

extension CompletionModel {
    /// A file `cpcheck.fish` for `~/.config/fish/completions`, or to be sourced.
    var fish: String {
        """
        \(head(.fish))
        # The command on the command line; `none` before the first operand.
        function __cpcheck_command
            set -l skip
            set -l typed (commandline -opc)
            set -e typed[1]
            for word in $typed
                if test -n "$skip"
                    set skip
                    continue
                end
                switch $word
                    case --
                        break
                    case \(optionsWithArgument.joined(separator: " "))
                        set skip 1
                    case '-*'
                    case \(commands.joined(separator: " "))
                        echo $word
                        return
                    case '*'
                        echo check
                        return
                end
            end
            echo none
        end

        function __cpcheck_is
            contains -- (__cpcheck_command) $argv
        end

        \(Command.allCases.map(fishLines).joined(separator: "\n\n"))

        """
    }

    private func fishLines(_ command: Command) -> String {
        let condition = command == .check ? "check none" : command.rawValue
        var lines = [
            "complete -c cpcheck -n '__cpcheck_is none' -a \(command.rawValue) -d \(Self.fishQuoted(command.summary.in(language)))"
        ]
        switch CompletionValue(operandsOf: command) {
        case .words(let words), .wordOrFile(let words):
            lines.append(
                "complete -c cpcheck -n '__cpcheck_is \(condition)' -f -a \(Self.fishQuoted(words.joined(separator: " ")))"
            )
        case .free: lines.append("complete -c cpcheck -n '__cpcheck_is \(condition)' -f")
        case .files, .folders: break
        }
        for option in options(of: command) {
            let value =
                switch CompletionValue(option, of: command) {
                case .words(let words), .wordOrFile(let words):
                    " -x -a \(Self.fishQuoted(words.joined(separator: " ")))"
                case .files: " -r -F"
                case .folders: " -x -a '(__fish_complete_directories)'"
                case .free: " -x"
                case nil: ""
                }
            let name = option.name == "--help" ? "-s h -l help" : "-l \(option.name.dropFirst(2))"
            lines.append(
                "complete -c cpcheck -n '__cpcheck_is \(condition)' \(name)\(value) "
                    + "-d \(Self.fishQuoted(option.help.in(language)))")
        }
        return lines.joined(separator: "\n")
    }

    private static func fishQuoted(_ text: String) -> String {
        "'" + text.reduce(into: "") { $0 += $1 == "'" || $1 == "\\" ? "\\\($1)" : String($1) } + "'"
    }
}
