import ByteSources

/// A source that can be read from any place, as an archive needs.
protocol SeekableSource: ByteSource {
    /// Opens the source for reading from any place.
    func openSeekable() throws(SourceFailure) -> any SeekableReader
}

/// Reads an open source from any place. Closes it when released.
protocol SeekableReader: AnyObject {
    /// Bytes of the source.
    var size: UInt64 { get }
    /// Reads bytes from an offset, at most the whole buffer; 0 only where there are none.
    func read(at offset: UInt64, into buffer: UnsafeMutableRawBufferPointer) throws(SourceFailure) -> Int
}

extension SeekableReader {
    /// So many bytes from an offset; fewer where the source ends.
    func bytes(at offset: UInt64, count: Int) throws(SourceFailure) -> [UInt8] {
        guard offset < size else { return [] }
        let count = Int(min(UInt64(count), size - offset))
        var failure: SourceFailure?
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            let room = UnsafeMutableRawBufferPointer(buffer)
            do throws(SourceFailure) {
                while filled < count {
                    let rest = unsafe UnsafeMutableRawBufferPointer(rebasing: room[filled..<count])
                    let read = try unsafe read(at: offset + UInt64(filled), into: rest)
                    guard read > 0 else { break }
                    filled += read
                }
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
        return bytes
    }
}
