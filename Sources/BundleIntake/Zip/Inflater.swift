import CZlib

/// One deflate stream of zlib while it is unpacked. Its memory is zlib's alone.
@safe final class Inflater {
    enum State {
        /// More input or more room is needed.
        case going
        /// The stream has ended.
        case ended
        /// The bytes are no deflate stream.
        case damaged
    }

    private let stream: UnsafeMutablePointer<z_stream>

    /// Nil where there is no memory for its window.
    init?() {
        unsafe stream = .allocate(capacity: 1)
        unsafe stream.initialize(to: z_stream())
        // Raw: a ZIP has no zlib header.
        let size = unsafe Int32(MemoryLayout<z_stream>.size)
        guard unsafe inflateInit2_(stream, -MAX_WBITS, ZLIB_VERSION, size) == Z_OK else { return nil }
    }

    deinit {
        _ = unsafe inflateEnd(stream)
        unsafe stream.deallocate()
    }

    /// Unpacks as much as the room takes.
    /// - Returns: how many bytes were taken in, how many were given, and whether the stream goes on.
    func unpack(
        _ input: UnsafeRawBufferPointer, into room: UnsafeMutableRawBufferPointer
    ) -> (taken: Int, given: Int, state: State) {
        unsafe stream.pointee.next_in = unsafe input.baseAddress?.assumingMemoryBound(to: UInt8.self)
        unsafe stream.pointee.avail_in = uInt(input.count)
        unsafe stream.pointee.next_out = unsafe room.baseAddress?.assumingMemoryBound(to: UInt8.self)
        unsafe stream.pointee.avail_out = uInt(room.count)
        let result = unsafe inflate(stream, Z_NO_FLUSH)
        let taken = unsafe input.count - Int(stream.pointee.avail_in)
        let given = unsafe room.count - Int(stream.pointee.avail_out)
        switch result {
        case Z_OK, Z_BUF_ERROR: return (taken, given, .going)
        case Z_STREAM_END: return (taken, given, .ended)
        default: return (taken, given, .damaged)
        }
    }
}
