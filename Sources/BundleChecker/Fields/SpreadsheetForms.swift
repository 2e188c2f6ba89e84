import MS932

/// Recognises what spreadsheets make of dates, times and long numbers (CP802, CP803).
///
/// - Standard: 介護ソフト 操作; the layout asks for YYYYMMDD, YYYYMM and HHMM
package enum SpreadsheetForms {
    /// Digits with at most one point (or decimal comma), an E, a sign, digits: `1.23457E+11`.
    static func isScientific(_ value: Bytes) -> Bool {
        var at = value.count > 0 && value[0] == 0x2D ? 1 : 0
        let mantissa = digits(value, &at)
        guard mantissa > 0 else { return false }
        if at < value.count, value[at] == 0x2E || value[at] == 0x2C {
            at += 1
            guard digits(value, &at) > 0 else { return false }
        }
        guard at + 1 < value.count, value[at] | 0x20 == 0x65 else { return false }
        guard value[at + 1] == 0x2B || value[at + 1] == 0x2D else { return false }
        at += 2
        return digits(value, &at) > 0 && at == value.count
    }

    /// A date or time with separators: `2025/4/1`, `2025年4月`, `4/1/2025`, `1-Apr-25`, `R7.4.1`, `9:00:00 AM`.
    static func isDateOrTime(_ value: Bytes) -> Bool {
        guard value.count <= 40, let text = MS932.decodeStrict(value.array) else { return false }
        return shapes.contains(shape(of: text))
    }

    /// As `isDateOrTime`, of a value in MS932.
    package static func isDateOrTime(_ value: [UInt8]) -> Bool {
        value.withUnsafeBufferPointer { buffer in
            buffer.baseAddress.map { isDateOrTime(Bytes($0, buffer.count)) } ?? false
        }
    }

    private static func digits(_ value: Bytes, _ at: inout Int) -> Int {
        let start = at
        while at < value.count, isDigit(value[at]) { at += 1 }
        return at - start
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
