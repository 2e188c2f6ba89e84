#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A piece of what came through a pipe.
///
/// How much will come is up to whoever writes: where the memory does not suffice, that is an error to be told, as it is
/// not where an array grows.
@safe final class SpooledChunk: @unchecked Sendable {
    /// Bytes of a full chunk.
    static let length = 1 << 20

    let count: Int
    private let bytes: UnsafeMutableRawBufferPointer

    var isFull: Bool { count == Self.length }

    /// Reads the next bytes of a descriptor; fewer than a full chunk only at its end.
    init(_ descriptor: Int32) throws(SystemError) {
        guard let start = unsafe malloc(Self.length) else { throw .noMemory }
        let room = unsafe UnsafeMutableRawBufferPointer(start: start, count: Self.length)
        var filled = 0
        do throws(SystemError) {
            while filled < Self.length {
                let rest = unsafe UnsafeMutableRawBufferPointer(rebasing: room[filled...])
                let read = try unsafe Descriptor.read(descriptor, into: rest)
                guard read > 0 else { break }
                filled += read
            }
        } catch {
            unsafe free(start)
            throw error
        }
        unsafe bytes = room
        count = filled
    }

    deinit { unsafe free(bytes.baseAddress) }

    /// Copies what lies from an offset on, as much as the buffer takes.
    func copy(from offset: Int, into buffer: UnsafeMutableRawBufferPointer) -> Int {
        let rest = unsafe bytes[offset..<min(count, offset + buffer.count)]
        unsafe buffer.copyBytes(from: rest)
        return unsafe rest.count
    }
}
