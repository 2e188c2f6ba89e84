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
        var place = shift(Place())
        var nextFar = 0
        var left = Swift.min(part.count, Swift.max(0, limit - count))
        for piece in part.pieces {
            for index in 0..<Swift.min(left, Self.pieceLength) {
                if piece.steps[index] == Self.far {
                    place = shift(part.farPlaces[nextFar])
                    nextFar += 1
                } else {
                    place.offset &+= UInt64(piece.steps[index])
                    place.record &+= 1
                    place.line &+= 1
                }
                append(piece.hashes[index], at: place)
            }
            left -= Swift.min(left, Self.pieceLength)
        }
    }

    private func extend() {
        let piece = Piece(
            hashes: .allocate(capacity: Self.pieceLength), steps: .allocate(capacity: Self.pieceLength))
        pieces.append(piece)
        current = piece
        filled = 0
    }

    @inline(__always)
    func forEachHash(_ body: (UInt64) -> Void) {
        var left = count
        for piece in pieces {
            for index in 0..<Swift.min(left, Self.pieceLength) { body(piece.hashes[index]) }
            left -= Swift.min(left, Self.pieceLength)
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
