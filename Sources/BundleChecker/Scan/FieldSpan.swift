/// Where a field stands, from its record's first byte: a record of the same form has the same spans.
struct FieldSpan {
    /// First byte of the content, behind an opening quote.
    var start: Int32 = 0
    /// Behind the last byte of the content, before a closing quote.
    var end: Int32 = 0
    var marks: Marks = []
    /// The marks of all the fields before it in the record together.
    var marksBefore: Marks = []

    /// The field, its closing quote and the separator behind it lie within the first bytes of the record.
    @inline(__always)
    func ends(before bytes: Int) -> Bool { Int(end) &+ (marks.contains(.quoted) ? 1 : 0) < bytes }

    /// What the quotes of the field were like.
    struct Marks: OptionSet {
        let rawValue: UInt8
        /// The field stands in quotes.
        static let quoted = Marks(rawValue: 1)
        /// A bare quote stands inside an unquoted field.
        static let bareQuote = Marks(rawValue: 2)
        /// Text stands behind a closing quote.
        static let afterQuote = Marks(rawValue: 4)
        /// A doubled quote stands inside.
        static let doubled = Marks(rawValue: 8)
        /// The file ends inside the quotes.
        static let unclosed = Marks(rawValue: 16)
        /// A line break stands inside the quotes.
        static let lineBreak = Marks(rawValue: 32)
    }
}

/// How a record ends.
enum RecordEnd: UInt8 {
    case crlf, lf, cr
    /// The file ends without a line end.
    case endOfFile

    /// Bytes of the line end.
    var length: Int {
        switch self {
        case .crlf: 2
        case .lf, .cr: 1
        case .endOfFile: 0
        }
    }
}
