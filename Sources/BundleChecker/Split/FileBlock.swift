import ByteSources

/// Bytes of a file between two places where records probably begin.
///
/// One thread at a time writes to it; once it is filled it does not change until it is filled again.
final class FileBlock: @unchecked Sendable {
    /// Offset in the file of the first byte.
    private(set) var start: UInt64 = 0
    private(set) var count = 0
    private(set) var bytes: UnsafeMutablePointer<UInt8>
    private(set) var capacity: Int

    init(capacity: Int) {
        self.capacity = capacity
        bytes = .allocate(capacity: capacity + ScanWindow.slack)
        // What is read of a word behind the last byte is never used, but is to be defined.
        bytes.initialize(repeating: 0x0A, count: capacity + ScanWindow.slack)
    }

    deinit { bytes.deallocate() }

    /// Offset in the file behind the last byte.
    var end: UInt64 { start + UInt64(count) }

    var buffer: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: bytes, count: count) }

    /// Begins anew at an offset of the file, with these bytes.
    func begin(at offset: UInt64, with head: UnsafeBufferPointer<UInt8>) {
        start = offset
        count = 0
        reserve(head.count)
        if let base = head.baseAddress { bytes.update(from: base, count: head.count) }
        count = head.count
    }

    /// Reads on until the block holds `size` bytes or the feed ends.
    ///
    /// - Returns: how many bytes came.
    func fill(to size: Int, from feed: any TextFeed) throws(SourceFailure) -> Int {
        reserve(size)
        let before = count
        var origins: [UInt64] = []
        while count < size {
            let room = UnsafeMutableBufferPointer(start: bytes + count, count: size - count)
            let read = try feed.read(into: room, origins: &origins)
            if read == 0 { break }
            count += read
        }
        return count - before
    }

    /// Lets go of the bytes from an index on.
    func cut(at index: Int) { count = index }

    /// Makes room for so many bytes.
    func reserve(_ size: Int) {
        guard size > capacity else { return }
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: size + ScanWindow.slack)
        larger.initialize(repeating: 0x0A, count: size + ScanWindow.slack)
        larger.update(from: bytes, count: count)
        bytes.deallocate()
        bytes = larger
        capacity = size
    }
}
