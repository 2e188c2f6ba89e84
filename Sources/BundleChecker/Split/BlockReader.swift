import ByteSources

/// Reads a file on from a place where a record begins, in blocks that end where records probably end.
final class BlockReader {
    private let feed: any TextFeed
    private let size: Int
    private let commas: Int
    /// Behind the last block: bytes that were read and not handed out.
    private let rest: FileBlock
    private var restIsInQuotes = false
    private var feedIsAtEnd = false
    /// There are no more blocks: what is left is to be read from `remainder`.
    private(set) var isDone = false

    /// How many blocks' length a record may have before no end of it is looked for.
    private static let mostBlocks = 8

    /// - Parameters:
    ///   - offset: of the place in the file.
    ///   - head: the bytes there that the feed gave already.
    ///   - size: of a block, in bytes.
    ///   - commas: of a record.
    init(_ feed: any TextFeed, at offset: UInt64, head: UnsafeBufferPointer<UInt8>, size: Int, commas: Int) {
        self.feed = feed
        self.size = size
        self.commas = commas
        rest = FileBlock(capacity: size)
        rest.begin(at: offset, with: head)
    }

    /// Offset of the next block.
    var offset: UInt64 { rest.start }

    /// The places told last were inside quotes.
    func flip() { restIsInQuotes.toggle() }

    /// Fills a block with the next bytes.
    ///
    /// - Returns: false when there are no more blocks.
    func next(into block: FileBlock) throws(SourceFailure) -> Bool {
        guard !isDone else { return false }
        block.reserve(size + size / 8)
        block.begin(at: rest.start, with: rest.buffer)
        while true {
            if !feedIsAtEnd {
                let new = try block.fill(to: max(size, block.count + max(1, size / 8)), from: feed)
                feedIsAtEnd = new == 0
            }
            if let end = lastEnd(block.buffer) {
                rest.begin(at: block.start + UInt64(end), with: UnsafeBufferPointer(rebasing: block.buffer[end...]))
                restIsInQuotes = false
                block.cut(at: end)
                return true
            }
            guard !feedIsAtEnd, block.count <= size * Self.mostBlocks else {
                rest.begin(at: block.start, with: block.buffer)
                isDone = true
                return false
            }
        }
    }

    private func lastEnd(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        EvidentEnd.last(bytes, commas: commas)
            ?? QuoteParity.lastEnd(bytes, isOdd: QuoteParity.isOdd(bytes) != restIsInQuotes)
    }

    /// These blocks, and what comes behind them: once it is read, there are no blocks any more.
    func remainder(behind blocks: [FileBlock], from offset: UInt64) -> JoinedFeed {
        JoinedFeed(blocks + [rest], from: offset, then: feed)
    }
}

/// Blocks one behind the other, then what another feed gives.
final class JoinedFeed: TextFeed {
    let converts = false
    let firstOffset: UInt64
    private(set) var endOffset: UInt64
    private var blocks: ArraySlice<FileBlock>
    private var at: UInt64
    private let rest: any TextFeed
    /// The blocks were not enough.
    private(set) var isBeyond = false

    /// - Parameters:
    ///   - blocks: each begins where the one before ends.
    ///   - rest: is read once the blocks are not enough.
    init(_ blocks: [FileBlock], from offset: UInt64, then rest: any TextFeed) {
        self.blocks = blocks[...]
        self.rest = rest
        firstOffset = offset
        endOffset = offset
        at = offset
    }

    func read(into buffer: UnsafeMutableBufferPointer<UInt8>, origins: inout [UInt64]) throws(SourceFailure) -> Int {
        while let block = blocks.first, block.end <= at { blocks = blocks.dropFirst() }
        guard let block = blocks.first else {
            isBeyond = true
            let read = try rest.read(into: buffer, origins: &origins)
            endOffset += UInt64(read)
            return read
        }
        let from = Int(at - block.start)
        let count = min(buffer.count, block.count - from)
        guard let target = buffer.baseAddress else { return 0 }
        target.update(from: block.bytes + from, count: count)
        at += UInt64(count)
        endOffset += UInt64(count)
        return count
    }
}

/// Nothing, behind a place of a file.
final class NoFeed: TextFeed {
    let converts = false
    let firstOffset: UInt64
    let endOffset: UInt64

    init(at offset: UInt64) {
        firstOffset = offset
        endOffset = offset
    }

    func read(into buffer: UnsafeMutableBufferPointer<UInt8>, origins: inout [UInt64]) throws(SourceFailure) -> Int {
        0
    }
}
