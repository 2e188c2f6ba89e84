import ByteSources
import CarePlanStandard

/// Looks at files that no rule reads: a damaged attachment in a ZIP spoils the unpacking, and an image that cannot be
/// opened is no image of a wrong kind.
struct UnreadFiles {
    let entries: [FileEntry]

    /// What keeps files from being read, by file.
    /// - Parameter isRead: whether a file was read from its first byte to its last.
    func failures(isRead: (Int) -> Bool) -> [Int: SourceFailure] {
        var failures: [Int: SourceFailure] = [:]
        for (index, entry) in entries.enumerated() {
            guard let source = entry.source, !entry.isOpenedArchive, !isRead(index) else { continue }
            let isImage = entry.role == .standard && entry.name.kind?.isImage == true
            guard entry.archive != nil || isImage else { continue }
            do throws(SourceFailure) {
                try Self.read(source, whole: entry.archive != nil)
            } catch {
                failures[index] = error
            }
        }
        return failures
    }

    private static func read(_ source: any ByteSource, whole: Bool) throws(SourceFailure) {
        let reader = try source.open()
        guard whole else {
            _ = try reader.readFully(16)
            return
        }
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
        defer { buffer.deallocate() }
        while try reader.read(into: buffer) > 0 {}
    }
}
