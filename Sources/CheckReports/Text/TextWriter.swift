/// Writes lines for people: neutralised, coloured where asked for, in chunks.
package final class TextWriter {
    /// A run of one style.
    package struct Piece: ExpressibleByStringInterpolation {
        var text: String
        var style: TextStyle

        package init(_ text: String, _ style: TextStyle = .plain) {
            self.text = text
            self.style = style
        }

        package init(stringLiteral text: String) { self.init(text) }
    }

    private let sink: any ReportSink
    private let isColoured: Bool
    private var buffer: [UInt8] = []

    package init(_ sink: any ReportSink, coloured: Bool = false) {
        self.sink = sink
        isColoured = coloured
    }

    /// Writes a line. The only escape sequences in it are our own colours.
    package func line(_ indent: Int = 0, _ pieces: Piece...) throws {
        for _ in 0..<indent { buffer.append(UInt8(ascii: " ")) }
        for piece in pieces where !piece.text.isEmpty {
            let isStyled = isColoured && piece.style != .plain
            if isStyled { buffer += "\u{1B}[\(piece.style.rawValue)m".utf8 }
            buffer += piece.text.neutralised.utf8
            if isStyled { buffer += "\u{1B}[0m".utf8 }
        }
        while buffer.last == UInt8(ascii: " ") { buffer.removeLast() }
        buffer.append(UInt8(ascii: "\n"))
        if buffer.count >= 1 << 15 { try finish() }
    }

    /// Writes the lines of a text, each with the same indentation.
    package func block(_ indent: Int, _ text: String) throws {
        for part in text.split(separator: "\n", omittingEmptySubsequences: false) {
            try line(indent, Piece(String(part)))
        }
    }

    /// Writes a whole page of text, its line ends kept, and hands it over.
    package func page(_ text: String) throws {
        try block(0, text.hasSuffix("\n") ? String(text.dropLast()) : text)
        try finish()
    }

    /// Hands over what is left.
    package func finish() throws {
        guard !buffer.isEmpty else { return }
        try sink.write(buffer)
        buffer.removeAll(keepingCapacity: true)
    }
}
