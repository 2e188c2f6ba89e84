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

    private static let pieceLength = 1 << 8
    /// How many hashes `forEachRun` gives at a time.
    static let mostAtATime = pieceLength
    private static let far = UInt16.max

    /// A piece of memory that is never moved.
    private struct Piece {
        let hashes: UnsafeMutablePointer<UInt64>
        /// Bytes from the row before; `far` where the place stands among the far ones.
        let steps: UnsafeMutablePointer<UInt16>
        /// Number of its first row, from 0.
        var first: Int
    }

    private var pieces: [Piece] = []
    private var current: Piece?
    /// Rows in the last piece; only the last one of a part may have fewer than it has room for.
    private var filled = TraceList.pieceLength
    private var last = Place()
    private var farPlaces: [Place] = []
    private(set) var count = 0

    deinit {
        for piece in pieces {
            piece.hashes.deallocate()
            piece.steps.deallocate()
        }
    }

    @inline(__always)
    func append(_ hash: UInt64, at place: Place) {
        if filled == Self.pieceLength { extend() }
        current?.hashes[filled] = hash
        current?.steps[filled] = step(to: place)
        last = place
        filled += 1
        count += 1
    }

    /// Takes over the rows of a part of the file, as long as there are fewer than so many; the part has none afterwards.
    func append(_ part: TraceList, upTo limit: Int, _ shift: PlaceShift) {
        guard count + part.count <= limit else {
            for (hash, place) in part.prefix(Swift.max(0, limit - count)) { append(hash, at: shift(place)) }
            return
        }
        guard let piece = part.pieces.first else { return }
        // The first row follows what lies before the part; the others follow each other as they do in it.
        let isFar = piece.steps[0] == Self.far
        let place = isFar ? part.farPlaces[0] : Place(offset: UInt64(piece.steps[0]), record: 1, line: 1)
        piece.steps[0] = step(to: shift(place))
        for place in part.farPlaces.dropFirst(isFar ? 1 : 0) { farPlaces.append(shift(place)) }
        for var piece in part.pieces {
            piece.first += count
            pieces.append(piece)
        }
        count += part.count
        (filled, current) = (part.filled, pieces.last)
        last = shift(part.last)
        (part.pieces, part.current, part.filled) = ([], nil, Self.pieceLength)
        (part.count, part.last, part.farPlaces) = (0, Place(), [])
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
        let piece = Piece(
            hashes: .allocate(capacity: Self.pieceLength), steps: .allocate(capacity: Self.pieceLength), first: count)
        pieces.append(piece)
        current = piece
        filled = 0
    }

    /// The hashes of some rows, counted from 0, at most `mostAtATime` at a time.
    @inline(__always)
    func forEachRun(in rows: Range<Int>, _ body: (UnsafeBufferPointer<UInt64>) -> Void) {
        var index = pieceIndex(of: rows.lowerBound)
        var at = rows.lowerBound
        while at < rows.upperBound {
            let piece = pieces[index]
            index += 1
            let next = index < pieces.count ? pieces[index].first : count
            let end = Swift.min(next, rows.upperBound)
            body(UnsafeBufferPointer(start: piece.hashes + (at - piece.first), count: end - at))
            at = end
        }
    }

    /// The piece of a row: the last one that does not begin behind it.
    private func pieceIndex(of row: Int) -> Int {
        var (low, high) = (0, pieces.count)
        while low + 1 < high {
            let middle = (low + high) / 2
            if pieces[middle].first <= row { low = middle } else { high = middle }
        }
        return low
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
