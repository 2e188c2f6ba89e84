import ByteSources

/// The bytes of a source in their order, up to places in it.
final class RawBytes {
    private let reader: any ByteReader
    private var waiting: [UInt8] = []
    /// Those of `waiting` that were taken.
    private var taken = 0
    /// Offset in the file of the next byte.
    private(set) var offset: UInt64 = 0
    /// Bytes that changed their place in memory before they were taken: few, however short the pieces are.
    private(set) var moved: UInt64 = 0
    private static let piece = 1 << 16

    init(_ source: any ByteSource) throws(SourceFailure) { reader = try source.open() }

    /// The bytes up to an offset; fewer where the source ends before.
    func take(upTo end: UInt64) throws(SourceFailure) -> [UInt8] {
        var bytes: [UInt8] = []
        try take(upTo: end, behind: &bytes)
        return bytes
    }

    /// Puts the bytes up to an offset behind others.
    func take(upTo end: UInt64, behind others: inout [UInt8]) throws(SourceFailure) {
        guard end > offset else { return }
        let count = Int(end - offset)
        while waiting.count - taken < count, try readOn() {}
        let next = min(waiting.count, taken + count)
        others += waiting[taken..<next]
        offset += UInt64(next - taken)
        taken = next
    }

    /// Some more bytes; nil at the end.
    func takeSome() throws(SourceFailure) -> [UInt8]? {
        if waiting.count == taken, try !readOn() { return nil }
        return try take(upTo: offset + UInt64(waiting.count - taken))
    }

    private func readOn() throws(SourceFailure) -> Bool {
        if taken > 0 {
            moved += UInt64(waiting.count - taken)
            waiting.removeFirst(taken)
            taken = 0
        }
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
