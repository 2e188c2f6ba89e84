package import ByteSources
package import CarePlanStandard

/// Reads a file's records one after the other as the checker splits them, whatever is wrong with them.
///
/// Memory is the largest record within the limit. Nothing is judged.
package final class RawRecordReader {
    package let encoding: TextEncoding
    /// Bytes of the byte order mark, 0 without one.
    package let byteOrderMarkLength: Int
    /// The last byte was 0x1A, which is no part of a record (CP314); known at the end.
    package var hasEndOfFileCharacter: Bool { scanner.hasEndOfFileCharacter }
    /// A record was longer than the limit, and was passed over (CP902).
    package private(set) var hasLongRecord = false
    /// Characters so far that MS932 lacks; they read as 〓.
    package var unencodable: Int { converting?.unencodable ?? 0 }
    private let scanner: RecordScanner
    private let converting: ConvertingFeed?
    private let standard: Standard
    private var number = 0
    private var looksForHeader = true

    /// - Parameter encoding: what `EncodingDetector` said of the source; nil where it was not asked.
    /// - Throws: `SourceFailure` when the source cannot be opened or read.
    package init(
        _ source: any ByteSource, standard: Standard = .current, limits: CheckOptions.Limits = .init(),
        encoding known: EncodingVerdict? = nil
    ) throws(SourceFailure) {
        let text = try FileText(source, known: known)
        let feed = try text.feed()
        encoding = text.verdict.encoding
        byteOrderMarkLength = text.verdict.bomLength
        converting = feed as? ConvertingFeed
        self.standard = standard
        scanner = text.scanner(feed, limits)
    }

    /// The next record or blank line; nil at the end.
    /// - Throws: `SourceFailure` when the source cannot be read further.
    package func next() throws(SourceFailure) -> RawRecord? {
        switch try scanner.advance() {
        case .end, .cut: return nil
        case .tooLong: return try longRecord()
        case .record: return record()
        }
    }

    private func record() -> RawRecord {
        let shape = shape()
        if shape != .blankLine { number += 1 }
        let window = scanner.window
        let start = scanner.start
        return RawRecord(
            shape: shape, number: shape == .blankLine ? nil : number, line: scanner.line,
            bytes: Bytes(window.bytes + start, scanner.contentEnd - start).array,
            place: window.offset(of: start)..<window.offset(of: scanner.contentEnd),
            next: window.offset(of: scanner.next), ending: ending,
            fields: shape == .blankLine ? [] : (0..<scanner.keptFieldCount).map(field), fieldCount: scanner.fieldCount)
    }

    private func longRecord() throws(SourceFailure) -> RawRecord {
        hasLongRecord = true
        number += 1
        let (line, start) = (scanner.line, scanner.window.offset(of: scanner.start))
        _ = try scanner.passOver()
        return RawRecord(
            shape: .tooLong, number: number, line: line, bytes: [],
            place: start..<scanner.window.offset(of: scanner.contentEnd),
            next: scanner.window.offset(of: scanner.next), ending: ending, fields: [], fieldCount: 0)
    }

    private func field(_ index: Int) -> RawRecord.Field {
        let span = scanner.spans[index]
        let (window, start) = (scanner.window, scanner.start)
        let content = Int(span.start)..<Int(span.end)
        return RawRecord.Field(
            content: content,
            place: window.offset(of: start + content.lowerBound)..<window.offset(of: start + content.upperBound),
            isQuoted: span.marks.contains(.quoted),
            hasStrayQuotes: !span.marks.isDisjoint(with: [.bareQuote, .afterQuote]))
    }

    private func shape() -> RawRecord.Shape {
        if scanner.isBlankLine { return .blankLine }
        if scanner.marks.contains(.unclosed) { return .unclosed }
        if looksForHeader {
            if HeaderRow.isHeader(scanner, standard) { return .header }
            looksForHeader = false
        }
        return scanner.isSeparatorsOnly ? .separators : .data
    }

    private var ending: RawRecord.Ending {
        switch scanner.ending {
        case .crlf: .crlf
        case .lf: .lf
        case .cr: .cr
        case .endOfFile: .endOfFile
        }
    }
}
