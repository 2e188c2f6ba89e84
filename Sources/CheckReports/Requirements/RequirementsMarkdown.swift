import CarePlanStandard

/// The table of coverage as a Markdown document: totals, then a table a part of the standard.
package struct RequirementsMarkdown {
    package var language: Language

    package init(language: Language) { self.language = language }

    private var words: RequirementWords { RequirementWords(language: language) }

    package func write(_ coverage: RequirementCoverage, to sink: any ReportSink) throws {
        let out = TextWriter(sink)
        try out.line(0, .init("# " + words.title))
        try out.line()
        try out.line(0, .init("**\(RequirementWords.simulation.in(language))**"))
        try out.line()
        try out.line(0, .init("\(words.maker(coverage).markdown)  "))
        try out.line(0, .init(words.summary(coverage.total).markdown))
        for table in words.totals(coverage) {
            try out.line()
            try rows(table, out)
        }
        for chapter in coverage.chapters {
            try out.line()
            try out.line(0, .init("## " + chapter.name.markdown))
            try out.line()
            let items = coverage.requirements.filter { $0.chapter == chapter.name }
            try rows([head] + items.map(cells), out)
        }
        try out.finish()
    }

    private var head: [String] {
        [
            language.pick("要件", "requirement"), language.pick("版", "editions"), language.pick("強さ", "strength"),
            language.pick("側", "side"), language.pick("要件の文", "sentence"), language.pick("検査", "tested by"),
        ]
    }

    private func cells(_ item: Requirement) -> [String] {
        var evidence = words.evidence(item).map { "\($0.name): \($0.items.joined(separator: " "))" }
        if let reason = item.reason { evidence.append("\(words.reason): \(reason.in(language))") }
        return [
            item.id, item.editions.joined(separator: " "), words.strength(item.strength), words.side(item.side),
            item.sentence.in(language), evidence.joined(separator: language.pick("。", ". ")),
        ]
    }

    private func rows(_ table: [[String]], _ out: TextWriter) throws {
        for (index, row) in table.enumerated() {
            try out.line(0, .init("| " + row.map(\.markdown).joined(separator: " | ") + " |"))
            if index == 0 { try out.line(0, .init("|" + String(repeating: "---|", count: row.count))) }
        }
    }
}
