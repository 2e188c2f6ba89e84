import CheckReports

extension CompletionModel {
    /// A file `_cpcheck` for a folder of `$fpath`, or to be sourced behind `compinit`.
    var zsh: String {
        """
        #compdef cpcheck
        \(head(.zsh))
        _cpcheck_formats() {
            if compset -P '*='; then _files; else compadd -- "$@"; fi
        }

        # Nothing was said yet: a command or a PATH.
        _cpcheck_first() {
            local -a commands
            commands=(
        \(Command.allCases.map { "        '\($0.rawValue):\(Self.zshQuoted($0.summary.in(language)))'" }.joined(separator: "\n"))
            )
            _describe -t commands command commands
            _files
        }

        _cpcheck() {
            local command= skip= word
            local operands='*:PATH:_cpcheck_first'
            for word in "${(@)words[2,CURRENT - 1]}"; do
                if [[ -n $skip ]]; then
                    skip=
                    continue
                fi
                case $word in
                    --) break ;;
                    \(optionsWithArgument.joined(separator: "|"))) skip=1 ;;
                    -*) ;;
                    \(commands.joined(separator: "|"))) command=$word && break ;;
                    *) command=check && break ;;
                esac
            done
            case ${command:-check} in
        \(Command.allCases.map(zshCase).joined(separator: "\n"))
            esac
        }

        if [[ ${funcstack[1]} == _cpcheck ]]; then _cpcheck "$@"; else compdef _cpcheck cpcheck; fi

        """
    }

    private func zshCase(_ command: Command) -> String {
        let specs = options(of: command).map { option in
            var spec = (option.isRepeatable ? "*" : "") + option.name
            if option.argument != nil { spec += "=" }
            spec += "[" + Self.zshQuoted(option.help.in(language)) + "]"
            if let argument = option.argument, let value = CompletionValue(option, of: command) {
                spec += ":" + Self.zshQuoted(argument) + ":" + zshAction(value)
            }
            return "                '\(spec)' \\"
        }
        let operands = zshAction(CompletionValue(operandsOf: command))
        return """
                    \(command.rawValue))
                        [[ -n $command ]] && operands='*:\(command == .check ? "PATH" : "argument"):\(operands)'
                        _arguments -S \\
            \(specs.joined(separator: "\n"))
                            "$operands"
                        ;;
            """
    }

    private func zshAction(_ value: CompletionValue) -> String {
        switch value {
        case .words(let words): "(\(words.joined(separator: " ")))"
        case .wordOrFile(let words): "_cpcheck_formats \(words.joined(separator: " "))"
        case .files: "_files"
        case .folders: "_files -/"
        case .free: " "
        }
    }

    /// Inside single quotes, and inside a specification of `_arguments` or `_describe`.
    private static func zshQuoted(_ text: String) -> String {
        text.reduce(into: "") { quoted, character in
            switch character {
            case "'": quoted += "'\\''"
            case "[", "]", ":", "\\": quoted += "\\\(character)"
            default: quoted.append(character)
            }
        }
    }
}
