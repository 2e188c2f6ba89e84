extension String {
    /// The text for an element or a quoted attribute of XML 1.0 or HTML.
    ///
    /// What XML cannot hold (controls, U+FFFE, U+FFFF), and all else that acts on a display, is spelt out: `\u{1B}`.
    var xmlText: String {
        guard !isSurelyPlain || hasByte(where: \.isMarkOfXML) else { return self }
        var result = ""
        for scalar in neutralised.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            case "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}

extension UInt8 {
    /// `&`, `'`, `<`, `>`. What else XML minds is not surely plain.
    fileprivate var isMarkOfXML: Bool { self == 0x26 || self == 0x27 || self == 0x3C || self == 0x3E }
}
