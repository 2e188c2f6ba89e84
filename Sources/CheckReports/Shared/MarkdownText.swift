extension String {
    /// The text as plain words of Markdown, on one line.
    ///
    /// Marks of Markdown and HTML are escaped. Sites turn some words into links after that, whatever was escaped:
    /// mentions, numbers of issues, addresses. Their marks become full-width, which shows and links nothing.
    var markdown: String {
        guard !isSurelyPlain || hasByte(where: \.isMarkOfMarkdown) else { return self }
        var result = ""
        let scalars = Array(neutralised.unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "@": result += "＠"
            case "#": result += "＃"
            case "!", "$", "%":
                // Merge requests, snippets and milestones of GitLab: a mark and a number.
                let isLink = index + 1 < scalars.count && scalars[index + 1].properties.numericType != nil
                result.unicodeScalars.append(isLink ? Unicode.Scalar(scalar.value + 0xFEE0)! : scalar)
            case ":" where scalars[(index + 1)...].starts(with: ["/"]): result += "："
            case "." where index >= 3 && scalars[..<index].suffix(3).allSatisfy({ $0 == "w" || $0 == "W" }):
                result += "．"
            case "\\", "`", "*", "_", "{", "}", "[", "]", "|", "~", "^", "=":
                result += "\\"
                result.unicodeScalars.append(scalar)
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// The text between backticks, as it is; for a cell of a table or a line of its own.
    ///
    /// In code nothing acts but backticks, and `|` in a table, which becomes full-width: after a backslash it could not
    /// be escaped.
    var markdownCode: String {
        // Byte by byte: a mark that carries an accent is still a mark.
        let text = Array(neutralised.utf8)
        var cell: [UInt8] = []
        var longest = 0
        var run = 0
        for byte in text {
            run = byte == 0x60 ? run + 1 : 0
            longest = max(longest, run)
            if byte == 0x7C { cell += Array("｜".utf8) } else { cell.append(byte) }
        }
        let fence = [UInt8](repeating: 0x60, count: longest + 1)
        let blank: [UInt8] = text.isEmpty || text.first == 0x60 || text.last == 0x60 ? [0x20] : []
        return String(decoding: fence + blank + cell + blank + fence, as: UTF8.self)
    }
}

extension UInt8 {
    /// A mark that `String.markdown` looks at.
    fileprivate var isMarkOfMarkdown: Bool {
        switch self {
        case 0x21, 0x23...0x26, 0x2A, 0x2E, 0x3A, 0x3C...0x3E, 0x40, 0x5B...0x60, 0x7B...0x7E: true
        default: false
        }
    }
}
