/// A place in a file, for keeping many.
struct RowMark {
    var record: UInt32
    var line: UInt32
    var offset: UInt64

    var place: Finding.Place { Finding.Place(record: Int(record), line: Int(line), byteOffset: offset) }
}

extension Row {
    /// The place of the record.
    var mark: RowMark {
        RowMark(
            record: UInt32(truncatingIfNeeded: number), line: UInt32(truncatingIfNeeded: line), offset: offset)
    }

    /// The place of a field.
    func mark(_ column: Int) -> RowMark {
        let place = place(column)
        return RowMark(
            record: UInt32(truncatingIfNeeded: number), line: UInt32(truncatingIfNeeded: place.line ?? line),
            offset: place.byteOffset ?? offset)
    }
}
