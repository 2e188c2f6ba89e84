import CZlib

/// CRC-32 of bytes that come piece by piece.
struct Checksum {
    private var state: UInt = 0

    var value: UInt32 { UInt32(truncatingIfNeeded: state) }

    /// Takes in the next bytes, at most 4 GB.
    mutating func take(_ bytes: UnsafeRawBufferPointer) {
        guard unsafe !bytes.isEmpty else { return }
        let start = unsafe bytes.baseAddress?.assumingMemoryBound(to: UInt8.self)
        state = unsafe crc32(state, start, uInt(truncatingIfNeeded: bytes.count))
    }

    static func of(_ bytes: [UInt8]) -> UInt32 {
        var checksum = Checksum()
        unsafe bytes.withUnsafeBytes { unsafe checksum.take($0) }
        return checksum.value
    }
}
