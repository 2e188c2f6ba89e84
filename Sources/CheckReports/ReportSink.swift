/// Takes the bytes of a report, chunk after chunk.
public protocol ReportSink: AnyObject {
    /// Takes the next bytes.
    /// - Throws: whatever keeps the bytes from being kept; the report ends there.
    func write(_ chunk: [UInt8]) throws
}

/// A sink that keeps everything in memory.
public final class MemorySink: ReportSink {
    public private(set) var bytes: [UInt8] = []

    public init() {}

    public func write(_ chunk: [UInt8]) throws { bytes += chunk }

    /// The bytes as text.
    public var text: String { String(decoding: bytes, as: UTF8.self) }
}
