extension CompletionModel {
    /// For bash 3.2 and later; needs nothing but bash.
    var bash: String {
        """
        \(head(.bash))
        _cpcheck() {
            local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
            local command= skip= value= word options= words= index
            COMPREPLY=()
            # Readline parts --option=value at the sign.
            if [[ $current == = ]]; then
                current= value=1
            elif [[ $previous == = ]]; then
                value=1 previous=${COMP_WORDS[COMP_CWORD - 2]}
            fi
            for ((index = 1; index < COMP_CWORD; index++)); do
                word=${COMP_WORDS[index]}
                if [[ -n $skip ]]; then
                    [[ $word == = ]] || skip=
                    continue
                fi
                case $word in
                    --) return ;;
                    \(optionsWithArgument.joined(separator: " | "))) skip=1 ;;
                    -* | =) ;;
                    \(commands.joined(separator: " | "))) command=$word && break ;;
                    *) command=check && break ;;
                esac
            done
            case ${command:-check} in
        \(Command.allCases.map(bashCase).joined(separator: "\n"))
            esac
            if [[ -z $value && $current == -* ]]; then
                COMPREPLY=($(compgen -W "$options" -- "$current"))
            elif [[ -n $words && (-z $value || $previous == -*) ]]; then
                COMPREPLY=($(compgen -W "$words" -- "$current"))
            elif [[ -z $command && -z $skip && -z $value ]]; then
                # A command or a PATH.
                COMPREPLY=($(compgen -W "\(commands.joined(separator: " "))" -- "$current"))
                while IFS= read -r word; do
                    COMPREPLY+=("$word")
                done < <(compgen -f -- "$current")
                compopt -o filenames 2> /dev/null
            fi
        }
        complete -o default -o bashdefault -F _cpcheck cpcheck

        """
    }

    private func bashCase(_ command: Command) -> String {
        let options = options(of: command)
        var byWords: [(names: [String], words: String)] = []
        for option in options {
            let words =
                switch CompletionValue(option, of: command) {
                case .words(let words), .wordOrFile(let words): words.joined(separator: " ")
                // Left to readline, which offers files.
                case .files, .folders, .free: ""
                case nil: String?.none
                }
            guard let words else { continue }
            if let known = byWords.firstIndex(where: { $0.words == words }) {
                byWords[known].names.append(option.name)
            } else {
                byWords.append(([option.name], words))
            }
        }
        var operands = ""
        if case .words(let words) = CompletionValue(operandsOf: command) { operands = words.joined(separator: " ") }
        let cases = byWords.map { names, words in
            "                \(names.joined(separator: " | "))) words='\(words)' ;;"
        }
        return """
                    \(command.rawValue))
                        options='\((options.map(\.name) + ["-h"]).joined(separator: " "))'
                        words='\(operands)'
                        case $previous in
            \(cases.joined(separator: "\n"))
                        esac
                        ;;
            """
    }
}
