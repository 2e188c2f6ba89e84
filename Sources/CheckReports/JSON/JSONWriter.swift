/// Writes a JSON document piece by piece, indented by two spaces.
///
/// Only the nesting is remembered, never the document. There are no floating-point numbers. Characters that could
/// act on a terminal or reorder text (C0, C1, bidi controls …) are written as `\u` escapes, which loses nothing.
package final class JSONWriter {
    private let sink: any ReportSink
    fileprivate var text = JSONText()

    package init(_ sink: any ReportSink) { self.sink = sink }

    /// Writes an object whose members the closure writes.
    package func object(_ members: () throws -> Void) throws {
        text.open(UInt8(ascii: "{"))
        try members()
        text.close(UInt8(ascii: "}"))
        try flushIfFull()
    }

    /// Writes an object on one line, whatever is in it.
    package func line(_ members: () throws -> Void) throws {
        let wasOnOneLine = text.startLine()
        try members()
        text.close(UInt8(ascii: "}"))
        text.endLine(wasOnOneLine)
        try flushIfFull()
    }

    /// Writes an array whose elements the closure writes.
    package func array(_ elements: () throws -> Void) throws {
        text.open(UInt8(ascii: "["))
        try elements()
        text.close(UInt8(ascii: "]"))
        try flushIfFull()
    }

    package func key(_ key: String) throws { text.key(key) }

    package func string(_ value: String) throws {
        text.string(value)
        try flushIfFull()
    }

    package func number(_ value: some BinaryInteger) throws {
        text.plain(String(value))
        try flushIfFull()
    }

    package func bool(_ value: Bool) throws {
        text.plain(value ? "true" : "false")
        try flushIfFull()
    }

    /// Ends the document and hands over what is left.
    package func finish() throws {
        try sink.write(text.end())
    }

    /// After each element, so that no more than a chunk and an element wait.
    private func flushIfFull() throws {
        if let chunk = text.takeChunk() { try sink.write(chunk) }
    }
}

extension JSONWriter {
    package func member(_ name: String, _ value: String) throws { text.member(name, value) }

    /// Writes nothing at all for nil: a key that does not apply is absent.
    package func member(_ name: String, _ value: String?) throws {
        if let value { try member(name, value) }
    }

    package func member(_ name: String, _ value: some BinaryInteger) throws {
        text.member(name, plain: String(value))
    }

    package func member(_ name: String, _ value: (some BinaryInteger)?) throws {
        if let value { try member(name, value) }
    }

    package func member(_ name: String, _ value: Bool) throws {
        text.member(name, plain: value ? "true" : "false")
    }

    package func member(_ name: String, _ values: [String]) throws {
        try key(name)
        try array { for value in values { try string(value) } }
    }

    package func object(_ name: String, _ members: () throws -> Void) throws {
        try key(name)
        try object(members)
    }

    package func array<Element>(
        _ name: String, of elements: some Sequence<Element>, _ write: (Element) throws -> Void
    ) throws {
        try key(name)
        try array { for element in elements { try write(element) } }
    }
}
