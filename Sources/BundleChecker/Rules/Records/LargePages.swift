#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Memory that is looked at here and there, megabytes apart: in pages of the usual size the processor finds its way to
/// nearly every place anew.
enum LargePages {
    /// Bytes of a large page.
    static let size = 2 << 20

    /// Asks for large pages. Where the system has none, the memory is what it was.
    ///
    /// - Parameter memory: begins where a large page would, when it is as large as one.
    static func advise(_ memory: UnsafeMutableRawPointer, byteCount: Int) {
        #if os(Linux)
            guard byteCount >= size else { return }
            _ = madvise(memory, byteCount, MADV_HUGEPAGE)
        #endif
    }
}
