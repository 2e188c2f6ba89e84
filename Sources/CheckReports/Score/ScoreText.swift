import CarePlanStandard
package import CorpusScore

/// A score for people.
package struct ScoreText {
    package var language: Language
    package var isColoured: Bool
    /// As the user wrote it.
    package var command: String
    package var corpus: String

    /// Cases that are listed, and lines for each.
    static let listedCases = 20
    static let listedLines = 5

    package init(language: Language, isColoured: Bool = false, command: String, corpus: String) {
        self.language = language
        self.isColoured = isColoured
        self.command = command
        self.corpus = corpus
    }

    package func write(_ score: Score, to sink: any ReportSink) throws {
        let page = ScoreTextPage(
            score: score, words: ScoreWords(language: language), out: TextWriter(sink, coloured: isColoured))
        try page.head(command: command, corpus: corpus)
        try page.tables()
        try page.cases()
        try page.notes()
        try page.foot()
        try page.out.finish()
    }
}

private struct ScoreTextPage {
    let score: Score
    let words: ScoreWords
    let out: TextWriter

    func head(command: String, corpus: String) throws {
        try out.line(0, .init("\(Tool.name) \(Tool.version)　" + words.pick("規則集 ", "rule set ") + Tool.ruleset, .dim))
        try out.line(0, .init(words.pick("採点するもの  ", "command  ") + command))
        try out.line(0, .init(words.pick("検査事例集    ", "corpus   ") + corpus))
    }

    func tables() throws {
        let parts = score.parts.map { ($0.name, $0.tally) } + [(words.all, score.total)]
        try title(words.pick("受け入れるか、拒むか", "Accept or refuse"))
        try table([words.part] + words.answerColumns, parts.map { [$0.0] + words.answers($0.1) })
        try title(words.pick("指摘", "Findings"))
        if score.scoresFindings {
            try table([words.part] + words.findingColumns, parts.map { [$0.0] + words.findings($0.1) })
        } else {
            try out.line(2, .init(words.findingsAreNotScored))
        }
        let rows = score.rows.filter { !$0.tally.isPerfect || $0.tally.missedInfos > 0 }
        guard !rows.isEmpty else { return }
        try title(words.pick("規則ごと（違いのあるもの）", "By rule (those with differences)"))
        let findings = score.scoresFindings
        try table(
            [words.rule, words.part] + words.ruleColumns(findings: findings),
            rows.map { [$0.rule, $0.part] + words.rule($0.tally, findings: findings) }, texts: 2)
    }

    func cases() throws {
        let differing = score.results.filter { $0.differs(countingFindings: score.scoresFindings) }
        guard !differing.isEmpty else { return }
        try title(words.pick("違いのあった事例", "Cases that differ"))
        for result in differing.prefix(ScoreText.listedCases) { try self.result(result) }
        let rest = differing.count - ScoreText.listedCases
        guard rest > 0 else { return }
        let more = words.pick("ほか \(words.number(rest)) 件", "\(words.number(rest)) more")
        try out.line(2, .init(more + words.pick("（全部は --format csv か json で）", " (all: --format csv or json)"), .dim))
    }

    private func result(_ result: CaseResult) throws {
        let isWrong = result.judgement != .right
        let answer = isWrong ? words.difference(result) : words.pick("答えは正しい", "the answer is right")
        try out.line(2, .init(result.each.name, .bold), .init("  " + answer, isWrong ? .red : .dim))
        guard score.scoresFindings, let lines = result.lines else { return }
        let texts =
            lines.missed.filter { $0.severity != .info }.map(words.missed) + lines.falseAlarms.map(words.falseAlarm)
        for text in texts.prefix(ScoreText.listedLines) { try out.line(4, .init(text)) }
        let rest = texts.count - ScoreText.listedLines
        if rest > 0 { try out.line(4, .init(words.pick("ほか \(rest) 件", "\(rest) more"), .dim)) }
    }

    func notes() throws {
        if !score.unknown.isEmpty {
            try title(words.pick("知らない規則（--map で対応を付けるか、- にして除く）", "Rules nobody knows (map them with --map, or to -)"))
            for (rule, lines) in score.unknown.prefix(ScoreText.listedCases) {
                let count = words.pick(
                    "\(words.number(lines)) 行", lines == 1 ? "1 line" : "\(words.number(lines)) lines")
                try out.line(2, .init(rule + "  " + count))
            }
            let rest = score.unknown.count - ScoreText.listedCases
            if rest > 0 { try out.line(2, .init(words.pick("ほか \(rest)", "\(rest) more"), .dim)) }
        }
        if score.unreadable > 0 {
            try out.line()
            try out.line(0, .init(words.unreadable(score), .yellow))
        }
        let skipped = words.skipped(score)
        if !skipped.isEmpty { try title(words.pick("未実行の事例", "Skipped cases")) }
        for line in skipped { try out.line(2, .init(line)) }
    }

    func foot() throws {
        try out.line()
        let style: TextStyle = score.isEmpty ? .yellow : score.passed ? .green : .red
        try out.line(0, .init(words.pick("結果: ", "Result: "), .bold), .init(words.result(score), style))
    }

    private func title(_ text: String) throws {
        try out.line()
        try out.line(0, .init("■ " + text, .bold))
    }

    /// - Parameter texts: columns at the left that hold words; the others hold numbers.
    private func table(_ head: [String], _ rows: [[String]], texts: Int = 1) throws {
        let widths = head.indices.map { column in ([head] + rows).map { $0[column].displayWidth }.max() ?? 0 }
        for (index, row) in ([head] + rows).enumerated() {
            let cells = row.indices.map { column in
                column < texts
                    ? row[column].padded(to: widths[column])
                    : String(repeating: " ", count: widths[column] - row[column].displayWidth) + row[column]
            }
            try out.line(2, .init(cells.joined(separator: "  "), index == 0 ? .dim : .plain))
        }
    }
}
