/// Rows in the order of the file, in pieces of memory that are never moved.
final class TraceList {
    private static let piece = 1 << 14
    private var pieces: [UnsafeMutablePointer<DuplicateRows.Trace>] = []
    private var current: UnsafeMutablePointer<DuplicateRows.Trace>?
    private var filled = TraceList.piece
    private(set) var count = 0

    deinit { for piece in pieces { piece.deallocate() } }

    @inline(__always)
    func append(_ trace: DuplicateRows.Trace) {
        if filled == Self.piece { extend() }
        current?[filled] = trace
        filled += 1
        count += 1
    }

    private func extend() {
        let piece = UnsafeMutablePointer<DuplicateRows.Trace>.allocate(capacity: Self.piece)
        pieces.append(piece)
        current = piece
        filled = 0
    }

    func forEach(_ body: (DuplicateRows.Trace) -> Void) {
        var left = count
        for piece in pieces {
            for index in 0..<min(left, Self.piece) { body(piece[index]) }
            left -= min(left, Self.piece)
        }
    }
}
