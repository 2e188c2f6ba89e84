import CarePlanStandard

/// Writes a page of two languages.
///
/// Markup is literal text of this program: `StaticString` takes nothing else. All that comes from a report goes through
/// `text` and what is built on it, which escapes.
struct HTMLWriter {
    let ja = ReportWords(language: .ja)
    let en = ReportWords(language: .en)
    private let out: ChunkWriter

    init(_ out: ChunkWriter) { self.out = out }

    /// Writes markup as it stands.
    func markup(_ markup: StaticString) throws { try out.write(markup.text) }

    /// Writes text, for an element or a quoted attribute.
    func text(_ text: String) throws { try out.write(text.xmlText) }

    func number(_ number: Int) throws { try out.write(ja.number(number)) }

    /// A name that may be of any script; it does not reorder what stands round it.
    func name(_ name: String) throws {
        try markup("<bdi>")
        try text(name)
        try markup("</bdi>")
    }

    /// A path, its folder apart.
    func path(_ path: String) throws {
        let name = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path.utf8.index(after: $0) } ?? path.startIndex
        try markup("<bdi><small class=\"dir\">")
        try text(String(path[..<name]))
        try markup("</small>")
        try text(String(path[name...]))
        try markup("</bdi>")
    }

    /// Writes both wordings; the page shows one. What is the same in both is written once.
    func both(_ ja: String, _ en: String) throws {
        guard ja != en else { return try text(ja) }
        try markup("<span lang=\"ja\">")
        try text(ja)
        try markup("</span><span lang=\"en\">")
        try text(en)
        try markup("</span>")
    }

    func both(_ text: BilingualText) throws { try both(text.ja, text.en) }

    /// Writes what the words of each language make of something.
    func both(_ make: (ReportWords) -> String) throws { try both(make(ja), make(en)) }

    /// An element that holds text.
    func element(_ open: StaticString, _ content: String, _ close: StaticString) throws {
        try markup(open)
        try text(content)
        try markup(close)
    }

    /// An element without attributes that holds both wordings.
    func element(_ open: StaticString, _ content: BilingualText, _ close: StaticString) throws {
        try markup(open)
        try both(content)
        try markup(close)
    }
}

extension StaticString {
    /// The literal as a string.
    var text: String { withUTF8Buffer { String(decoding: $0, as: UTF8.self) } }
}
