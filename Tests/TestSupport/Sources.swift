package import ByteSources

/// A source whose reader hands out its bytes in pieces of given sizes, over and over: the end of one read can fall on
/// any byte.
package struct ChoppedSource: ByteSource {
    package let path: SourcePath
    package let bytes: [UInt8]
    package let sizes: [Int]
    /// Whether the size is known without reading.
    package var tellsSize = true

    package init(name: String, bytes: [UInt8], sizes: [Int], tellsSize: Bool = true) {
        self.init(path: SourcePath(name: name), bytes: bytes, sizes: sizes, tellsSize: tellsSize)
    }

    package init(path: SourcePath, bytes: [UInt8], sizes: [Int], tellsSize: Bool = true) {
        self.path = path
        self.bytes = bytes
        self.sizes = sizes
        self.tellsSize = tellsSize
    }

    package var byteCount: UInt64? { tellsSize ? UInt64(bytes.count) : nil }

    package func open() throws(SourceFailure) -> any ByteReader { PieceReader(bytes, sizes: sizes, failure: nil) }
}

/// A source that cannot be opened, or fails when its bytes are handed out.
package struct FailingSource: ByteSource {
    package let path: SourcePath
    package let bytes: [UInt8]
    package let failure: SourceFailure
    package let failsOnOpening: Bool

    package init(name: String, bytes: [UInt8] = [], failure: SourceFailure, failsOnOpening: Bool = false) {
        path = SourcePath(name: name)
        self.bytes = bytes
        self.failure = failure
        self.failsOnOpening = failsOnOpening
    }

    package var byteCount: UInt64? { UInt64(bytes.count) * 2 }

    package func open() throws(SourceFailure) -> any ByteReader {
        if failsOnOpening { throw failure }
        return PieceReader(bytes, sizes: [4096], failure: failure)
    }
}

/// A source of one piece of bytes again and again, without ever holding them all.
package struct RepeatingSource: ByteSource {
    package let path: SourcePath
    private let head: [UInt8]
    private let piece: [UInt8]
    private let times: Int
    private let tail: [UInt8]

    package init(name: String, head: [UInt8] = [], piece: [UInt8], times: Int, tail: [UInt8] = []) {
        path = SourcePath(name: name)
        self.head = head
        self.piece = piece
        self.times = times
        self.tail = tail
    }

    package var byteCount: UInt64? { UInt64(head.count + piece.count * times + tail.count) }

    package func open() throws(SourceFailure) -> any ByteReader { Reader(head, piece, times, tail) }

    private final class Reader: ByteReader {
        private let piece: [UInt8]
        private let tail: [UInt8]
        private var left: Int
        private var ready: ArraySlice<UInt8>
        private var tailIsDue = true

        init(_ head: [UInt8], _ piece: [UInt8], _ times: Int, _ tail: [UInt8]) {
            ready = head[...]
            self.piece = piece
            self.tail = tail
            left = times
        }

        func read(into buffer: UnsafeMutableRawBufferPointer) throws(SourceFailure) -> Int {
            while ready.isEmpty {
                if left > 0 {
                    left -= 1
                    ready = piece[...]
                } else if tailIsDue {
                    tailIsDue = false
                    ready = tail[...]
                } else {
                    return 0
                }
            }
            let count = min(buffer.count, ready.count)
            buffer.copyBytes(from: ready.prefix(count))
            ready = ready.dropFirst(count)
            return count
        }
    }
}

private final class PieceReader: ByteReader {
    private let bytes: [UInt8]
    private let sizes: [Int]
    private let failure: SourceFailure?
    private var position = 0
    private var reads = 0

    init(_ bytes: [UInt8], sizes: [Int], failure: SourceFailure?) {
        self.bytes = bytes
        self.sizes = sizes
        self.failure = failure
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(SourceFailure) -> Int {
        if position == bytes.count, let failure { throw failure }
        let count = min(buffer.count, sizes[reads % sizes.count], bytes.count - position)
        reads += 1
        guard count > 0 else { return 0 }
        buffer.copyBytes(from: bytes[position..<position + count])
        position += count
        return count
    }
}
