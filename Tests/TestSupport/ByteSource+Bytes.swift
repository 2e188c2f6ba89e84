package import ByteSources

extension ByteSource {
    /// Everything the source holds.
    package func allBytes() throws -> [UInt8] {
        let reader = try open()
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = try buffer.withUnsafeMutableBytes { try reader.read(into: $0) }
            if count == 0 { return bytes }
            bytes += buffer[..<count]
        }
    }
}
