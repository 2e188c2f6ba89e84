package import ByteSources

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Reads pieces of bytes that end in one certain byte, such as lines, one after the other from something that may never
/// be held as a whole: standard input, a pipe, a file of any size.
///
/// The last piece needs no end. Of a piece that is too long, or for which the memory does not suffice, only the beginning
/// is read; the rest is passed over when the next piece is asked for.
package final class InputPieces {
    private let reader: any ByteReader
    private let end: UInt8
    private let longest: Int
    private var buffer = [UInt8](repeating: 0, count: 1 << 16)
    private var position = 0
    private var filled = 0
    /// The last piece was not read to its end.
    private var isInside = false

    /// - Parameters:
    ///   - end: the byte behind each piece.
    ///   - longest: bytes that are kept of a piece.
    package init(_ reader: any ByteReader, end: UInt8, longest: Int) {
        self.reader = reader
        self.end = end
        self.longest = longest
    }

    /// The next piece without its end, and whether it is whole; nil at the end of the input.
    package func next() throws(SourceFailure) -> (bytes: [UInt8], isWhole: Bool)? {
        while isInside, try hasMore() { _ = part() }
        isInside = false
        guard try hasMore() else { return nil }
        isInside = true
        var piece: [UInt8] = []
        while isInside, try hasMore() {
            let part = part()
            let count = piece.count
            guard Self.fits(part.count, behind: piece) else { return (piece, false) }
            piece += part.prefix(longest - piece.count)
            if piece.count < count + part.count { return (piece, false) }
        }
        isInside = false
        return (piece, true)
    }

    private func hasMore() throws(SourceFailure) -> Bool {
        if position == filled { (filled, position) = (try fill(), 0) }
        return position < filled
    }

    /// What was read of the piece, which ends in it or not.
    private func part() -> ArraySlice<UInt8> {
        let rest = buffer[position..<filled]
        let stop = rest.firstIndex(of: end)
        position = stop.map { $0 + 1 } ?? filled
        if stop != nil { isInside = false }
        return rest[..<(stop ?? filled)]
    }

    /// Whether an array may grow so far. Growing ends the process where the memory does not suffice; asking does not. (A
    /// call of malloc would not be made at all: the compiler knows that nothing is put there.)
    private static func fits(_ more: Int, behind array: [UInt8]) -> Bool {
        let needed = array.count + more
        guard needed > array.capacity, needed > 1 << 20 else { return true }
        let room = unsafe mmap(nil, 2 * needed, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANON, -1, 0)
        guard unsafe room != MAP_FAILED else { return false }
        unsafe munmap(room, 2 * needed)
        return true
    }

    private func fill() throws(SourceFailure) -> Int {
        let room = UnsafeMutableRawBufferPointer.allocate(byteCount: buffer.count, alignment: 16)
        defer { unsafe room.deallocate() }
        let count = try unsafe reader.read(into: room)
        unsafe buffer.replaceSubrange(0..<count, with: room[..<count])
        return count
    }
}

/// What a descriptor or a path gives, read once from where it stands: pipes too.
package final class StreamReader: ByteReader {
    private let descriptor: Int32
    /// Closed with the reader; nil for a descriptor that stays open.
    private let file: Descriptor?

    /// Reads an open descriptor, which stays open.
    package init(descriptor: Int32) {
        self.descriptor = descriptor
        file = nil
    }

    /// - Parameter path: raw bytes; a link is followed.
    package init(path: [UInt8]) throws(SourceFailure) {
        do throws(SystemError) {
            let opened = try FileSystem.open(path, following: true)
            guard try opened.status().kind != .folder else { throw SystemError.notRegular }
            descriptor = opened.number
            file = consume opened
        } catch {
            throw error.failure
        }
    }

    package func read(into buffer: UnsafeMutableRawBufferPointer) throws(SourceFailure) -> Int {
        do {
            return try unsafe Descriptor.read(descriptor, into: buffer)
        } catch {
            throw error.failure
        }
    }
}
