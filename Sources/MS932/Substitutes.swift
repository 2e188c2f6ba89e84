extension MS932 {
    /// What is customarily written instead of a character that code page 932 lacks: 吉 for 𠮷, ― for —, (C) for ©.
    ///
    /// Nil where nothing is customary, and for characters that code page 932 has. For names the customary character is
    /// another shape of the same one; who bears the name has the last word.
    /// - Complexity: O(1) after the first call, which reads the table.
    package static func substitute(for scalar: Unicode.Scalar) -> String? { substitutes[scalar.value] }

    private static let substitutes: [UInt32: String] = {
        var table: [UInt32: String] = [:]
        for entry in SubstituteTable.entries.description.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
            guard let equals = entry.firstIndex(of: 0x3D),
                let value = UInt32(String(decoding: entry[..<equals], as: UTF8.self), radix: 16)
            else { continue }
            let text = entry[entry.index(after: equals)...].map { $0 == 0x5F ? 0x20 : $0 }
            table[value] = String(decoding: text, as: UTF8.self)
        }
        return table
    }()
}
