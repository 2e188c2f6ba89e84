/// The text of a JSON document as far as it has not been handed over, and where in the nesting it stands.
struct JSONText {
    private var buffer: [UInt8] = []
    private var depth = 0
    /// Nothing has been written yet at this depth.
    private var isFirst = true
    private var isAfterKey = false
    /// Inside an object that stands on one line.
    private var isOnOneLine = false

    private static let chunkSize = 1 << 15
    private static let hexDigits = Array("0123456789ABCDEF".utf8)

    init() { buffer.reserveCapacity(Self.chunkSize + 4096) }

    mutating func open(_ bracket: UInt8) {
        startValue()
        buffer.append(bracket)
        depth += 1
        isFirst = true
    }

    mutating func close(_ bracket: UInt8) {
        depth -= 1
        if !isFirst { appendNewLine() }
        buffer.append(bracket)
        isFirst = false
    }

    /// Opens an object on one line. Returns whether an object around it stands on one line.
    mutating func startLine() -> Bool {
        startValue()
        let wasOnOneLine = isOnOneLine
        isOnOneLine = true
        buffer.append(UInt8(ascii: "{"))
        depth += 1
        isFirst = true
        return wasOnOneLine
    }

    mutating func endLine(_ wasOnOneLine: Bool) { isOnOneLine = wasOnOneLine }

    mutating func key(_ key: String) {
        startValue()
        appendQuoted(key)
        buffer.append(UInt8(ascii: ":"))
        buffer.append(UInt8(ascii: " "))
        isAfterKey = true
    }

    mutating func string(_ value: String) {
        startValue()
        appendQuoted(value)
    }

    /// A number, true or false.
    mutating func plain(_ value: String) {
        startValue()
        buffer.append(contentsOf: value.utf8)
    }

    mutating func member(_ name: String, _ value: String) {
        key(name)
        string(value)
    }

    mutating func member(_ name: String, plain value: String) {
        key(name)
        plain(value)
    }

    /// What has gathered, once it is a chunk.
    mutating func takeChunk() -> [UInt8]? {
        guard buffer.count >= Self.chunkSize else { return nil }
        defer { buffer.removeAll(keepingCapacity: true) }
        return buffer
    }

    /// The rest of the document.
    mutating func end() -> [UInt8] {
        buffer.append(UInt8(ascii: "\n"))
        defer { buffer = [] }
        return buffer
    }

    /// Comma, line end and indentation before an element or a key; nothing before the value of a key.
    private mutating func startValue() {
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
    }

    private mutating func appendNewLine() {
        guard !isOnOneLine else { return }
        buffer.append(UInt8(ascii: "\n"))
        buffer.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
    }

    private mutating func appendQuoted(_ text: String) {
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

    private mutating func appendEscape(_ unit: UInt16) {
        buffer += "\\u".utf8
        for shift in stride(from: 12, through: 0, by: -4) {
            buffer.append(Self.hexDigits[Int(unit >> UInt16(shift)) & 0xF])
        }
    }
}
