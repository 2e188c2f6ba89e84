package import CorpusScore

/// A score for a merge request or a published page: the same tables, every rule in them.
package struct ScoreMarkdown {
    package var language: Language
    package var command: String

    package init(language: Language, command: String) {
        self.language = language
        self.command = command
    }

    package func write(_ score: Score, to sink: any ReportSink) throws {
        let words = ScoreWords(language: language)
        let out = ChunkWriter(sink)
        try out.write("## " + words.pick("検査事例集での採点: ", "Scored with the corpus: ") + words.result(score) + "\n\n")
        try out.write(command.markdownCode + "\n\n")
        let parts = score.parts.map { ($0.name, $0.tally) } + [(words.all, score.total)]
        try table([words.part] + words.answerColumns, parts.map { [$0.0] + words.answers($0.1) }, to: out)
        if score.scoresFindings {
            try table([words.part] + words.findingColumns, parts.map { [$0.0] + words.findings($0.1) }, to: out)
        } else {
            try out.write(words.findingsAreNotScored.markdown + "\n\n")
        }
        let findings = score.scoresFindings
        try out.write("### " + words.pick("規則ごと", "By rule") + "\n\n")
        try table(
            [words.rule, words.part] + words.answerColumns + (findings ? words.findingColumns : []),
            score.rows.map {
                [$0.rule, $0.part] + words.answers($0.tally) + (findings ? words.findings($0.tally) : [])
            }, texts: 2, to: out)
        for (rule, lines) in score.unknown.prefix(ScoreText.listedCases) {
            try out.write("- " + words.pick("知らない規則 ", "unknown rule ") + rule.markdownCode + " × \(lines)\n")
        }
        if score.unreadable > 0 { try out.write("- " + words.unreadable(score).markdown + "\n") }
        for line in words.skipped(score) {
            try out.write("- " + words.pick("未実行 ", "skipped ") + line.markdown + "\n")
        }
        try out.write("\n<sub>\(Tool.name) \(Tool.version)、\(Tool.ruleset)</sub>\n")
        try out.finish()
    }

    private func table(_ head: [String], _ rows: [[String]], texts: Int = 1, to out: ChunkWriter) throws {
        try out.write("| " + head.map(\.markdown).joined(separator: " | ") + " |\n")
        try out.write("|" + head.indices.map { $0 < texts ? "---|" : "---:|" }.joined() + "\n")
        for row in rows { try out.write("| " + row.map(\.markdown).joined(separator: " | ") + " |\n") }
        try out.write("\n")
    }
}
