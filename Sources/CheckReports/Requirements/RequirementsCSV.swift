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
        for table in words.totals(coverage) {
            for total in table.dropFirst() {
                let counts = zip(table[0].dropFirst(), total.dropFirst()).map { "\($0) \($1)" }
                try row([language.pick("集計", "total"), "", "", total[0]] + [language.list(counts)], at: 6, out)
            }
        }
        try row(
            [language.pick("注意", "note"), "", "", ""]
                + [RequirementWords.simulation.in(language) + language.pick("。", ". ") + words.maker(coverage)],
            at: 6, out)
        try out.finish()
    }

    private var head: [String] {
        [
            language.pick("区分", "row"), language.pick("要件", "requirement"), language.pick("版", "editions"),
            language.pick("根拠・側", "clause"), language.pick("強さ", "strength"), language.pick("側", "side"),
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

    /// A row whose last cell stands in the column of the sentence.
    private func row(_ cells: [String], at column: Int, _ out: ChunkWriter) throws {
        var all = cells.dropLast() + Array(repeating: "", count: max(0, column - cells.count + 1))
        all += cells.suffix(1)
        try row(Array(all) + Array(repeating: "", count: head.count - all.count), out)
    }

    private func row(_ cells: [String], _ out: ChunkWriter) throws {
        try out.write(cells.map { $0.isEmpty ? "" : $0.spreadsheetCell }.joined(separator: ",") + "\r\n")
    }
}
