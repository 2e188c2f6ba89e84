/// Writes a manual page in the macros of man(7).
struct Roff {
    private(set) var text = ""

    /// A request of roff itself.
    mutating func request(_ name: String) { text += ".\(name)\n" }

    /// A macro; its arguments are quoted.
    mutating func macro(_ name: String, _ arguments: String...) {
        text += ".\(name)"
        for argument in arguments { text += " \"\(Self.escaped(argument).replacing("\"", with: "\\(dq"))\"" }
        text += "\n"
    }

    /// A paragraph of running text.
    mutating func paragraph(_ words: String) {
        startParagraph()
        line(words)
    }

    /// An item with its tag in bold.
    mutating func item(_ tag: String, _ placeholder: String?, _ words: String) {
        macro("TP")
        text += "\\fB\(Self.escaped(tag))\\fR"
        if let placeholder { text += " \\fI\(Self.escaped(placeholder))\\fR" }
        text += "\n"
        line(words)
    }

    mutating func item(_ tag: String, _ words: String) { item(tag, nil, words) }

    /// Lines that are shown as they are.
    mutating func verbatim(_ lines: [String]) {
        startParagraph()
        macro("EX")
        for each in lines { line(each) }
        macro("EE")
    }

    /// A heading starts a paragraph of its own.
    private mutating func startParagraph() {
        if let last = text.split(separator: "\n").last, last.hasPrefix(".SH") || last.hasPrefix(".SS") { return }
        macro("PP")
    }

    mutating func line(_ words: String) {
        let escaped = Self.breakable(Self.escaped(words))
        text += (escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" : "") + escaped + "\n"
    }

    /// Japanese has no blanks to break lines at: a break is allowed between two of its characters, but not before a
    /// mark that closes something, nor after one that opens it.
    private static func breakable(_ words: String) -> String {
        var result = ""
        var previous: Character?
        for character in words {
            if let previous, isWide(previous), isWide(character), !"、。）」』ー・：".contains(character),
                !"（「『".contains(previous)
            {
                result += "\\:"
            }
            result.append(character)
            previous = character
        }
        return result
    }

    private static func isWide(_ character: Character) -> Bool {
        character.unicodeScalars.allSatisfy {
            (0x3000...0x9FFF).contains($0.value) || (0xFF00...0xFF60).contains($0.value)
        }
    }

    /// Nothing in the words is understood as roff.
    private static func escaped(_ words: String) -> String {
        words.reduce(into: "") { escaped, character in
            switch character {
            case "\\": escaped += "\\e"
            case "-": escaped += "\\-"
            case "'": escaped += "\\(aq"
            case "`": escaped += "\\(ga"
            case "^": escaped += "\\(ha"
            case "~": escaped += "\\(ti"
            case "\n": escaped += " "
            default: escaped.append(character)
            }
        }
    }
}
