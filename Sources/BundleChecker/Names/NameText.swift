import MS932

/// A file name as text: from UTF-8, else from MS932; nil when it is neither.
package enum NameText {
    package static func decode(_ name: [UInt8]) -> String? {
        if let text = String(validating: name, as: UTF8.self) { return text }
        return MS932.decodeStrict(name)
    }

    /// The name as text whatever its bytes are: what cannot be decoded becomes U+FFFD.
    package static func decodeAnyhow(_ name: [UInt8]) -> String { decode(name) ?? MS932.decode(name) }

    /// The name parted at its last point; the extension without the point.
    package static func split(_ name: String) -> (base: String, fileExtension: String) {
        guard let point = name.lastIndex(of: ".") else { return (name, "") }
        return (String(name[..<point]), String(name[name.index(after: point)...]))
    }
}
