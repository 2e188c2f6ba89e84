/// Writes a JSON document piece by piece, indented by two spaces.
///
/// Only the nesting is remembered, never the document. There are no floating-point numbers. Characters that could
/// act on a terminal or reorder text (C0, C1, bidi controls …) are written as `\u` escapes, which loses nothing.
package final class JSONWriter {
    private let sink: any ReportSink
    private var buffer: [UInt8] = []
    private var depth = 0
    /// Nothing has been written yet at this depth.
    private var isFirst = true
    private var isAfterKey = false
    /// Inside an object that stands on one line.
    private var isOnOneLine = false

    private static let chunkSize = 1 << 15
    private static let hexDigits = Array("0123456789ABCDEF".utf8)

    package init(_ sink: any ReportSink) {
        self.sink = sink
        buffer.reserveCapacity(Self.chunkSize + 1024)
    }

    /// Writes an object whose members the closure writes.
    package func object(_ members: () throws -> Void) throws {
        try container(UInt8(ascii: "{"), UInt8(ascii: "}"), members)
    }

    /// Writes an object on one line, whatever is in it.
    package func line(_ members: () throws -> Void) throws {
        try startValue()
        let wasOnOneLine = isOnOneLine
        isOnOneLine = true
        try enclosed(UInt8(ascii: "{"), UInt8(ascii: "}"), members)
        isOnOneLine = wasOnOneLine
    }

    /// Writes an array whose elements the closure writes.
    package func array(_ elements: () throws -> Void) throws {
        try container(UInt8(ascii: "["), UInt8(ascii: "]"), elements)
    }

    package func key(_ key: String) throws {
        try startValue()
        appendQuoted(key)
        buffer.append(UInt8(ascii: ":"))
        buffer.append(UInt8(ascii: " "))
        isAfterKey = true
    }

    package func string(_ value: String) throws {
        try startValue()
        appendQuoted(value)
    }

    package func number(_ value: some BinaryInteger) throws {
        try startValue()
        buffer += String(value).utf8
    }

    package func bool(_ value: Bool) throws {
        try startValue()
        buffer += (value ? "true" : "false").utf8
    }

    /// Ends the document and hands over what is left.
    package func finish() throws {
        buffer.append(UInt8(ascii: "\n"))
        try flush()
    }

    private func container(_ open: UInt8, _ close: UInt8, _ contents: () throws -> Void) throws {
        try startValue()
        try enclosed(open, close, contents)
    }

    private func enclosed(_ open: UInt8, _ close: UInt8, _ contents: () throws -> Void) throws {
        buffer.append(open)
        depth += 1
        isFirst = true
        try contents()
        depth -= 1
        if !isFirst { appendNewLine() }
        buffer.append(close)
        isFirst = false
    }

    /// Comma, line end and indentation before an element or a key; nothing before the value of a key.
    private func startValue() throws {
        if isAfterKey {
            isAfterKey = false
            return
        }
        if !isFirst {
            buffer.append(UInt8(ascii: ","))
            if isOnOneLine { buffer.append(UInt8(ascii: " ")) }
        }
        if depth > 0 { appendNewLine() }
        isFirst = false
        if buffer.count >= Self.chunkSize { try flush() }
    }

    private func flush() throws {
        try sink.write(buffer)
        buffer.removeAll(keepingCapacity: true)
    }

    private func appendNewLine() {
        guard !isOnOneLine else { return }
        buffer.append(UInt8(ascii: "\n"))
        for _ in 0..<depth {
            buffer.append(UInt8(ascii: " "))
            buffer.append(UInt8(ascii: " "))
        }
    }

    private func appendQuoted(_ text: String) {
        buffer.append(UInt8(ascii: "\""))
        defer { buffer.append(UInt8(ascii: "\"")) }
        if text.isSurelyPlain {
            buffer.append(contentsOf: text.utf8)
            return
        }
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\":
                buffer.append(UInt8(ascii: "\\"))
                buffer.append(UInt8(scalar.value))
            case "\n": buffer += "\\n".utf8
            case "\r": buffer += "\\r".utf8
            case "\t": buffer += "\\t".utf8
            default:
                if scalar.actsOnDisplay {
                    for unit in UTF16.encode(scalar)! { appendEscape(unit) }
                } else {
                    buffer.append(contentsOf: UTF8.encode(scalar)!)
                }
            }
        }
    }

    private func appendEscape(_ unit: UInt16) {
        buffer += "\\u".utf8
        for shift in stride(from: 12, through: 0, by: -4) {
            buffer.append(Self.hexDigits[Int(unit >> UInt16(shift)) & 0xF])
        }
    }
}

extension JSONWriter {
    package func member(_ name: String, _ value: String) throws {
        try key(name)
        try string(value)
    }

    /// Writes nothing at all for nil: a key that does not apply is absent.
    package func member(_ name: String, _ value: String?) throws {
        if let value { try member(name, value) }
    }

    package func member(_ name: String, _ value: some BinaryInteger) throws {
        try key(name)
        try number(value)
    }

    package func member(_ name: String, _ value: (some BinaryInteger)?) throws {
        if let value { try member(name, value) }
    }

    package func member(_ name: String, _ value: Bool) throws {
        try key(name)
        try bool(value)
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
