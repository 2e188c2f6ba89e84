import MS932

/// Dates and times as spreadsheets show them, read from left to right as a person reads them.
///
/// The pages of the standard name `2025/4/1`, `2025-04-01`, `2025年4月1日`, `9:00` (CP802) and `1.23457E+11` (CP803), and
/// others like them: those are the forms that spreadsheets offer in Japanese and English. Whether there is such a day or
/// hour is not asked.
enum PlainDates {
    static func isDateOrTime(_ value: [UInt8]) -> Bool {
        guard let text = MS932.decodeStrict(value) else { return false }
        var reader = Reader(rest: Substring(text))
        if reader.time(), reader.rest.isEmpty { return true }
        reader.rest = Substring(text)
        guard reader.date() else { return false }
        if reader.rest.isEmpty { return true }
        return reader.word(" ") && reader.time() && reader.rest.isEmpty
    }

    /// Digits with at most one point or comma, an E, a sign, digits.
    static func isScientific(_ value: [UInt8]) -> Bool {
        let number = value.first == 0x2D ? value.dropFirst() : value[...]
        let halves = number.split(omittingEmptySubsequences: false) { $0 == 0x45 || $0 == 0x65 }
        guard halves.count == 2, let sign = halves[1].first, sign == 0x2B || sign == 0x2D else { return false }
        let parts = halves[0].split(omittingEmptySubsequences: false) { $0 == 0x2E || $0 == 0x2C }
        return parts.count <= 2 && (parts + [halves[1].dropFirst()]).allSatisfy(isNumber)
    }

    private static func isNumber(_ digits: ArraySlice<UInt8>) -> Bool {
        !digits.isEmpty && digits.allSatisfy { (0x30...0x39).contains($0) }
    }
}

/// Takes what it is asked for from the beginning of a text; where that is not there, it takes nothing.
private struct Reader {
    var rest: Substring

    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]

    /// Tries something and takes it back where it fails.
    private mutating func take(_ attempt: (inout Reader) -> Bool) -> Bool {
        var ahead = self
        guard attempt(&ahead) else { return false }
        self = ahead
        return true
    }

    mutating func word(_ text: String) -> Bool {
        guard rest.lowercased().hasPrefix(text) else { return false }
        rest = rest.dropFirst(text.count)
        return true
    }

    private mutating func digits() -> Int {
        let found = rest.prefix { $0.isASCII && $0.isNumber }
        rest = rest[found.endIndex...]
        return found.count
    }

    private mutating func year() -> Bool { take { $0.digits() == 4 } }

    /// A day, a month, an hour, or a year that is cut short.
    private mutating func short() -> Bool { take { (1...2).contains($0.digits()) } }

    private mutating func month() -> Bool {
        let letters = rest.prefix { $0.isASCII && $0.isLetter }
        guard letters.count >= 3, Self.months.contains(where: { $0.hasPrefix(letters.lowercased()) }) else {
            return false
        }
        rest = rest[letters.endIndex...]
        return true
    }

    private mutating func era() -> Bool {
        ["明治", "大正", "昭和", "平成", "令和", "m", "t", "s", "h", "r"].contains { word($0) }
    }

    // MARK: Times

    mutating func time() -> Bool {
        take { reader in
            if reader.word("午前") || reader.word("午後") {
                _ = reader.word(" ")
                return reader.clock() || reader.hours()
            }
            if reader.hours() { return true }
            guard reader.clock() else { return false }
            _ = reader.word(" am") || reader.word(" pm")
            return true
        }
    }

    /// `9:00`, `9:00:00`
    private mutating func clock() -> Bool {
        take { reader in
            guard reader.short(), reader.word(":"), reader.short() else { return false }
            _ = reader.take { $0.word(":") && $0.short() }
            return true
        }
    }

    /// `9時`, `9時30分`, `9時30分15秒`
    private mutating func hours() -> Bool {
        take { reader in
            guard reader.short(), reader.word("時") else { return false }
            guard reader.take({ $0.short() && $0.word("分") }) else { return true }
            _ = reader.take { $0.short() && $0.word("秒") }
            return true
        }
    }

    // MARK: Dates

    mutating func date() -> Bool {
        if take({ $0.japanese() }) || take({ $0.english() }) { return true }
        return ["/", "-", "."].contains { sign in take { $0.separated(sign) } }
    }

    /// `2025年4月1日`, `令和7年4月1日`, `令和元年5月1日`, each without its day too; `4月1日`.
    private mutating func japanese() -> Bool {
        let hasYear = take { reader in
            (reader.year() || reader.era() && (reader.word("元") || reader.short())) && reader.word("年")
        }
        guard short(), word("月") else { return false }
        let hasDay = take { $0.short() && $0.word("日") }
        return hasYear || hasDay
    }

    /// `April 1, 2025`
    private mutating func english() -> Bool { month() && word(" ") && short() && word(", ") && year() }

    private mutating func separated(_ sign: String) -> Bool {
        var parts: [Character] = []
        repeat {
            if month() {
                parts.append("m")
                continue
            }
            if era() { parts.append("g") }
            if year() {
                parts.append("y")
            } else if short() {
                parts.append("9")
            } else {
                return false
            }
        } while word(sign)
        switch String(parts) {
        // Year, month and day; the other way round; with a year of two digits.
        case "y99", "99y", "999", "ym9", "9my", "9m9": return true
        // An era's year, with its day or without.
        case "g999", "g99": return true
        // Year and month, month and day. Two short numbers are a fraction, a range or an amount but for `4/1`.
        case "y9", "9y", "my", "m9", "9m": return true
        case "99": return sign == "/"
        default: return false
        }
    }
}
