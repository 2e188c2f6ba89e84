package import ByteSources

extension ByteSource {
    /// Everything the source holds.
    package func allBytes() throws -> [UInt8] {
        var bytes: [UInt8] = []
        try read { bytes += $0 }
        return bytes
    }

    /// What the source gives before it ends or fails.
    package func readableBytes() -> [UInt8] {
        var bytes: [UInt8] = []
        try? read { bytes += $0 }
        return bytes
    }

    private func read(_ take: (ArraySlice<UInt8>) -> Void) throws {
        let reader = try open()
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = try buffer.withUnsafeMutableBytes { try reader.read(into: $0) }
            if count == 0 { return }
            take(buffer[..<count])
        }
    }
}
