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
        try head(coverage, html)
        try html.markup("<h2>")
        try html.text(words.summary(coverage.total))
        try html.markup("</h2>\n<div class=\"totals\">\n")
        for table in words.totals(coverage) { try totals(table, html) }
        try html.markup("</div>\n")
        for chapter in coverage.chapters {
            try self.chapter(chapter.name, coverage.requirements.filter { $0.chapter == chapter.name }, html)
        }
        try html.markup("</td></tr></tbody>\n</table>\n</body>\n</html>\n")
        try out.finish()
    }

    private func head(_ coverage: RequirementCoverage, _ html: HTMLWriter) throws {
        try html.markup("<!DOCTYPE html>\n<!-- ")
        try html.text("\(RequirementCoverage.format) \(RequirementCoverage.formatVersion)")
        try html.markup(" -->\n<html lang=\"")
        try html.text(language.rawValue)
        try html.markup(
            "\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"")
        try html.text(
            "default-src 'none'; style-src '\(ContentSecurityPolicy.source(RequirementsStyle.text))'; "
                + "base-uri 'none'; form-action 'none'")
        try html.markup("\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        try html.markup("<meta name=\"generator\" content=\"")
        try html.text("\(Tool.name) \(Tool.version)")
        try html.markup("\">\n<title>")
        try html.text(words.title)
        try html.markup("</title>\n<style>")
        try html.markup(RequirementsStyle.text)
        // The head of a table that holds the page is repeated on every sheet of paper.
        try html.markup("</style>\n</head>\n<body>\n<table class=\"paper\">\n<thead><tr><td><p class=\"mark\"><strong>")
        try html.text(RequirementWords.simulation.in(language))
        try html.markup("</strong> <span>")
        try html.text(words.maker(coverage))
        try html.markup("</span></p></td></tr></thead>\n<tbody><tr><td>\n<h1>")
        try html.text(words.title)
        try html.markup("</h1>\n")
    }

    private func totals(_ table: [[String]], _ html: HTMLWriter) throws {
        try html.markup("<table class=\"counts\">\n<thead><tr>")
        for cell in table[0] { try element("<th>", cell, "</th>", html) }
        try html.markup("</tr></thead>\n<tbody>\n")
        for row in table.dropFirst() {
            try html.markup("<tr>")
            try element("<th>", row[0], "</th>", html)
            for cell in row.dropFirst() { try element("<td>", cell, "</td>", html) }
            try html.markup("</tr>\n")
        }
        try html.markup("</tbody>\n</table>\n")
    }

    private func chapter(_ name: String, _ items: [Requirement], _ html: HTMLWriter) throws {
        try element("<h3>", name, "</h3>\n", html)
        try html.markup("<table class=\"list\">\n<tbody>\n")
        for item in items {
            try html.markup("<tr id=\"")
            try html.text(item.id)
            try html.markup("\"><th>")
            try html.text(item.id)
            try element("<br><small>", item.editions.joined(separator: " "), "</small></th><td class=\"kind\">", html)
            try html.text(words.strength(item.strength))
            try element("<br><small>", words.side(item.side), "</small></td><td>", html)
            try html.text(item.sentence.in(language))
            try element("<br><small>", item.clause, "</small></td><td class=\"tests\">", html)
            for (name, list) in words.evidence(item) {
                try element("<p><b>", name, "</b> ", html)
                try html.text(list.joined(separator: " "))
                try html.markup("</p>")
            }
            if let reason = item.reason {
                try element("<p class=\"reason\"><b>", words.reason, "</b> ", html)
                try html.text(reason.in(language))
                try html.markup("</p>")
            }
            try html.markup("</td></tr>\n")
        }
        try html.markup("</tbody>\n</table>\n")
    }

    private func element(_ open: StaticString, _ text: String, _ close: StaticString, _ html: HTMLWriter) throws {
        try html.markup(open)
        try html.text(text)
        try html.markup(close)
    }
}
