import ByteSources

/// Standard input that is a pipe, read into memory once so that it can be read several times.
struct SpooledSource: ByteSource {
    let path: SourcePath
    /// All but the last hold `chunkLength` bytes.
    private let chunks: [[UInt8]]

    private static let chunkLength = 1 << 20

    var byteCount: UInt64? { chunks.reduce(0) { $0 + UInt64($1.count) } }

    /// Reads a descriptor to its end; it stays open.
    /// - Throws: `SourceFailure`; `tooLarge` as soon as more than `limit` bytes have come.
    init(descriptor: Int32, path: SourcePath, limit: UInt64) throws(SourceFailure) {
        var chunks: [[UInt8]] = []
        var total: UInt64 = 0
        var ended = false
        while !ended {
            let chunk = try Self.chunk(of: descriptor)
            ended = chunk.count < Self.chunkLength
            total += UInt64(chunk.count)
            guard total <= limit else { throw .tooLarge(limit: limit) }
            if !chunk.isEmpty { chunks.append(chunk) }
        }
        self.path = path
        self.chunks = chunks
    }

    /// The next bytes, fewer than `chunkLength` only at the end.
    private static func chunk(of descriptor: Int32) throws(SourceFailure) -> [UInt8] {
        var failure: SourceFailure?
        let chunk = unsafe [UInt8](unsafeUninitializedCapacity: chunkLength) { buffer, filled in
            let room = UnsafeMutableRawBufferPointer(buffer)
            do throws(SystemError) {
                while filled < chunkLength {
                    let rest = unsafe UnsafeMutableRawBufferPointer(rebasing: room[filled...])
                    let count = try unsafe Descriptor.read(descriptor, into: rest)
                    guard count > 0 else { break }
                    filled += count
                }
            } catch {
                failure = error.failure
            }
        }
        if let failure { throw failure }
        return chunk
    }

    func open() throws(SourceFailure) -> any ByteReader { SpooledReader(chunks) }
}

extension SpooledSource: SeekableSource {
    func openSeekable() throws(SourceFailure) -> any SeekableReader {
        PlacedSpooledReader(chunks, size: byteCount ?? 0, chunkLength: Self.chunkLength)
    }
}

/// Reads what was spooled from any place.
private final class PlacedSpooledReader: SeekableReader {
    let size: UInt64
    private let chunks: [[UInt8]]
    private let chunkLength: UInt64

    init(_ chunks: [[UInt8]], size: UInt64, chunkLength: Int) {
        self.chunks = chunks
        self.size = size
        self.chunkLength = UInt64(chunkLength)
    }

    func read(at offset: UInt64, into buffer: UnsafeMutableRawBufferPointer) throws(SourceFailure) -> Int {
        guard offset < size else { return 0 }
        let rest = chunks[Int(offset / chunkLength)][Int(offset % chunkLength)...].prefix(buffer.count)
        unsafe buffer.copyBytes(from: rest)
        return rest.count
    }
}

private final class SpooledReader: ByteReader {
    private let chunks: [[UInt8]]
    private var number = 0
    private var position = 0

    init(_ chunks: [[UInt8]]) { self.chunks = chunks }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(SourceFailure) -> Int {
        guard number < chunks.count else { return 0 }
        let rest = chunks[number][position...].prefix(buffer.count)
        unsafe buffer.copyBytes(from: rest)
        position += rest.count
        if position == chunks[number].count {
            number += 1
            position = 0
        }
        return rest.count
    }
}
