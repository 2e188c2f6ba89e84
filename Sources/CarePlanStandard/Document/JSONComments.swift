/// Comments in JSON that people write: `// …` to the end of the line and `/* … */`.
package enum JSONComments {
    private static let slash = UInt8(ascii: "/")
    private static let star = UInt8(ascii: "*")
    private static let newLine = UInt8(ascii: "\n")

    /// The text with every comment replaced by blanks, so that all else keeps its place.
    ///
    /// A comment that is never closed stays as it is, and no reader takes it.
    package static func blanked(_ json: [UInt8]) -> [UInt8] {
        guard json.contains(slash) else { return json }
        var text = json
        var at = 0
        while at < text.count {
            switch text[at] {
            case UInt8(ascii: "\""): at = end(ofString: at, in: text)
            case slash where at + 1 < text.count && text[at + 1] == slash:
                while at < text.count, text[at] != newLine {
                    text[at] = UInt8(ascii: " ")
                    at += 1
                }
            case slash where at + 1 < text.count && text[at + 1] == star:
                guard let close = close(of: at, in: text) else { return text }
                for place in at..<close where text[place] != newLine { text[place] = UInt8(ascii: " ") }
                at = close
            default: at += 1
            }
        }
        return text
    }

    /// Position behind the quote that closes the string opened at `start`.
    private static func end(ofString start: Int, in text: [UInt8]) -> Int {
        var at = start + 1
        while at < text.count, text[at] != UInt8(ascii: "\"") {
            at += text[at] == UInt8(ascii: "\\") ? 2 : 1
        }
        return at + 1
    }

    /// Position behind the `*/` of a comment opened at `start`.
    private static func close(of start: Int, in text: [UInt8]) -> Int? {
        var at = start + 2
        while at + 1 < text.count {
            if text[at] == star, text[at + 1] == slash { return at + 2 }
            at += 1
        }
        return nil
    }
}
