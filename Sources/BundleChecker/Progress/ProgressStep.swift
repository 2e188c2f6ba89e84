import ByteSources
import CarePlanStandard

/// How far a check has come, in counts only: no names, no clock. What is made of it is the observer's business.
///
/// Steps come from all jobs at once, in no certain order but for the first.
public enum ProgressStep: Hashable, Sendable {
    /// What is going to be read; once, before the first file.
    case planned(files: Int, bytes: UInt64)
    /// So many more bytes were read; every few megabytes, and at the end of a file. A file that has to be read a second
    /// time counts twice.
    case read(bytes: UInt64)
    /// One more file is done.
    case finishedFile
}

extension ProgressStep {
    /// The first step: all files that will be read.
    static func plan(_ units: [PlannedUnit], _ entries: [FileEntry], copies: Set<Int>) -> ProgressStep {
        var files = 0
        var bytes: UInt64 = 0
        for unit in units {
            for file in unit.allFiles where !file.kind.isImage && !copies.contains(file.index) {
                files += 1
                bytes += entries[file.index].source?.byteCount ?? 0
            }
        }
        return .planned(files: files, bytes: bytes)
    }
}

/// Tells an observer how much of a file was read.
final class WatchedReader: ByteReader {
    /// Bytes between two steps.
    private static let stride: UInt64 = 4 << 20

    private let reader: any ByteReader
    private let observer: CheckOptions.ProgressObserver
    /// Bytes that were not told of yet.
    private var untold: UInt64 = 0

    init(_ reader: any ByteReader, _ observer: @escaping CheckOptions.ProgressObserver) {
        self.reader = reader
        self.observer = observer
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(SourceFailure) -> Int {
        let count = try reader.read(into: buffer)
        untold += UInt64(count)
        if untold >= Self.stride || count == 0 { tell() }
        return count
    }

    private func tell() {
        guard untold > 0 else { return }
        observer(.read(bytes: untold))
        untold = 0
    }
}
