/// Documents that are a ZIP inside, and nothing to unpack.
package enum ZipDocument {
    private static let endings: Set<String> = [
        "xlsx", "xlsm", "xlsb", "xltx", "docx", "docm", "pptx", "pptm", "odt", "ods", "odp", "epub", "jtd",
    ]

    /// True for the name of a document by its extension; letter case does not matter.
    package static func isNamed(_ name: [UInt8]) -> Bool {
        guard let point = name.lastIndex(of: 0x2E) else { return false }
        let ending = name[(point + 1)...].map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        return endings.contains(String(decoding: ending, as: UTF8.self))
    }
}
