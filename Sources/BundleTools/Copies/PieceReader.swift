import ByteSources

/// Makes the bytes of a file piece by piece, as they are asked for.
protocol PieceMaker: AnyObject {
    /// The next bytes; nil at the end.
    func next() throws(SourceFailure) -> [UInt8]?
}

/// Hands out made pieces as a reader, as many at a time as are asked for: pieces may be short.
final class PieceReader: ByteReader {
    private let maker: any PieceMaker
    private var piece: [UInt8] = []
    private var at = 0
    private var isAtEnd = false
    /// What kept the maker from going on, while bytes from before it are handed out.
    private var failure: SourceFailure?

    init(_ maker: any PieceMaker) { self.maker = maker }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(SourceFailure) -> Int {
        var filled = 0
        while filled < buffer.count {
            if at == piece.count, !readOn() { break }
            let count = min(buffer.count - filled, piece.count - at)
            UnsafeMutableRawBufferPointer(rebasing: buffer[filled...]).copyBytes(from: piece[at..<at + count])
            at += count
            filled += count
        }
        if filled == 0, let failure { throw failure }
        return filled
    }

    /// Takes the next piece; false at the end.
    private func readOn() -> Bool {
        guard !isAtEnd, failure == nil else { return false }
        do throws(SourceFailure) {
            guard let next = try maker.next() else {
                isAtEnd = true
                return false
            }
            (piece, at) = (next, 0)
        } catch {
            failure = error
            return false
        }
        return true
    }
}
