package import ByteSources

/// Reads pieces of bytes that end in one certain byte, such as lines, one after the other from something that may never
/// be held as a whole: standard input, a pipe, a file of any size.
///
/// The last piece needs no end. Of a piece that is too long, only the beginning is kept.
package final class InputPieces {
    private let reader: any ByteReader
    private let end: UInt8
    private let longest: Int
    private var buffer = [UInt8](repeating: 0, count: 1 << 16)
    private var position = 0
    private var filled = 0

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
        var piece: [UInt8] = []
        var isWhole = true
        var isEmpty = true
        while true {
            if position == filled {
                filled = try fill()
                position = 0
                if filled == 0 { return isEmpty ? nil : (piece, isWhole) }
            }
            isEmpty = false
            let rest = buffer[position..<filled]
            let stop = rest.firstIndex(of: end)
            let found = rest[..<(stop ?? filled)]
            let room = longest - piece.count
            piece += found.prefix(room)
            if found.count > room { isWhole = false }
            position = stop.map { $0 + 1 } ?? filled
            if stop != nil { return (piece, isWhole) }
        }
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
