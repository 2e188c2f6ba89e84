/// What lies before a part of a file: places told by a pass over the part count from its beginning.
///
/// Offsets are those of the file from the first.
struct PlaceShift {
    let records: Int
    let lines: Int

    func callAsFunction(_ place: Finding.Place) -> Finding.Place {
        Finding.Place(
            record: place.record.map { $0 + records }, line: place.line.map { $0 + lines }, byteOffset: place.byteOffset
        )
    }

    func callAsFunction(_ mark: RowMark) -> RowMark {
        RowMark(
            record: mark.record &+ UInt32(truncatingIfNeeded: records),
            line: mark.line &+ UInt32(truncatingIfNeeded: lines), offset: mark.offset)
    }

    func callAsFunction(_ place: TraceList.Place) -> TraceList.Place {
        TraceList.Place(
            offset: place.offset, record: place.record &+ UInt32(truncatingIfNeeded: records),
            line: place.line &+ UInt32(truncatingIfNeeded: lines))
    }
}

/// How a part of a file hangs together with what lies before it.
struct PartLink {
    let shift: PlaceShift
    /// By entry of the part's keys: the entry of the whole's.
    let entries: [Int]
}
