import MS932

/// Takes out of a file name what copying and typing add to it (CP108).
///
/// - Standard: 別紙 ファイル名規約
package enum AlteredName {
    /// The name without copy marks, blanks and full-width characters; nil when there are none.
    package static func restored(_ name: String) -> String? {
        if isPlain(name) { return nil }
        var text = String(name.unicodeScalars.map { Character(WidthFolding.halfWidth($0)) })
        text = stripFront(text)
        let (base, fileExtension) = NameText.split(text)
        var restored = stripBack(base)
        if !fileExtension.isEmpty { restored += "." + stripBack(fileExtension) }
        restored.removeAll { $0.isWhitespace || $0 == "\u{3000}" }
        return restored == name ? nil : restored
    }

    /// What was done to a name that `restored` changed; nothing for blanks and full-width characters.
    static func traces(_ name: String) -> FileTraces {
        let text = String(name.unicodeScalars.map { Character(WidthFolding.halfWidth($0)) })
        let (base, fileExtension) = NameText.split(text)
        if frontLength(text.drop { $0.isWhitespace }) != nil || marks.contains(where: { base.contains($0) })
            || marks.contains(where: { fileExtension.contains($0) })
        {
            return .copyMark
        }
        let ends = [base, fileExtension].map { text in
            var text = text
            while text.last?.isWhitespace == true { text.removeLast() }
            return text
        }
        return ends.contains { withoutCounter($0) != nil || withoutLooseNumber($0) != nil } ? .copyNumber : []
    }

    /// Letters, digits, `_` and `.` alone hold no copy mark; a point at the end would.
    private static func isPlain(_ name: String) -> Bool {
        name.utf8.last != 0x2E
            && name.utf8.allSatisfy { isDigit($0) || isCapital($0 & 0xDF) || $0 == 0x5F || $0 == 0x2E }
    }

    private static let fronts = ["Copy of ", "コピー ~ ", "コピー ～ ", "コピー 〜 "]

    private static func stripFront(_ text: String) -> String {
        var text = text.drop { $0.isWhitespace }
        while let length = frontLength(text) { text = text.dropFirst(length) }
        return String(text)
    }

    /// Length of a copy mark at the beginning: one of `fronts`, or `Copy (2) of `.
    private static func frontLength(_ text: Substring) -> Int? {
        let lower = text.lowercased()
        if let front = fronts.first(where: { lower.hasPrefix($0.lowercased()) }) { return front.count }
        guard lower.hasPrefix("copy ("), let close = lower.firstIndex(of: ")") else { return nil }
        let digits = lower[lower.index(lower.startIndex, offsetBy: 6)..<close]
        guard !digits.isEmpty, digits.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
        let rest = lower[lower.index(after: close)...]
        return rest.hasPrefix(" of ") ? lower.distance(from: lower.startIndex, to: close) + 5 : nil
    }

    /// The last two are `- コピー` of a ZIP that was unpacked with the wrong encoding of names.
    private static let marks = [
        "のコピー", "- コピー", "-コピー", "コピー", "- Copy", "-Copy", " copy", " Copy", "- âRâsü[", "- ƒRƒs\u{81}[",
    ]

    /// Takes copy marks, counters in brackets and blanks off the end, as long as there are any.
    private static func stripBack(_ text: String) -> String {
        var text = text
        while true {
            let before = text
            while text.last?.isWhitespace == true { text.removeLast() }
            if let shorter = withoutCounter(text) { text = shorter }
            if let shorter = withoutLooseNumber(text) { text = shorter }
            for mark in marks {
                if text.hasSuffix(mark) { text.removeLast(mark.count) }
                // "のコピー 2"
                if let shorter = withoutNumber(text), shorter.hasSuffix(mark) {
                    text = String(shorter.dropLast(mark.count))
                }
            }
            if text == before { return text }
        }
    }

    /// Without a blank and a number of one or two digits at the end: a second copy as some systems name it.
    private static func withoutLooseNumber(_ text: String) -> String? {
        guard let shorter = withoutNumber(text) else { return nil }
        let digits = text.reversed().prefix { $0.isASCII && $0.isNumber }.count
        return shorter.count + digits < text.count ? shorter : nil
    }

    /// Without `(1)` at the end.
    private static func withoutCounter(_ text: String) -> String? {
        guard text.last == ")", let open = text.lastIndex(of: "(") else { return nil }
        let inside = text[text.index(after: open)...].dropLast()
        guard !inside.isEmpty, inside.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
        return String(text[..<open])
    }

    /// Without a number of one or two digits and the blanks before it.
    private static func withoutNumber(_ text: String) -> String? {
        var shorter = text
        var digits = 0
        while let last = shorter.last, last.isASCII, last.isNumber, digits < 3 {
            shorter.removeLast()
            digits += 1
        }
        guard digits > 0, digits < 3 else { return nil }
        while shorter.last?.isWhitespace == true { shorter.removeLast() }
        return shorter
    }
}
