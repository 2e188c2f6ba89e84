import CarePlanStandard

/// A paper about the vendor test as a page: the mark of the simulation stands on every sheet of its print.
struct PaperFrame {
    var page: PrintedPage
    /// Program, rule set, edition, kit and seed.
    var maker: String

    func write(_ html: HTMLWriter, content: () throws -> Void) throws {
        var page = page
        page.styles.insert(PaperStyle.text, at: 0)
        try page.open(html)
        // A group of its own: browsers repeat it on every page of the print.
        try html.markup("<div class=\"paper\">\n<div class=\"strap\"><p><strong>")
        try html.text(Simulation.mark)
        try html.element("</strong> ", Simulation.sentence.in(page.language), "")
        try html.element("<span>", maker, "</span></p></div>\n<div class=\"content\">\n")
        try content()
        try html.element("</div>\n</div>\n<p class=\"watermark\" aria-hidden=\"true\">", Simulation.mark, "</p>\n")
        try PrintedPage.close(html)
    }
}
