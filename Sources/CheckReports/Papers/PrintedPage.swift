/// The frame of a page that is made for printing: its own style, no script, no request.
struct PrintedPage {
    /// Format and version, in a comment at the top.
    var format: String
    /// The language of the content.
    var language: Language
    var title: String
    var styles: [StaticString]
    /// Pictures may stand in the page itself.
    var holdsPictures = false

    /// Writes everything up to the beginning of the body.
    func open(_ html: HTMLWriter) throws {
        try html.markup("<!DOCTYPE html>\n<!-- ")
        try html.text(format)
        try html.markup(" -->\n<html lang=\"")
        try html.text(language.rawValue)
        try html.markup("\">\n<head>\n<meta charset=\"utf-8\">\n")
        try html.markup("<meta http-equiv=\"Content-Security-Policy\" content=\"")
        try html.text(policy)
        try html.markup("\">\n<meta name=\"referrer\" content=\"no-referrer\">\n")
        try html.markup("<meta name=\"robots\" content=\"noindex\">\n")
        try html.markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        try html.markup("<meta name=\"generator\" content=\"")
        try html.text("\(Tool.name) \(Tool.version)")
        try html.markup("\">\n<title>")
        try html.text(title)
        try html.markup("</title>\n")
        for style in styles {
            try html.markup("<style>")
            try html.markup(style)
            try html.markup("</style>\n")
        }
        try html.markup("</head>\n<body>\n")
    }

    /// Ends the body and the page.
    static func close(_ html: HTMLWriter) throws { try html.markup("</body>\n</html>\n") }

    private var policy: String {
        let styles = styles.map { "'\(ContentSecurityPolicy.source($0))'" }.joined(separator: " ")
        let pictures = holdsPictures ? ["img-src data:"] : []
        return (["default-src 'none'", "style-src \(styles)"] + pictures + ["base-uri 'none'", "form-action 'none'"])
            .joined(separator: "; ")
    }
}
