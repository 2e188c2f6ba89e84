#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A JSON value between text and the standard's own types.
///
/// Members of an object keep their order when written; read, they come sorted by key.
package indirect enum JSONValue: Hashable, Sendable {
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

    package struct Member: Hashable, Sendable {
        package var key: String
        package var value: JSONValue

        package init(key: String, value: JSONValue) {
            self.key = key
            self.value = value
        }
    }
}

extension JSONValue: Decodable {
    private struct Key: CodingKey {
        var stringValue: String
        var intValue: Int? { nil }

        init?(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    package init(from decoder: any Decoder) throws {
        // Most values are strings; what does not fit costs an error.
        if let string = try? decoder.singleValueContainer().decode(String.self) {
            self = .string(string)
        } else if let members = try? decoder.container(keyedBy: Key.self) {
            let keys = members.allKeys.sorted { $0.stringValue < $1.stringValue }
            self = .object(
                try keys.map { Member(key: $0.stringValue, value: try members.decode(JSONValue.self, forKey: $0)) })
        } else if var elements = try? decoder.unkeyedContainer() {
            var list: [JSONValue] = []
            while !elements.isAtEnd { list.append(try elements.decode(JSONValue.self)) }
            self = .list(list)
        } else {
            self = try Self.scalar(decoder.singleValueContainer())
        }
    }

    private static func scalar(_ value: any SingleValueDecodingContainer) throws -> JSONValue {
        if let int = try? value.decode(Int.self) { return .int(int) }
        if let bool = try? value.decode(Bool.self) { return .bool(bool) }
        if value.decodeNil() { return .null }
        return .number(try value.decode(Double.self))
    }

    /// The value of JSON text in UTF-8, a byte order mark at the front passed over; nil when it is no JSON.
    package init?(json bytes: [UInt8]) {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let text = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
        // A decoder would also take UTF-16.
        guard !bytes.contains(0), String(validating: text, as: UTF8.self) != nil,
            let value = try? JSONDecoder().decode(JSONValue.self, from: Data(text))
        else { return nil }
        self = value
    }
}
