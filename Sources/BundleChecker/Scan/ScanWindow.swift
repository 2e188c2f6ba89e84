import ByteSources

/// A piece of a file in memory: bytes from the first record not yet done to as far as the file was read.
///
/// Offsets are kept, never copies of values. Behind the last byte stands a line feed as a sentinel, so that the scan's
/// inner loops need no second comparison.
final class ScanWindow {
    private(set) var bytes: UnsafeMutablePointer<UInt8>
    private(set) var count = 0
    private(set) var atEnd = false
    private var capacity: Int
    /// Offset in the file of the window's first byte, for text that was not converted.
    private var base: UInt64
    private let feed: any TextFeed
    private let converts: Bool
    /// Original offset of each byte, for converted text only.
    private var origins: [UInt64] = []

    /// The bytes are a part of a file, all of it, and belong to someone else.
    let isPart: Bool

    static let chunk = 1 << 18
    /// Bytes behind the last one that belong to the window: the sentinel, and what loads of whole words reach.
    static let slack = 16

    init(feed: any TextFeed, expecting size: UInt64?) {
        self.feed = feed
        converts = feed.converts
        base = feed.firstOffset
        capacity = min(Self.chunk, Int(min(size ?? UInt64(Self.chunk), UInt64(Self.chunk))) + 64)
        bytes = .allocate(capacity: capacity + Self.slack)
        bytes[0] = 0x0A
        isPart = false
    }

    /// A window on a block of a file, which outlives it.
    init(_ block: FileBlock) {
        feed = NoFeed(at: block.end)
        bytes = block.bytes
        count = block.count
        capacity = block.count
        base = block.start
        converts = false
        isPart = true
        bytes[count] = 0x0A
    }

    deinit { if !isPart { bytes.deallocate() } }

    /// Drops the bytes before `start` and reads on. The window's content moves: indices from before are void.
    func advance(from start: Int) throws(SourceFailure) {
        let left = count - start
        if start > 0 {
            bytes.update(from: bytes + start, count: left)
            if converts { origins.removeFirst(start) }
            base += UInt64(start)
            count = left
        }
        if count * 2 > capacity { grow() }
        let read = try feed.read(
            into: UnsafeMutableBufferPointer(start: bytes + count, count: capacity - count), origins: &origins)
        count += read
        if read == 0 { atEnd = true }
        bytes[count] = 0x0A
    }

    /// Takes the last byte away (the EOF character, which is no part of a record).
    func dropLast() {
        count -= 1
        bytes[count] = 0x0A
        if converts { origins.removeLast() }
    }

    /// Offset in the original file of the byte at an index.
    func offset(of index: Int) -> UInt64 {
        guard converts else { return base + UInt64(index) }
        return index < origins.count ? origins[index] : feed.endOffset
    }

    private func grow() {
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity * 2 + Self.slack)
        larger.update(from: bytes, count: count)
        bytes.deallocate()
        bytes = larger
        capacity *= 2
    }
}

/// Text of a file in MS932, as it is or converted.
protocol TextFeed: AnyObject {
    /// True when bytes are converted, so that offsets have to be kept one by one.
    var converts: Bool { get }
    /// Offset in the file of the first byte handed out (behind a BOM).
    var firstOffset: UInt64 { get }
    /// Offset in the file behind the last byte handed out.
    var endOffset: UInt64 { get }
    /// Fills a part of the buffer; 0 at the end. A feed that converts appends the original offset of each byte.
    func read(into buffer: UnsafeMutableBufferPointer<UInt8>, origins: inout [UInt64]) throws(SourceFailure) -> Int
}

/// MS932 text as it stands in the file.
final class PlainFeed: TextFeed {
    let converts = false
    let firstOffset: UInt64
    private(set) var endOffset: UInt64
    private let reader: any ByteReader

    init(reader: any ByteReader, skipping bom: Int) throws(SourceFailure) {
        self.reader = reader
        firstOffset = UInt64(bom)
        endOffset = UInt64(bom)
        if bom > 0 { _ = try reader.readFully(bom) }
    }

    func read(into buffer: UnsafeMutableBufferPointer<UInt8>, origins: inout [UInt64]) throws(SourceFailure) -> Int {
        let read = try reader.read(into: UnsafeMutableRawBufferPointer(buffer))
        endOffset += UInt64(read)
        return read
    }
}
