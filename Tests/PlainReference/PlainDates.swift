import MS932

/// Dates and times as spreadsheets show them, told by the shape of the text.
enum PlainDates {
    static func isDateOrTime(_ value: [UInt8]) -> Bool {
        guard value.count <= 40, let text = MS932.decodeStrict(value) else { return false }
        return shapes.contains(shape(of: text))
    }

    /// Digits with at most one point or comma, an E, a sign, digits.
    static func isScientific(_ value: [UInt8]) -> Bool {
        String(decoding: value, as: UTF8.self).wholeMatch(of: /-?[0-9]+([.,][0-9]+)?[eE][+-][0-9]+/) != nil
    }

    /// Runs of digits become `9` (one or two of them) or `Y` (four), month names `M`, era names `G`; the rest stays.
    private static func shape(of text: String) -> String {
        var result = ""
        var run = 0
        var word = ""
        func flush() {
            if run > 0 { result += run == 4 ? "Y" : run <= 2 ? "9" : "?" }
            if !word.isEmpty {
                let lower = word.lowercased()
                result +=
                    months.contains(String(lower.prefix(3))) ? "M" : eras.contains(lower) ? "G" : "(" + lower + ")"
            }
            run = 0
            word = ""
        }
        for character in text {
            if character.isASCII, character.isNumber {
                if !word.isEmpty { flush() }
                run += 1
            } else if character.isASCII && character.isLetter || eraCharacters.contains(character) {
                if run > 0 { flush() }
                word.append(character)
            } else {
                flush()
                result.append(character)
            }
        }
        flush()
        return result
    }

    private static let months: Set<String> = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
    private static let eras: Set<String> = ["m", "t", "s", "h", "r", "明治", "大正", "昭和", "平成", "令和"]
    private static let eraCharacters: Set<Character> = ["明", "治", "大", "正", "昭", "和", "平", "成", "令"]
    /// Dates that name a year of four digits, a month by name or an era: with any of the separators in use.
    private static let separated = [
        "Y/9/9", "9/9/Y", "9/9/9", "Y/9", "9/Y", "G9/9/9", "G9/9", "9/M/9", "9/M/Y", "9/M", "M/9", "M/Y", "Y/M/9",
    ]
    private static let written = [
        "9/9", "Y年9月9日", "Y年9月", "9月9日", "G9年9月9日", "G9年9月", "M 9, Y", "Y年9月9日 ",
    ]
    private static let times = ["9:9", "9:9:9", "9:9 (am)", "9:9 (pm)", "9:9:9 (am)", "9:9:9 (pm)", "9時9分", "9時"]
    private static let dates =
        written + separated + separated.map { $0.replacing("/", with: "-") }
        + separated.map { $0.replacing("/", with: ".") }
    private static let shapes = Set(dates + times + dates.flatMap { date in times.map { date + " " + $0 } })
}

extension String {
    /// The text with one character in place of another.
    fileprivate func replacing(_ old: Character, with new: Character) -> String {
        String(map { $0 == old ? new : $0 })
    }
}
