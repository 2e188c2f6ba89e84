/// What kind of record the scanner stands on, before any layout is asked.
extension RecordScanner {
    /// A line of nothing but blanks: no record (CP308).
    var isBlankLine: Bool {
        guard fieldCount == 1, marks.isEmpty else { return false }
        return Blanks.only(content(0))
    }

    /// Separators with nothing between them (CP308).
    var isSeparatorsOnly: Bool {
        guard !marks.contains(.quoted) else { return false }
        for index in 0..<keptFieldCount {
            let span = spans[index]
            if span.end > span.start, !Blanks.only(content(index)) { return false }
        }
        return fieldCount <= Self.mostFields || restIsSeparatorsOnly
    }

    /// Looks at the fields that are counted but not kept.
    private var restIsSeparatorsOnly: Bool {
        var at = start + Int(spans[Self.mostFields - 1].end)
        while at < contentEnd {
            let byte = window.bytes[at]
            if byte == 0x2C || byte == 0x20 {
                at += 1
            } else if byte == 0x81, at + 1 < contentEnd, window.bytes[at + 1] == 0x40 {
                at += 2
            } else {
                return false
            }
        }
        return true
    }

    /// Where the record begins; its number is for the caller to count.
    func place(_ number: Int) -> Finding.Place {
        Finding.Place(record: number, line: line, byteOffset: window.offset(of: start))
    }

    /// Fields that have a span.
    var keptFieldCount: Int { min(fieldCount, Self.mostFields) }

    /// The content of a field, its quotes taken off.
    func content(_ index: Int) -> Bytes {
        let span = spans[index]
        return Bytes(window.bytes + start + Int(span.start), Int(span.end - span.start))
    }
}
