import CarePlanStandard

/// ファイル連番: when the files of a unit were written.
///
/// Plans are written in the last third of the month before, results in the first days of the month after.
struct SampleTimestamp {
    let text: String

    init(
        _ request: SampleRequest, _ month: CalendarMonth, isResult: Bool, edition: Edition
    ) throws(SampleError) {
        if request.timestamp == nil, isResult, CalendarMonth(month.adding(1).text) == nil {
            throw .monthTooLate(month.text, last: month.adding(-1).text)
        }
        text = request.timestamp ?? Self.usual(request, month, isResult: isResult, edition: edition)
        guard let written = CalendarMonth(String(text.prefix(6))), Self.isReal(text, in: written),
            (month.adding(-24)...month.adding(24)).contains(written)
        else { throw .badTimestamp(text) }
        if let end = edition.endsFrom, written.text >= end {
            throw .editionEnded(String(text.prefix(8)), edition: edition.id, from: end)
        }
        if isResult, text.prefix(8) < month.lastDate { throw .timestampBeforeResults(text) }
    }

    private static func usual(
        _ request: SampleRequest, _ month: CalendarMonth, isResult: Bool, edition: Edition
    ) -> String {
        var random = SampleRandom(seed: request.seed, "timestamp")
        var day = isResult ? month.adding(1).date(1 + random.below(5)) : month.adding(-1).date(21 + random.below(7))
        // The last results of an edition are written while it is still exchanged.
        if isResult, let end = edition.endsFrom, day.prefix(6) >= end, month.text < end { day = month.lastDate }
        let time = day == month.lastDate ? 20 : 9 + random.below(9)
        return day + digits(time, 2) + digits(random.below(60), 2) + digits(random.below(60), 2)
    }

    private static func isReal(_ text: String, in month: CalendarMonth) -> Bool {
        guard text.utf8.count == 14, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let day = Int(text.dropFirst(6).prefix(2)), let hour = Int(text.dropFirst(8).prefix(2)),
            let minute = Int(text.dropFirst(10).prefix(2)), let second = Int(text.suffix(2))
        else { return false }
        return (1...month.dayCount).contains(day) && hour < 24 && minute < 60 && second < 60
    }
}
