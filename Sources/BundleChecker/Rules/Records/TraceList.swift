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

    private static let pieceLength = 1 << 12
    private static let far = UInt16.max

    /// Pieces of memory that are never moved.
    private struct Piece {
        let hashes: UnsafeMutablePointer<UInt64>
        /// Bytes from the row before; `far` where the place stands among the far ones.
        let steps: UnsafeMutablePointer<UInt16>
    }

    private var pieces: [Piece] = []
    private var current: Piece?
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
        let step = place.offset &- last.offset
        let isNext = place.record == last.record &+ 1 && place.line == last.line &+ 1 && step < UInt64(Self.far)
        if !isNext { farPlaces.append(place) }
        current?.hashes[filled] = hash
        current?.steps[filled] = isNext ? UInt16(truncatingIfNeeded: step) : Self.far
        last = place
        filled += 1
        count += 1
    }

    /// Takes over the rows of a part of the file, as long as there are fewer than so many.
    func append(_ part: TraceList, upTo limit: Int, _ shift: PlaceShift) {
        let taken = Swift.min(part.count, Swift.max(0, limit - count))
        guard taken == part.count else {
            for (hash, place) in part.prefix(taken) { append(hash, at: shift(place)) }
            return
        }
        guard let piece = part.pieces.first, taken > 0 else { return }
        // The first row follows what lies before the part; the others follow each other as they do in it.
        let isFar = piece.steps[0] == Self.far
        let place = isFar ? part.farPlaces[0] : Place(offset: UInt64(piece.steps[0]), record: 1, line: 1)
        append(piece.hashes[0], at: shift(place))
        for place in part.farPlaces.dropFirst(isFar ? 1 : 0) { farPlaces.append(shift(place)) }
        copy(part, 1..<taken)
        last = shift(part.last)
    }

    private func copy(_ part: TraceList, _ rows: Range<Int>) {
        var at = rows.lowerBound
        while at < rows.upperBound {
            if filled == Self.pieceLength { extend() }
            let piece = part.pieces[at / Self.pieceLength]
            let from = at % Self.pieceLength
            let length = Swift.min(Self.pieceLength - from, Self.pieceLength - filled, rows.upperBound - at)
            current?.hashes.advanced(by: filled).update(from: piece.hashes + from, count: length)
            current?.steps.advanced(by: filled).update(from: piece.steps + from, count: length)
            filled += length
            count += length
            at += length
        }
    }

    private func extend() {
        let piece = Piece(
            hashes: .allocate(capacity: Self.pieceLength), steps: .allocate(capacity: Self.pieceLength))
        pieces.append(piece)
        current = piece
        filled = 0
    }

    /// The hashes of some rows, counted from 0.
    @inline(__always)
    func forEachHash(in rows: Range<Int>, _ body: (UInt64) -> Void) {
        var at = rows.lowerBound
        while at < rows.upperBound {
            let piece = pieces[at / Self.pieceLength]
            let from = at % Self.pieceLength
            let end = Swift.min(Self.pieceLength, from + rows.upperBound - at)
            for index in from..<end { body(piece.hashes[index]) }
            at += end - from
        }
    }

    func makeIterator() -> Iterator { Iterator(list: self) }

    struct Iterator: IteratorProtocol {
        fileprivate let list: TraceList
        private var index = 0
        private var place = Place()
        private var nextFar = 0

        fileprivate init(list: TraceList) { self.list = list }

        mutating func next() -> (hash: UInt64, place: Place)? {
            guard index < list.count else { return nil }
            let piece = list.pieces[index / TraceList.pieceLength]
            let at = index % TraceList.pieceLength
            if piece.steps[at] == TraceList.far {
                place = list.farPlaces[nextFar]
                nextFar += 1
            } else {
                place.offset += UInt64(piece.steps[at])
                place.record += 1
                place.line += 1
            }
            index += 1
            return (piece.hashes[at], place)
        }
    }
}
