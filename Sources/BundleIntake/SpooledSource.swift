import ByteSources

/// Standard input that is a pipe, read into memory once so that it can be read several times.
struct SpooledSource: ByteSource {
    let path: SourcePath
    /// All but the last are full.
    private let chunks: [SpooledChunk]

    var byteCount: UInt64? { chunks.reduce(0) { $0 + UInt64($1.count) } }

    /// Reads a descriptor to its end; it stays open.
    /// - Throws: `SourceFailure`; `tooLarge` as soon as more than `limit` bytes have come.
    init(descriptor: Int32, path: SourcePath, limit: UInt64) throws(SourceFailure) {
        var chunks: [SpooledChunk] = []
        var total: UInt64 = 0
        do throws(SystemError) {
            while chunks.last?.isFull ?? true {
                let chunk = try SpooledChunk(descriptor)
                total += UInt64(chunk.count)
                guard total <= limit else { break }
                if chunk.count == 0 { break }
                chunks.append(chunk)
            }
        } catch {
            throw error.failure
        }
        guard total <= limit else { throw .tooLarge(limit: limit) }
        self.path = path
        self.chunks = chunks
    }

    func open() throws(SourceFailure) -> any ByteReader { SpooledReader(chunks) }
}

extension SpooledSource: SeekableSource {
    func openSeekable() throws(SourceFailure) -> any SeekableReader {
        PlacedSpooledReader(chunks, size: byteCount ?? 0)
    }
}

/// Reads what was spooled from any place.
private final class PlacedSpooledReader: SeekableReader {
    let size: UInt64
    private let chunks: [SpooledChunk]

    init(_ chunks: [SpooledChunk], size: UInt64) {
        self.chunks = chunks
        self.size = size
    }

    func read(at offset: UInt64, into buffer: UnsafeMutableRawBufferPointer) throws(SourceFailure) -> Int {
        guard offset < size else { return 0 }
        let length = UInt64(SpooledChunk.length)
        return unsafe chunks[Int(offset / length)].copy(from: Int(offset % length), into: buffer)
    }
}

private final class SpooledReader: ByteReader {
    private let chunks: [SpooledChunk]
    private var number = 0
    private var position = 0

    init(_ chunks: [SpooledChunk]) { self.chunks = chunks }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(SourceFailure) -> Int {
        guard number < chunks.count else { return 0 }
        let count = unsafe chunks[number].copy(from: position, into: buffer)
        position += count
        if position == chunks[number].count {
            number += 1
            position = 0
        }
        return count
    }
}
