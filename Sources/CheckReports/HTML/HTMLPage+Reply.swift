import CarePlanStandard

/// The message to the maker of the software, to be copied.
extension HTMLPage {
    func makerReply() throws {
        try section("reply", "ベンダへの連絡文", "Message to the vendor") {
            guard let text = MakerReply(report, changed: changed).text else {
                try html.element(
                    "<p class=\"card calm\">",
                    BilingualText("ベンダ（介護ソフトの会社）に伝えることはありません。", "There is nothing to tell the maker of the software."),
                    "</p>\n")
                return
            }
            try html.markup("<div class=\"card\">\n<p class=\"lead\">")
            try html.both(
                "介護ソフトの会社へのメールなどに、そのまま貼れます。記録の値（氏名、番号など）は入っていません。",
                "Ready for a mail to the maker of the software. It holds no value of a record (names, numbers).")
            try html.markup(" ")
            try copyButton(of: "reply-text")
            try html.markup(
                "</p>\n<div id=\"reply-text\" class=\"letter\" tabindex=\"0\" role=\"region\" aria-labelledby=\"h-reply\">"
            )
            try html.markup("<pre lang=\"ja\">")
            try lines(text.ja)
            try html.markup("</pre><pre lang=\"en\">")
            try lines(text.en)
            try html.markup("</pre></div>\n</div>\n")
        }
    }

    /// Text of several lines, each escaped.
    func lines(_ text: String) throws {
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if index > 0 { try html.markup("\n") }
            try html.text(String(line))
        }
    }
}
