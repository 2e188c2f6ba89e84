package import CorpusScore

/// A score for spreadsheets: a row a case, a rule in a part, a part, and one for all; UTF-8 with a byte order mark, CRLF.
package struct ScoreCSV {
    package var language: Language

    package init(language: Language) { self.language = language }

    package func write(_ score: Score, to sink: any ReportSink) throws {
        let words = ScoreWords(language: language)
        let out = ChunkWriter(sink)
        func row(_ cells: [String]) throws {
            try out.write(cells.map { $0.isEmpty ? "" : $0.spreadsheetCell }.joined(separator: ",") + "\r\n")
        }
        try out.write("\u{FEFF}")
        try row(
            [
                words.pick("行", "row"), words.part, words.rule, words.pick("名前", "case"), words.pick("期待", "expected"),
                words.pick("実際", "answer"), words.pick("違い", "differences"),
            ] + words.answerColumns + words.findingColumns)
        try row([words.all, "", "", "", "", "", ""] + plain(score.total))
        for (name, tally) in score.parts { try row([words.part, name, "", "", "", "", ""] + plain(tally)) }
        for each in score.rows { try row([words.rule, each.part, each.rule, "", "", "", ""] + plain(each.tally)) }
        for result in score.results {
            try row(
                [
                    words.pick("事例", "case"), result.each.part, result.each.group, result.each.name,
                    words.expectation(result.each.expectation), words.answer(result),
                    score.scoresFindings ? differences(result, words) : "",
                ] + plain(score.tally(of: result)))
        }
        try out.finish()
    }

    private func differences(_ result: CaseResult, _ words: ScoreWords) -> String {
        guard let lines = result.lines else { return "" }
        let texts =
            lines.missed.map(words.missed) + lines.falseAlarms.map(words.falseAlarm)
            + lines.unknown.map { words.pick("知らない規則 ", "unknown rule ") + $0 }
        let rest = texts.count - ScoreText.listedCases
        return (texts.prefix(ScoreText.listedCases) + (rest > 0 ? ["… \(rest)"] : []))
            .joined(separator: words.pick("；", "; "))
    }

    /// Without marks between thousands, so that a spreadsheet can add up.
    private func plain(_ tally: Tally) -> [String] {
        [
            tally.cases, tally.right, tally.wronglyAccepted, tally.wronglyRefused, tally.noAnswer, tally.skipped,
            tally.due, tally.hits, tally.vague, tally.missedErrors, tally.missedWarnings, tally.missedInfos,
            tally.falseAlarms,
        ]
        .map { String($0) }
    }
}
