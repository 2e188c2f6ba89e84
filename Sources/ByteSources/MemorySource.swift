/// A source whose bytes are in memory.
public struct MemorySource: ByteSource {
    public let path: SourcePath
    public let bytes: [UInt8]

    public init(path: SourcePath, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    public init(name: String, bytes: [UInt8]) {
        self.init(path: SourcePath(name: name), bytes: bytes)
    }

    public var byteCount: UInt64? { UInt64(bytes.count) }

    public func open() throws(SourceFailure) -> any ByteReader { MemoryReader(bytes) }
}

private final class MemoryReader: ByteReader {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(SourceFailure) -> Int {
        let count = min(buffer.count, bytes.count - position)
        guard count > 0 else { return 0 }
        unsafe buffer.copyBytes(from: bytes[position..<position + count])
        position += count
        return count
    }
}
