extension JSONValue {
    /// The text people read: two blanks a level, what is marked as a line on one line, a line end at the end.
    package var pretty: String {
        var writer = JSONWriter(comma: ", ", colon: ": ")
        writer.write(self, indent: 0)
        return String(decoding: writer.bytes, as: UTF8.self) + "\n"
    }

    /// The bytes a digest is made of: no blank, no line end.
    var canonical: [UInt8] {
        var writer = JSONWriter(comma: ",", colon: ":")
        writer.writeOnOneLine(self)
        return writer.bytes
    }
}

/// Writes values as UTF-8.
private struct JSONWriter {
    private(set) var bytes: [UInt8] = []
    private let comma: String
    private let colon: String

    init(comma: String, colon: String) {
        self.comma = comma
        self.colon = colon
        bytes.reserveCapacity(1 << 17)
    }

    mutating func write(_ value: JSONValue, indent: Int) {
        switch value {
        case .list(let values) where !values.isEmpty:
            bytes.append(UInt8(ascii: "["))
            for (index, value) in values.enumerated() {
                startLine(after: index, indent: indent + 1)
                write(value, indent: indent + 1)
            }
            startLine(after: 0, indent: indent)
            bytes.append(UInt8(ascii: "]"))
        case .object(let members) where !members.isEmpty:
            bytes.append(UInt8(ascii: "{"))
            for (index, member) in members.enumerated() {
                startLine(after: index, indent: indent + 1)
                writeKey(member.key)
                write(member.value, indent: indent + 1)
            }
            startLine(after: 0, indent: indent)
            bytes.append(UInt8(ascii: "}"))
        default:
            writeOnOneLine(value)
        }
    }

    mutating func writeOnOneLine(_ value: JSONValue) {
        switch value {
        case .null: bytes += "null".utf8
        case .bool(let value): bytes += (value ? "true" : "false").utf8
        case .int(let value): bytes += String(value).utf8
        case .number(let value): bytes += value.description.utf8
        case .string(let value): writeQuoted(value)
        case .line(let value): writeOnOneLine(value)
        case .list(let values):
            bytes.append(UInt8(ascii: "["))
            for (index, value) in values.enumerated() {
                if index > 0 { bytes += comma.utf8 }
                writeOnOneLine(value)
            }
            bytes.append(UInt8(ascii: "]"))
        case .object(let members):
            bytes.append(UInt8(ascii: "{"))
            for (index, member) in members.enumerated() {
                if index > 0 { bytes += comma.utf8 }
                writeKey(member.key)
                writeOnOneLine(member.value)
            }
            bytes.append(UInt8(ascii: "}"))
        }
    }

    private mutating func startLine(after index: Int, indent: Int) {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        bytes.append(UInt8(ascii: "\n"))
        for _ in 0..<2 * indent { bytes.append(UInt8(ascii: " ")) }
    }

    private mutating func writeKey(_ key: String) {
        writeQuoted(key)
        bytes += colon.utf8
    }

    private mutating func writeQuoted(_ string: String) {
        bytes.append(UInt8(ascii: "\""))
        if string.utf8.contains(where: Self.needsEscape) {
            for byte in string.utf8 { writeEscaped(byte) }
        } else {
            bytes.append(contentsOf: string.utf8)
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func needsEscape(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    private mutating func writeEscaped(_ byte: UInt8) {
        if !Self.needsEscape(byte) {
            bytes.append(byte)
        } else if byte < 0x20 || byte == 0x7F {
            let digits = Array("0123456789abcdef".utf8)
            bytes += "\\u00".utf8
            bytes += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        } else {
            bytes += [UInt8(ascii: "\\"), byte]
        }
    }
}
