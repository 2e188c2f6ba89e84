import MS932

/// Reads what a spreadsheet saved: UTF-8, with or without a byte order mark, UTF-16 or MS932; separated by commas,
/// semicolons or tabs.
package enum SpreadsheetText {
    package static func rows(_ bytes: [UInt8]) -> [[String]] {
        let text = decode(bytes)
        let head = text.prefix { $0 != "\n" && $0 != "\r\n" && $0 != "\r" }
        let delimiter = [",", "\t", ";"].map(Character.init).max { a, b in
            head.count { $0 == a } < head.count { $0 == b }
        }
        return split(text, delimiter ?? ",")
    }

    static func decode(_ bytes: [UInt8]) -> String {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return String(decoding: bytes.dropFirst(3), as: UTF8.self) }
        if bytes.starts(with: [0xFF, 0xFE]) { return wide(bytes.dropFirst(2)) { $0 | $1 << 8 } }
        if bytes.starts(with: [0xFE, 0xFF]) { return wide(bytes.dropFirst(2)) { $0 << 8 | $1 } }
        return String(validating: bytes, as: UTF8.self) ?? MS932.decode(bytes)
    }

    private static func wide(_ bytes: ArraySlice<UInt8>, _ unit: (UInt16, UInt16) -> UInt16) -> String {
        let bytes = Array(bytes)
        let units = stride(from: 0, to: bytes.count - 1, by: 2).map { unit(UInt16(bytes[$0]), UInt16(bytes[$0 + 1])) }
        return String(decoding: units, as: UTF16.self)
    }

    private static func split(_ text: String, _ delimiter: Character) -> [[String]] {
        var rows: [[String]] = []
        var row: [String] = []
        var cell = ""
        var isQuoted = false
        var wasQuote = false
        func end() {
            row.append(cell)
            cell = ""
        }
        for character in text {
            if isQuoted, !wasQuote {
                if character == "\"" { wasQuote = true } else { cell.append(character) }
                continue
            }
            if wasQuote {
                wasQuote = false
                if character == "\"" {
                    cell.append(character)
                    continue
                }
                isQuoted = false
            }
            switch character {
            case "\"" where cell.isEmpty: isQuoted = true
            case delimiter: end()
            case "\n", "\r\n", "\r":
                end()
                rows.append(row)
                row = []
            default: cell.append(character)
            }
        }
        if !cell.isEmpty || !row.isEmpty {
            end()
            rows.append(row)
        }
        return rows
    }
}
