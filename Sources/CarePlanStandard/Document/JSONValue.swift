#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A JSON value between text and the standard's own types.
///
/// Members of an object keep their order when written; read, they come sorted by key.
indirect enum JSONValue: Hashable, Sendable {
    case null
    case bool(Bool)
    case int(Int)
    /// A number that is no integer: read only, no key takes one.
    case number(Double)
    case string(String)
    case list([JSONValue])
    case object([Member])
    /// Written on one line, whatever it holds.
    case line(JSONValue)

    struct Member: Hashable, Sendable {
        var key: String
        var value: JSONValue
    }
}

extension JSONValue: Decodable {
    private struct Key: CodingKey {
        var stringValue: String
        var intValue: Int? { nil }

        init?(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    init(from decoder: any Decoder) throws {
        if let members = try? decoder.container(keyedBy: Key.self) {
            let keys = members.allKeys.sorted { $0.stringValue < $1.stringValue }
            self = .object(
                try keys.map { Member(key: $0.stringValue, value: try members.decode(JSONValue.self, forKey: $0)) })
            return
        }
        if var elements = try? decoder.unkeyedContainer() {
            var list: [JSONValue] = []
            while !elements.isAtEnd { list.append(try elements.decode(JSONValue.self)) }
            self = .list(list)
            return
        }
        let value = try decoder.singleValueContainer()
        if let string = try? value.decode(String.self) {
            self = .string(string)
        } else if let int = try? value.decode(Int.self) {
            self = .int(int)
        } else if let bool = try? value.decode(Bool.self) {
            self = .bool(bool)
        } else if value.decodeNil() {
            self = .null
        } else {
            self = .number(try value.decode(Double.self))
        }
    }

    /// The value of JSON text in UTF-8, a byte order mark at the front passed over; nil when it is no JSON.
    init?(json bytes: [UInt8]) {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let text = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
        guard let value = try? JSONDecoder().decode(JSONValue.self, from: Data(text)) else { return nil }
        self = value
    }
}

extension JSONValue {
    /// The text people read: two blanks a level, what is marked as a line on one line, a line end at the end.
    var pretty: String {
        var text = ""
        write(to: &text, indent: 0)
        text += "\n"
        return text
    }

    /// The text a digest is made of: no blank, no line end.
    var canonical: String {
        var text = ""
        writeOnOneLine(to: &text, comma: ",", colon: ":")
        return text
    }

    private func write(to text: inout String, indent: Int) {
        let outer = String(repeating: "  ", count: indent)
        switch self {
        case .list(let values) where !values.isEmpty:
            text += "[\n"
            for (index, value) in values.enumerated() {
                text += outer + "  "
                value.write(to: &text, indent: indent + 1)
                text += index + 1 < values.count ? ",\n" : "\n"
            }
            text += outer + "]"
        case .object(let members) where !members.isEmpty:
            text += "{\n"
            for (index, member) in members.enumerated() {
                text += outer + "  "
                Self.writeQuoted(member.key, to: &text)
                text += ": "
                member.value.write(to: &text, indent: indent + 1)
                text += index + 1 < members.count ? ",\n" : "\n"
            }
            text += outer + "}"
        default:
            writeOnOneLine(to: &text, comma: ", ", colon: ": ")
        }
    }

    private func writeOnOneLine(to text: inout String, comma: String, colon: String) {
        switch self {
        case .null: text += "null"
        case .bool(let value): text += value ? "true" : "false"
        case .int(let value): text += String(value)
        case .number(let value): text += value.description
        case .string(let value): Self.writeQuoted(value, to: &text)
        case .line(let value): value.writeOnOneLine(to: &text, comma: comma, colon: colon)
        case .list(let values):
            text += "["
            for (index, value) in values.enumerated() {
                if index > 0 { text += comma }
                value.writeOnOneLine(to: &text, comma: comma, colon: colon)
            }
            text += "]"
        case .object(let members):
            text += "{"
            for (index, member) in members.enumerated() {
                if index > 0 { text += comma }
                Self.writeQuoted(member.key, to: &text)
                text += colon
                member.value.writeOnOneLine(to: &text, comma: comma, colon: colon)
            }
            text += "}"
        }
    }

    private static func writeQuoted(_ string: String, to text: inout String) {
        text += "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case _ where scalar.value < 0x20 || scalar.value == 0x7F:
                let hex = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }
}
