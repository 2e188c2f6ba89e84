package import CarePlanStandard
import MS932

/// CP309: whether the first record is a row of column names.
///
/// Widths are folded and blanks taken out before names are compared with those of any layout.
/// - Standard: 別紙 CSVファイルレイアウト (data records only)
package enum HeaderRow {
    static func isHeader(_ scanner: RecordScanner, _ standard: Standard) -> Bool {
        let first = value(scanner, 0)
        if first.count == 6, first.allDigits { return false }
        // Names are long: a record of short values has none.
        var names: Set<String>?
        for index in 0..<min(scanner.fieldCount, RecordScanner.mostFields) {
            let field = value(scanner, index)
            guard field.count >= 4, field.count <= 200, let text = MS932.decodeStrict(field.array) else { continue }
            if names == nil { names = columnNames(standard) }
            if names?.contains(folded(text)) == true { return true }
        }
        return false
    }

    private static func value(_ scanner: RecordScanner, _ index: Int) -> Bytes {
        scanner.content(index)
    }

    /// The names of all columns of all layouts, folded.
    package static func columnNames(_ standard: Standard) -> Set<String> {
        Set(standard.kinds.flatMap { $0.columns.map { folded($0.name) } })
    }

    /// A value as names are compared; nil for what is no text.
    package static func folded(_ value: [UInt8]) -> String? { MS932.decodeStrict(value).map(folded) }

    static func folded(_ text: String) -> String {
        String(WidthFolding.folded(text).filter { $0 != " " && $0 != "\u{3000}" && $0 != "\t" }).uppercased()
    }
}
