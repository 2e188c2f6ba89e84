/// One record of a file as the scan sees it, copied out: its bytes in MS932, and where its fields stand in them and in
/// the file.
package struct RawRecord: Hashable, Sendable {
    package enum Shape: Hashable, Sendable {
        case data
        /// A row of column names (CP309)
        case header
        /// Separators with nothing between them (CP308)
        case separators
        /// A line of nothing but blanks: no record, without a number (CP308)
        case blankLine
        /// The file ends inside its quotes (CP310)
        case unclosed
        /// Longer than the limit (CP902): none of its bytes and fields are kept
        case tooLong
    }

    package enum Ending: String, Hashable, Sendable {
        case crlf = "CRLF"
        case lf = "LF"
        case cr = "CR"
        /// The file ends without a line end.
        case endOfFile = ""
    }

    package struct Field: Hashable, Sendable {
        /// In `RawRecord.bytes`, enclosing quotes not included; doubled quotes are still doubled.
        package var content: Range<Int>
        /// The same bytes in the file, counted from 0: other bytes where the file is in another encoding.
        package var place: Range<UInt64>
        package var isQuoted: Bool
        /// Quotes stand where they must not: inside an unquoted field, or with text behind the closing one (CP311).
        package var hasStrayQuotes: Bool
    }

    package var shape: Shape
    /// Number of the record, from 1; nil for a blank line.
    package var number: Int?
    /// Physical line of the first byte, from 1.
    package var line: Int
    /// The record in MS932, its line end not included.
    package var bytes: [UInt8]
    /// The record in the file, counted from 0, its line end not included; `next` is where its line end ends.
    package var place: Range<UInt64>
    package var next: UInt64
    package var ending: Ending
    /// At most the first 4,096.
    package var fields: [Field]
    /// How many there are, those not kept included.
    package var fieldCount: Int

    /// The content of a field in MS932, its doubled quotes made single.
    package func value(_ index: Int) -> [UInt8] {
        let field = fields[index]
        let content = bytes[field.content]
        guard field.isQuoted, content.contains(0x22) else { return Array(content) }
        var value: [UInt8] = []
        var isSecond = false
        for byte in content {
            isSecond = byte == 0x22 && !isSecond
            if byte != 0x22 || isSecond { value.append(byte) }
        }
        return value
    }
}
