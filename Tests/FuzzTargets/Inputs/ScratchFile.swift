#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A file without a name that holds given bytes, for what reads descriptors. Gone when released.
final class ScratchFile {
    let descriptor: Int32

    /// Nil where no file can be made.
    init?(_ bytes: [UInt8]) {
        var template = "/tmp/cpcheck-fuzz-XXXXXX".utf8CString
        let descriptor = template.withUnsafeMutableBufferPointer { name in
            let descriptor = mkstemp(name.baseAddress!)
            if descriptor >= 0 { unlink(name.baseAddress!) }
            return descriptor
        }
        guard descriptor >= 0 else { return nil }
        self.descriptor = descriptor
        var offset = 0
        while offset < bytes.count {
            let count = bytes[offset...].withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, off_t(offset)) }
            guard count > 0 else { return nil }
            offset += count
        }
    }

    deinit { close(descriptor) }
}
