import CarePlanStandard

/// The table of coverage for a terminal: each requirement with what tests it, then totals by clause and side.
package struct RequirementsText {
    package var language: Language
    package var isColoured: Bool

    package init(language: Language, isColoured: Bool = false) {
        self.language = language
        self.isColoured = isColoured
    }

    private var words: RequirementWords { RequirementWords(language: language) }

    package func write(_ coverage: RequirementCoverage, to sink: any ReportSink) throws {
        let out = TextWriter(sink, coloured: isColoured)
        for item in coverage.requirements {
            try write(item, out)
            try out.line()
        }
        for table in words.totals(coverage) where !coverage.requirements.isEmpty {
            var text = TextTable([.left] + table[0].dropFirst().map { _ in .right }, head: table[0])
            for row in table.dropFirst() { text.add(row) }
            for line in text.lines { try out.line(0, .init(line)) }
            try out.line()
        }
        try out.line(0, .init(words.summary(coverage.total), .bold))
        try out.line(0, .init(RequirementWords.simulation.in(language)), .init("  " + words.maker(coverage), .dim))
        try out.finish()
    }

    private func write(_ item: Requirement, _ out: TextWriter) throws {
        try out.line(
            0, .init(item.id, .bold), .init("  \(item.editions.joined(separator: " "))"),
            .init("  \(words.strength(item.strength))  \(words.side(item.side))  "), .init(item.clause, .dim))
        try out.line(2, .init(item.sentence.in(language)))
        for (name, items) in words.evidence(item) {
            try out.line(2, .init(name + " ", .dim), .init(items.joined(separator: " ")))
        }
        if let reason = item.reason {
            try out.line(2, .init(words.reason + " ", .yellow), .init(reason.in(language)))
        }
    }
}
