package import VendorTest

/// `checks.csv` for the tester to fill in: UTF-8 with a byte order mark, CRLF, every cell quoted.
///
/// No spreadsheet may compute or shorten a value: what is expected stands in 「」, for a cell of digits alone would lose its
/// leading zeros.
package enum ChecksCSV {
    package static func write(_ lines: [CheckLine], to sink: any ReportSink) throws {
        let out = ChunkWriter(sink)
        try out.write("\u{FEFF}")
        try row(CheckSheet.Column.allCases.map(\.rawValue), out)
        for line in lines {
            try row(
                CheckSheet.Column.allCases.map { column in
                    switch column {
                    case .id: line.id
                    case .scenario: line.scenario
                    case .form: line.form
                    case .person: line.person.isReadableAsNumber ? "「\(line.person)」" : line.person
                    case .item: line.item.isReadableAsNumber ? "「\(line.item)」" : line.item
                    case .expected: "「\(line.expected)」"
                    case .mark: line.mark == .open ? "" : line.mark.rawValue
                    case .note: line.note
                    }
                }, out)
        }
        try out.finish()
    }

    private static func row(_ cells: [String], _ out: ChunkWriter) throws {
        try out.write(cells.map { $0.isEmpty ? "" : $0.spreadsheetCell }.joined(separator: ",") + "\r\n")
    }
}

extension String {
    /// Nothing but digits and marks: a spreadsheet may take it for a number, a date or a time.
    fileprivate var isReadableAsNumber: Bool {
        !isEmpty
            && unicodeScalars.allSatisfy {
                $0.properties.numericType != nil || "/-:.,～ ()%".unicodeScalars.contains($0)
            }
    }
}
