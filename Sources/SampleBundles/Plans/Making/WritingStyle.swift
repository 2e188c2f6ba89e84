/// How one office's product writes its texts: the same for all people of a seed.
struct WritingStyle: Sendable {
    let dates: DateStyle
    /// Texts that several lines of a table share stand on each of them; else on the first.
    let repeatsTexts: Bool
    /// Line breaks inside texts are LF alone.
    let breaksWithLF: Bool
    /// Spoken words stand in half-width quotes; else in 「」.
    let halfWidthQuotes: Bool
    /// The grid of the week names the offices.
    let namesOffices: Bool
    /// Codes of yes and no are written for no too.
    let writesNo: Bool

    init(seed: UInt64) {
        var random = SampleRandom(seed: seed, "style")
        dates = random.pick(DateStyle.allCases)
        repeatsTexts = random.chance(50)
        breaksWithLF = random.chance(20)
        halfWidthQuotes = random.chance(25)
        namesOffices = random.chance(50)
        writesNo = random.chance(70)
    }

    func spoken(_ words: String) -> String { halfWidthQuotes ? "\"\(words)\"" : "「\(words)」" }

    /// The text with the product's line breaks.
    func broken(_ text: String) -> String {
        guard breaksWithLF, text.utf8.contains(0x0D) else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != "\r" }))
    }

    /// A period from the first of a month on, so many months long.
    func period(from month: CalendarMonth, months: Int) -> String {
        let last = month.adding(months - 1)
        return month.era(dates, day: 1) + "～" + last.era(dates, day: last.dayCount)
    }
}
