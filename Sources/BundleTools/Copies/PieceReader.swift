import ByteSources

/// Makes the bytes of a file piece by piece, as they are asked for.
protocol PieceMaker: AnyObject {
    /// The next bytes; nil at the end.
    func next() throws(SourceFailure) -> [UInt8]?
}

/// Hands out made pieces as a reader.
final class PieceReader: ByteReader {
    private let maker: any PieceMaker
    private var piece: [UInt8] = []
    private var at = 0

    init(_ maker: any PieceMaker) { self.maker = maker }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(SourceFailure) -> Int {
        while at == piece.count {
            guard let next = try maker.next() else { return 0 }
            (piece, at) = (next, 0)
        }
        let count = min(buffer.count, piece.count - at)
        buffer.copyBytes(from: piece[at..<at + count])
        at += count
        return count
    }
}

/// The bytes of a source in their order, up to places in it.
final class RawBytes {
    private let reader: any ByteReader
    private var waiting: [UInt8] = []
    /// Offset in the file of the next byte.
    private(set) var offset: UInt64 = 0
    private static let piece = 1 << 16

    init(_ source: any ByteSource) throws(SourceFailure) { reader = try source.open() }

    /// The bytes up to an offset; fewer where the source ends before.
    func take(upTo end: UInt64) throws(SourceFailure) -> [UInt8] {
        guard end > offset else { return [] }
        let count = Int(end - offset)
        while waiting.count < count, try readOn() {}
        let taken = Array(waiting.prefix(count))
        waiting.removeFirst(taken.count)
        offset += UInt64(taken.count)
        return taken
    }

    /// Some more bytes; nil at the end.
    func takeSome() throws(SourceFailure) -> [UInt8]? {
        if waiting.isEmpty, try !readOn() { return nil }
        let taken = waiting
        waiting.removeAll(keepingCapacity: true)
        offset += UInt64(taken.count)
        return taken
    }

    private func readOn() throws(SourceFailure) -> Bool {
        let had = waiting.count
        waiting.append(contentsOf: repeatElement(0, count: Self.piece))
        var failure: SourceFailure?
        let read = waiting.withUnsafeMutableBytes { bytes -> Int in
            do throws(SourceFailure) {
                return try reader.read(into: UnsafeMutableRawBufferPointer(rebasing: bytes[had...]))
            } catch {
                failure = error
                return 0
            }
        }
        waiting.removeLast(Self.piece - read)
        if let failure { throw failure }
        return read > 0
    }
}
