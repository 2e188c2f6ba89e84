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

    /// A date or time with separators: `2025/4/1`, `2025年4月`, `4/1/2025`, `1-Apr-25`, `R7.4.1`, `9:00:00 AM`,
    /// `午後1時30分`.
    static func isDateOrTime(_ value: Bytes) -> Bool {
        // Without a separator it is none.
        if value.count > 40 || value.allDigits { return false }
        let shape = shape(of: value)
        if dates.contains(shape) || times.contains(shape) { return true }
        return shape.indices.contains { at in
            shape[at] == 0x20 && dates.contains(Array(shape[..<at])) && times.contains(Array(shape[(at + 1)...]))
        }
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
    private static func shape(of value: Bytes) -> [UInt8] {
        var shape: [UInt8] = []
        shape.reserveCapacity(48)
        var at = 0
        while at < value.count {
            let start = at
            let digits = digits(value, &at)
            if digits > 0 {
                shape.append(digits == 4 ? 0x59 : digits <= 2 ? 0x39 : 0x3F)
                continue
            }
            while true {
                let length = lengthOfWordCharacter(value, at)
                if length == 0 { break }
                at += length
            }
            if at > start {
                append(word: value.slice(start, at), to: &shape)
                continue
            }
            at += length(value, at)
            shape += value.slice(start, at).buffer
        }
        return shape
    }

    private static func append(word: Bytes, to shape: inout [UInt8]) {
        if word.count >= 3, months.contains(where: { begins($0, with: word) }) {
            shape.append(0x4D)
        } else if word.count == 1 ? eraLetters.contains(word[0] | 0x20) : eras.contains(word.packed), word.count <= 4 {
            shape.append(0x47)
        } else {
            shape.append(0x28)
            for byte in word.buffer { shape.append(isCapital(byte) ? byte | 0x20 : byte) }
            shape.append(0x29)
        }
    }

    /// Bytes of the character at a place.
    private static func length(_ value: Bytes, _ at: Int) -> Int {
        MS932.isLead(value[at]) && at + 1 < value.count ? 2 : 1
    }

    /// Bytes of a letter or a character of an era's name; 0 for other characters and behind the end.
    private static func lengthOfWordCharacter(_ value: Bytes, _ at: Int) -> Int {
        guard at < value.count else { return 0 }
        if isCapital(value[at] & 0xDF), value[at] < 0x80 { return 1 }
        guard length(value, at) == 2 else { return 0 }
        return eraCharacters.contains(value.slice(at, at + 2).packed) ? 2 : 0
    }

    /// Whether a name in small letters begins with the word, whatever its case.
    private static func begins(_ name: [UInt8], with word: Bytes) -> Bool {
        word.count <= name.count && zip(word.buffer, name).allSatisfy { $0 | 0x20 == $1 }
    }

    private static func packed(_ text: String) -> UInt64 {
        ms932(text).reduce(0) { $0 << 8 | UInt64($1) }
    }

    private static func ms932(_ text: String) -> [UInt8] {
        text.unicodeScalars.compactMap(MS932.encode).flatMap { code in
            code.length == 1 ? [UInt8(code.code)] : [UInt8(code.code >> 8), UInt8(code.code & 0xFF)]
        }
    }

    /// Cut short or whole. A word that only begins like a month may be a person's name.
    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ].map { Array($0.utf8) }
    private static let eraLetters = Set("mtshr".utf8)
    private static let eras = Set(["明治", "大正", "昭和", "平成", "令和"].map(packed))
    private static let eraCharacters = Set("明治大正昭和平成令".map { packed(String($0)) })
    /// Dates that name a year of four digits, a month by name or an era: with any of the separators in use.
    private static let separated = [
        "Y/9/9", "9/9/Y", "9/9/9", "Y/9", "9/Y", "G9/9/9", "G9/9", "9/M/9", "9/M/Y", "9/M", "M/9", "M/Y", "Y/M/9",
    ]
    private static let written = [
        "9/9", "Y年9月9日", "Y年9月", "9月9日", "G9年9月9日", "G9年9月", "G元年9月9日", "G元年9月", "M 9, Y",
    ]
    private static let dates = Set(
        (written + ["/", "-", "."].flatMap { sign in separated.map { $0.replacing("/", with: sign) } }).map(ms932))
    private static let clocks = ["9:9", "9:9:9"]
    private static let hours = ["9時", "9時9分", "9時9分9秒"]
    /// Halves of the day, before or behind.
    private static let halves: [String] =
        ["午前", "午後", "午前 ", "午後 "].flatMap { half in (clocks + hours).map { half + $0 } }
        + [" (am)", " (pm)"].flatMap { half in clocks.map { $0 + half } }
    private static let times = Set((clocks + hours + halves).map(ms932))
}
