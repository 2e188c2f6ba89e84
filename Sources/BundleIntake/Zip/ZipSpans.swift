import ByteSources

/// The bytes that members take up: an honest ZIP writes one behind the other.
struct ZipSpans {
    private struct Span {
        var start: UInt64
        /// At least: the local header may have blocks that the directory does not tell of.
        var end: UInt64
        /// Index of the member; nil of what is not read.
        var member: Int?
    }

    private var spans: [Span] = []

    mutating func add(_ start: UInt64, _ packedSize: UInt64, member: Int?) {
        let (fixed, isOver) = start.addingReportingOverflow(UInt64(ZipMember.headerLength))
        let (end, isFar) = fixed.addingReportingOverflow(packedSize)
        spans.append(Span(start: start, end: isOver || isFar ? .max : end, member: member))
    }

    /// The members that reach into the next one, or behind the last byte that members may have. Where several begin at
    /// one place, the first one in the directory has it.
    /// - Parameter isHeader: whether a local header stands at an offset. It is asked only where members overlap: one
    ///   whose own place is wrong must not spoil the other.
    func faults(end: UInt64, isHeader: (UInt64) -> Bool) -> [Int: ArchiveFault] {
        let found = faults(among: spans, end: end)
        guard found.values.contains(.overlapping) else { return found }
        return faults(among: spans.filter { isHeader($0.start) }, end: end)
    }

    private func faults(among spans: [Span], end: UInt64) -> [Int: ArchiveFault] {
        var faults: [Int: ArchiveFault] = [:]
        let order = spans.indices.sorted { (spans[$0].start, $0) < (spans[$1].start, $1) }
        // Where the next member begins that begins elsewhere.
        var next = UInt64.max
        for (rank, index) in order.enumerated().reversed() {
            let span = spans[index]
            if rank + 1 < order.count, spans[order[rank + 1]].start > span.start { next = spans[order[rank + 1]].start }
            let isSecond = rank > 0 && spans[order[rank - 1]].start == span.start
            guard let member = span.member else { continue }
            if span.end > end {
                faults[member] = .damaged
            } else if isSecond || span.end > next {
                faults[member] = .overlapping
            }
        }
        return faults
    }
}
