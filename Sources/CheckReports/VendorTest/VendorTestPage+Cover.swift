import CarePlanStandard
import VendorTest

/// What stands at the top of the sheet and at its end.
extension VendorTestPage {
    func cover() throws {
        try html.markup("<header>\n<h1>")
        try html.text(words.title)
        try html.element(" <small>", words.mark, "</small></h1>\n<div class=\"cover\">\n<dl>\n")
        for fact in words.facts(result.kit) {
            try html.element("<div><dt>", fact.name, "</dt><dd><bdi>")
            try html.element("", fact.value, "</bdi></dd></div>\n")
        }
        try html.markup("</dl>\n")
        try verdict()
        try html.markup("</div>\n")
        try signatures()
        try html.markup("</header>\n")
    }

    private func verdict() throws {
        switch result.verdict {
        case .conforming: try html.markup("<div class=\"verdict good\">")
        case .nonconforming: try html.markup("<div class=\"verdict bad\">")
        case .notDone: try html.markup("<div class=\"verdict open\">")
        case .notApplicable: try html.markup("<div class=\"verdict calm\">")
        }
        try html.element("<p>", words.pick("総合判定（模擬）", "Verdict (simulation)"), "</p>")
        try html.element("<p class=\"big\">", result.verdict.title.in(language), "</p>")
        try html.element("<p>", words.tally(result), "</p></div>\n")
    }

    /// Boxes to be filled in by hand: a result has no date of its own.
    private func signatures() throws {
        try html.markup("<table class=\"signs\"><tbody><tr>")
        for name in [
            words.pick("実施日", "date"), words.pick("実施者", "tested by"), words.pick("確認者", "confirmed by"),
        ] {
            try html.element("<th scope=\"row\">", name, "</th><td></td>")
        }
        try html.markup("</tr></tbody></table>\n")
    }

    func about() throws {
        try html.element("<footer>\n<h2>", words.pick("この結果票について", "About this sheet"), "</h2>\n<ul class=\"list\">\n")
        for sentence in words.about { try html.element("<li>", sentence, "</li>\n") }
        try html.markup("</ul>\n</footer>\n")
    }
}
