/// Gathers small pieces into large writes.
struct WriteBuffer {
    /// Bytes that wait at most.
    static let capacity = 64 << 10

    private var waiting: [UInt8] = []

    /// Takes the next bytes and writes to the descriptor what fills the buffer.
    mutating func write(_ bytes: [UInt8], to descriptor: Int32) throws(CallFailure) {
        if waiting.count + bytes.count > Self.capacity { try flush(to: descriptor) }
        if bytes.count >= Self.capacity {
            try SystemCalls.writeAll(descriptor, bytes[...])
        } else {
            waiting += bytes
        }
    }

    /// Writes what waits. After a failure nothing waits any more.
    mutating func flush(to descriptor: Int32) throws(CallFailure) {
        defer { waiting.removeAll(keepingCapacity: true) }
        try SystemCalls.writeAll(descriptor, waiting[...])
    }
}
