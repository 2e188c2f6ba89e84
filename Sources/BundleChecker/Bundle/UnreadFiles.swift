import ByteSources
import CarePlanStandard

/// Reads the members of ZIPs that no rule reads to their ends: one that is damaged spoils the unpacking, whatever it is.
struct UnreadFiles {
    let entries: [FileEntry]

    /// What keeps members from being read, by file.
    /// - Parameter isRead: whether a file was read already.
    func failures(isRead: (Int) -> Bool) -> [Int: SourceFailure] {
        var failures: [Int: SourceFailure] = [:]
        for index in entries.indices where entries[index].archive != nil && !isRead(index) {
            guard let source = entries[index].source else { continue }
            do throws(SourceFailure) {
                try Self.read(source)
            } catch {
                failures[index] = error
            }
        }
        return failures
    }

    private static func read(_ source: any ByteSource) throws(SourceFailure) {
        let reader = try source.open()
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
        defer { buffer.deallocate() }
        while try reader.read(into: buffer) > 0 {}
    }
}
