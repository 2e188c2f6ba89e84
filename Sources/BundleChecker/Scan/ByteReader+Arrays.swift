import ByteSources

extension ByteReader {
    /// Reads once, at most `count` bytes; empty only at the end.
    func readSome(_ count: Int) throws(SourceFailure) -> [UInt8] {
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: count, alignment: 1)
        defer { buffer.deallocate() }
        let read = try read(into: buffer)
        return Array(buffer[..<read])
    }

    /// Reads until `count` bytes are there or the source ends.
    func readFully(_ count: Int) throws(SourceFailure) -> [UInt8] {
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: count, alignment: 1)
        defer { buffer.deallocate() }
        var filled = 0
        while filled < count {
            let read = try read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[filled...]))
            if read == 0 { break }
            filled += read
        }
        return Array(buffer[..<filled])
    }
}
