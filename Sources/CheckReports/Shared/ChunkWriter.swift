/// Gathers text into chunks for a sink. It changes nothing: each format escapes in its own way.
final class ChunkWriter {
    private let sink: any ReportSink
    private var buffer: [UInt8] = []

    private static let chunkSize = 1 << 15

    init(_ sink: any ReportSink) {
        self.sink = sink
        buffer.reserveCapacity(Self.chunkSize + 4096)
    }

    func write(_ text: String) throws {
        buffer.append(contentsOf: text.utf8)
        if buffer.count >= Self.chunkSize { try finish() }
    }

    /// Hands over what is left.
    func finish() throws {
        guard !buffer.isEmpty else { return }
        try sink.write(buffer)
        buffer.removeAll(keepingCapacity: true)
    }
}
