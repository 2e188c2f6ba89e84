/// The hashes and places of a file's rows in their order, ten bytes a row: memory is the rows of the largest file.
///
/// Most rows are the next record on the next line, so that their length alone tells where they stand.
final class TraceList: Sequence {
    /// Where a row stands.
    struct Place: Hashable {
        var offset: UInt64 = 0
        var record: UInt32 = 0
        var line: UInt32 = 0
    }

    /// Rows that the first piece has room for; each further one has twice the room of the one before, up to large pages.
    private static let leastRows = 1 << 8
    private static let mostRows = LargePages.size / bytesOfRow
    private static let bytesOfRow = MemoryLayout<UInt64>.stride + MemoryLayout<UInt16>.stride
    private static let far = UInt16.max

    /// A piece of memory that is never moved.
    private struct Piece {
        let hashes: UnsafeMutablePointer<UInt64>
        /// Bytes from the row before; `far` where the place stands among the far ones.
        let steps: UnsafeMutablePointer<UInt16>
        /// Number of its first row, from 0.
        let first: Int
        /// Rows it has room for.
        let capacity: Int

        init(first: Int, capacity: Int) {
            self.first = first
            self.capacity = capacity
            let isLarge = capacity == TraceList.mostRows
            let byteCount = isLarge ? LargePages.size : capacity * TraceList.bytesOfRow
            let memory = UnsafeMutableRawPointer.allocate(
                byteCount: byteCount, alignment: isLarge ? LargePages.size : MemoryLayout<UInt64>.alignment)
            LargePages.advise(memory, byteCount: byteCount)
            hashes = memory.bindMemory(to: UInt64.self, capacity: capacity)
            steps = (memory + capacity * MemoryLayout<UInt64>.stride).bindMemory(to: UInt16.self, capacity: capacity)
        }

        func deallocate() { UnsafeMutableRawPointer(hashes).deallocate() }
    }

    private var pieces: [Piece] = []
    private var current: Piece?
    /// Rows in the last piece; all others are full.
    private var filled = 0
    private var last = Place()
    private var farPlaces: [Place] = []
    var count: Int { (current?.first ?? 0) + filled }

    deinit {
        for piece in pieces { piece.deallocate() }
    }

    @inline(__always)
    func append(_ hash: UInt64, at place: Place) {
        if filled == current?.capacity ?? 0 { extend() }
        current?.hashes[filled] = hash
        current?.steps[filled] = step(to: place)
        last = place
        filled += 1
    }

    /// Adds the rows of a part of the file, as long as there are fewer than so many.
    func append(_ part: TraceList, upTo limit: Int, _ shift: PlaceShift) {
        guard count + part.count <= limit else {
            for (hash, place) in part.prefix(Swift.max(0, limit - count)) { append(hash, at: shift(place)) }
            return
        }
        // The first row follows what lies before the part; the others follow each other as they do in it.
        var isFirstFar = false
        for (hash, place) in part.prefix(1) {
            append(hash, at: shift(place))
            isFirstFar = part.pieces[0].steps[0] == Self.far
        }
        for (index, piece) in part.pieces.enumerated() {
            copy(piece, from: index == 0 ? 1 : 0, to: Swift.min(piece.capacity, part.count - piece.first))
        }
        for place in part.farPlaces.dropFirst(isFirstFar ? 1 : 0) { farPlaces.append(shift(place)) }
        if part.count > 0 { last = shift(part.last) }
    }

    /// Adds rows of a piece as they are.
    private func copy(_ piece: Piece, from first: Int, to end: Int) {
        var at = first
        while at < end {
            if filled == current?.capacity ?? 0 { extend() }
            guard let current else { return }
            let rows = Swift.min(end - at, current.capacity - filled)
            (current.hashes + filled).update(from: piece.hashes + at, count: rows)
            (current.steps + filled).update(from: piece.steps + at, count: rows)
            at += rows
            filled += rows
        }
    }

    /// How far a row is from the one before; what tells no step stands among the far places then.
    @inline(__always)
    private func step(to place: Place) -> UInt16 {
        let step = place.offset &- last.offset
        if place.record == last.record &+ 1, place.line == last.line &+ 1, step < UInt64(Self.far) {
            return UInt16(truncatingIfNeeded: step)
        }
        farPlaces.append(place)
        return Self.far
    }

    private func extend() {
        let capacity = current.map { Swift.min($0.capacity * 2, Self.mostRows) } ?? Self.leastRows
        let piece = Piece(first: count, capacity: capacity)
        pieces.append(piece)
        current = piece
        filled = 0
    }

    /// The hashes of some rows, counted from 0, as many at a time as lie behind each other.
    @inline(__always)
    func forEachRun(in rows: Range<Int>, _ body: (UnsafeBufferPointer<UInt64>) -> Void) {
        for piece in pieces {
            let first = Swift.max(rows.lowerBound, piece.first)
            let end = Swift.min(rows.upperBound, piece.first + piece.capacity, count)
            if first < end {
                body(UnsafeBufferPointer(start: piece.hashes + (first - piece.first), count: end - first))
            }
        }
    }

    func makeIterator() -> Iterator { Iterator(list: self) }

    struct Iterator: IteratorProtocol {
        fileprivate let list: TraceList
        private var row = 0
        private var index = 0
        private var place = Place()
        private var nextFar = 0

        fileprivate init(list: TraceList) { self.list = list }

        mutating func next() -> (hash: UInt64, place: Place)? {
            guard row < list.count else { return nil }
            if index + 1 < list.pieces.count, list.pieces[index + 1].first == row { index += 1 }
            let piece = list.pieces[index]
            let at = row - piece.first
            if piece.steps[at] == TraceList.far {
                place = list.farPlaces[nextFar]
                nextFar += 1
            } else {
                place.offset += UInt64(piece.steps[at])
                place.record += 1
                place.line += 1
            }
            row += 1
            return (piece.hashes[at], place)
        }
    }
}
