import CarePlanStandard

/// The table of coverage for spreadsheets: UTF-8 with a byte order mark, CRLF, every filled cell quoted.
///
/// A requirement a row, then the totals, then the note that stands on every paper; the first column says which. Columns
/// may be added at the end within 1.x.
package struct RequirementsCSV {
    package var language: Language

    package init(language: Language) { self.language = language }

    private var words: RequirementWords { RequirementWords(language: language) }

    package func write(_ coverage: RequirementCoverage, to sink: any ReportSink) throws {
        let out = ChunkWriter(sink)
        try out.write("\u{FEFF}")
        try row(head, out)
        for item in coverage.requirements { try row(cells(item), out) }
        for (table, column) in zip(words.totals(coverage), [Self.clause, Self.side]) {
            for total in table.dropFirst() {
                let counts = zip(table[0].dropFirst(), total.dropFirst()).map { "\($0) \($1)" }
                try row([0: language.pick("集計", "total"), column: total[0], Self.sentence: language.list(counts)], out)
            }
        }
        let note = RequirementWords.simulation.in(language) + language.pick("。", ". ") + words.maker(coverage)
        try row([0: language.pick("注意", "note"), Self.sentence: note], out)
        try out.finish()
    }

    /// Columns of what totals and notes say.
    private static let clause = 3
    private static let side = 5
    private static let sentence = 6

    private var head: [String] {
        [
            language.pick("区分", "row"), language.pick("要件", "requirement"), language.pick("版", "editions"),
            language.pick("根拠", "clause"), language.pick("強さ", "strength"), language.pick("側", "side"),
            language.pick("要件の文", "sentence"), language.pick("ファイル", "files"), language.pick("検査", "coverage"),
            words.coverage(.rule), words.coverage(.case), words.coverage(.scenario), words.readings, words.reason,
        ]
    }

    private func cells(_ item: Requirement) -> [String] {
        [
            language.pick("要件", "requirement"), item.id, item.editions.joined(separator: " "), item.clause,
            words.strength(item.strength), words.side(item.side), item.sentence.in(language),
            item.files.joined(separator: " "), words.coverage(item.coverage), item.rules.joined(separator: " "),
            item.cases.joined(separator: " "), item.scenarios.joined(separator: " "),
            item.readings.joined(separator: " "), item.reason?.in(language) ?? "",
        ]
    }

    /// A row of a few cells, by their columns.
    private func row(_ cells: [Int: String], _ out: ChunkWriter) throws {
        try row(head.indices.map { cells[$0] ?? "" }, out)
    }

    private func row(_ cells: [String], _ out: ChunkWriter) throws {
        try out.write(cells.map { $0.isEmpty ? "" : $0.spreadsheetCell }.joined(separator: ",") + "\r\n")
    }
}
