import CarePlanStandard

/// The table of coverage as a page to print: A4 across, the note that it is a simulation on every sheet.
///
/// Everything is in the page: no script, no picture, no request.
package struct RequirementsHTML {
    package var language: Language

    package init(language: Language) { self.language = language }

    private var words: RequirementWords { RequirementWords(language: language) }

    package func write(_ coverage: RequirementCoverage, to sink: any ReportSink) throws {
        let out = ChunkWriter(sink)
        let html = HTMLWriter(out)
        let frame = PaperFrame(
            page: PrintedPage(
                format: "\(RequirementCoverage.format) \(RequirementCoverage.formatVersion)", language: language,
                title: words.title, styles: [RequirementsStyle.text]), maker: words.maker(coverage))
        try frame.write(html) {
            try html.element("<header>\n<h1>", words.title, "</h1>\n</header>\n<main>\n")
            try html.element("<section>\n<h2>", words.summary(coverage.total), "</h2>\n<div class=\"totals\">\n")
            for table in words.totals(coverage) { try totals(table, html) }
            try html.markup("</div>\n</section>\n<section>\n")
            try html.element("<h2>", language.pick("要件の一覧", "The requirements"), "</h2>\n")
            for chapter in coverage.chapters {
                try self.chapter(chapter.name, coverage.requirements.filter { $0.chapter == chapter.name }, html)
            }
            try html.markup("</section>\n</main>\n")
        }
        try out.finish()
    }

    private func totals(_ table: [[String]], _ html: HTMLWriter) throws {
        try html.markup("<div class=\"wide\"><table class=\"counts\">\n<thead><tr>")
        for cell in table[0] { try html.element("<th scope=\"col\">", cell, "</th>") }
        try html.markup("</tr></thead>\n<tbody>\n")
        for row in table.dropFirst() {
            try html.markup("<tr>")
            try html.element("<th scope=\"row\">", row[0], "</th>")
            for cell in row.dropFirst() { try html.element("<td>", cell, "</td>") }
            try html.markup("</tr>\n")
        }
        try html.markup("</tbody>\n</table></div>\n")
    }

    private func chapter(_ name: String, _ items: [Requirement], _ html: HTMLWriter) throws {
        try html.element("<h3>", name, "</h3>\n")
        try html.markup("<div class=\"wide\"><table class=\"list\">\n<tbody>\n")
        for item in items {
            try html.markup("<tr id=\"")
            try html.text(item.id)
            try html.markup("\"><th scope=\"row\">")
            try html.text(item.id)
            try html.element("<br><small>", item.editions.joined(separator: " "), "</small></th><td class=\"kind\">")
            try html.text(words.strength(item.strength))
            try html.element("<br><small>", words.side(item.side), "</small></td><td>")
            try html.text(item.sentence.in(language))
            try html.element("<br><small>", item.clause, "</small></td><td class=\"tests\">")
            for (name, list) in words.evidence(item) {
                try html.element("<p><b>", name, "</b> ")
                try html.text(list.joined(separator: " "))
                try html.markup("</p>")
            }
            if let reason = item.reason {
                try html.element("<p class=\"reason\"><b>", words.reason, "</b> ")
                try html.text(reason.in(language))
                try html.markup("</p>")
            }
            try html.markup("</td></tr>\n")
        }
        try html.markup("</tbody>\n</table></div>\n")
    }
}
