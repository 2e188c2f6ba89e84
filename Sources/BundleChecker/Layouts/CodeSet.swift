/// A short value as two numbers, for comparison without a loop; its length is part of it.
struct PackedValue: Hashable {
    private let head: UInt64
    private let tail: UInt64

    /// Longest value that can be packed, in bytes.
    static let capacity = 15

    /// The value must not be longer than `capacity`.
    @inline(__always)
    init(_ value: Bytes) {
        let count = value.count
        let raw = UnsafeRawPointer(value.start)
        if count >= 8 {
            // The first eight bytes; of the last eight, those behind them.
            let rest = UInt64(truncatingIfNeeded: count &- 8) &* 8
            head = UInt64(bigEndian: raw.loadUnaligned(as: UInt64.self))
            let last = UInt64(bigEndian: raw.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self))
            tail = UInt64(truncatingIfNeeded: count) &<< rest | last & (1 &<< rest &- 1)
        } else {
            head = value.packed
            tail = UInt64(truncatingIfNeeded: count)
        }
    }

    init(_ text: String) {
        self = Array(text.utf8).withUnsafeBufferPointer { buffer in
            PackedValue(Bytes(buffer.baseAddress ?? Self.nothing, min(buffer.count, Self.capacity)))
        }
    }

    private nonisolated(unsafe) static let nothing = UnsafePointer(UnsafeMutablePointer<UInt8>.allocate(capacity: 1))
}

/// The legal values of a column with a list of them. The memory belongs to the layout.
struct CodeSet {
    private let values: UnsafePointer<PackedValue>
    private let count: Int
    /// Length of the values, 0 when they differ.
    let codeLength: Int

    init(_ values: UnsafePointer<PackedValue>, count: Int, codeLength: Int) {
        self.values = values
        self.count = count
        self.codeLength = codeLength
    }

    @inline(__always)
    func contains(_ value: Bytes) -> Bool {
        guard value.count <= PackedValue.capacity else { return false }
        let packed = PackedValue(value)
        for index in 0..<count where values[index] == packed { return true }
        return false
    }
}
