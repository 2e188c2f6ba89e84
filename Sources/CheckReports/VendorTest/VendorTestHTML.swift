import CarePlanStandard
package import VendorTest

/// The result sheet as a page to print and hand on: A4, the mark of the simulation on every sheet.
///
/// Everything is in the page: no script, no picture, no request. Long lists are cut, which is said.
package struct VendorTestHTML: TestPaper {
    package static let format = "cpcheck-vendor-test-html"
    package static let formatVersion = "1.0"

    package var language: Language

    package init(language: Language = .ja) { self.language = language }

    package func write(_ result: TestResult, to sink: any ReportSink) throws {
        let out = ChunkWriter(sink)
        let html = HTMLWriter(out)
        let words = VendorTestWords(language: language)
        let frame = PaperFrame(
            page: PrintedPage(
                format: "\(Self.format) \(Self.formatVersion)", language: language,
                title: words.pick("\(words.title)（模擬）", "\(words.title) (simulation)"), styles: [VendorTestStyle.text]),
            maker: words.maker(result.kit))
        try frame.write(html) { try VendorTestPage(result: result, words: words, html: html).write() }
        try out.finish()
    }
}

/// One result sheet on its way to a page: what it consists of, in which order.
struct VendorTestPage {
    let result: TestResult
    let words: VendorTestWords
    let html: HTMLWriter

    var language: Language { words.language }

    func write() throws {
        try cover()
        try html.markup("<main>\n")
        try patterns()
        try steps()
        try roles()
        try scenarios()
        try details()
        try uploads()
        try requirements()
        try html.markup("</main>\n")
        try about()
    }

    /// A section with its heading.
    func section(_ title: String, _ content: () throws -> Void) throws {
        try html.element("<section>\n<h2>", title, "</h2>\n")
        try content()
        try html.markup("</section>\n")
    }

    /// The head of a table.
    func heads(_ names: [String]) throws {
        try html.markup("<thead><tr>")
        for name in names { try html.element("<th scope=\"col\">", name, "</th>") }
        try html.markup("</tr></thead>\n")
    }

    func cell(_ text: String) throws { try html.element("<td>", text, "</td>") }

    /// A verdict that stands out.
    func badge(_ text: String, _ verdict: TestVerdict) throws {
        switch verdict {
        case .conforming: try html.markup("<span class=\"v good\">")
        case .nonconforming: try html.markup("<span class=\"v bad\">")
        case .notDone: try html.markup("<span class=\"v open\">")
        case .notApplicable: try html.markup("<span class=\"v calm\">")
        }
        try html.text(text)
        try html.markup("</span>")
    }

    /// That a list was cut.
    func rest(_ count: Int) throws {
        guard count > 0 else { return }
        let paper = words.pick("全部は JSON か CSV の結果にあります", "the JSON and CSV results have them all")
        try html.element(
            "<p class=\"note\">",
            words.pick("ほか \(words.number(count)) 件（\(paper)）", "and \(words.number(count)) more (\(paper))"), "</p>\n")
    }
}
