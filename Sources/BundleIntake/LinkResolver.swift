/// Follows symbolic links by hand: it must be known where a link leads even when nothing is there, and whatever the
/// length of the path.
enum LinkResolver {
    /// Where a path leads.
    struct Place {
        /// Absolute, without links, `.` and `..`. Parts after one that is not there stand as they were written.
        var path: [UInt8]
        /// What stands there, or why that cannot be told.
        var status: Result<FileStatus, SystemError>
    }

    /// Links followed on the way before the chain counts as endless.
    private static let mostLinks = 40

    /// Resolves a path.
    /// - Parameter folder: absolute and without links; where a relative path starts.
    static func resolve(_ path: [UInt8], from folder: [UInt8]) -> Place {
        let root = [RawPath.slash]
        var current = path.first == RawPath.slash ? root : folder
        var parts = Parts(path)
        var links = 0
        var status: Result<FileStatus, SystemError>?
        while let part = parts.next() {
            if part == [0x2E] { continue }
            if part == [0x2E, 0x2E] {
                current = RawPath.split(current).folder
                while current.count > 1, current.last == RawPath.slash { current.removeLast() }
                continue
            }
            current = RawPath.join(current, part)
            guard current.count <= RawPath.longest else { return Place(path: current, status: .failure(.pathTooLong)) }
            // After a part that is not there the rest is taken as written.
            if case .failure = status { continue }
            do {
                let found = try FileSystem.status(current, following: false)
                guard found.kind == .link else { continue }
                links += 1
                let target = try FileSystem.linkTarget(current)
                current = target.first == RawPath.slash ? root : RawPath.split(current).folder
                while current.count > 1, current.last == RawPath.slash { current.removeLast() }
                guard links <= mostLinks, parts.count + target.count <= RawPath.longest else {
                    return Place(path: current, status: .failure(.tooManyLinks))
                }
                parts.prepend(target)
            } catch {
                status = .failure(error)
            }
        }
        return Place(
            path: current,
            status: status
                ?? Result { () throws(SystemError) in try FileSystem.status(current, following: false) }
        )
    }

    /// The absolute path without links of a path of the command line.
    static func canonical(_ path: [UInt8]) throws(SystemError) -> [UInt8] {
        let start = path.first == RawPath.slash ? [RawPath.slash] : try FileSystem.currentFolder()
        let place = resolve(path, from: start)
        _ = try place.status.get()
        return place.path
    }

    /// The parts of a path that are still to be walked.
    private struct Parts {
        /// The next part is the last.
        private var waiting: [ArraySlice<UInt8>]
        /// Bytes in the waiting parts.
        private(set) var count = 0

        init(_ path: [UInt8]) {
            waiting = []
            prepend(path)
        }

        mutating func prepend(_ path: [UInt8]) {
            let parts = path.split(separator: RawPath.slash)
            waiting += parts.reversed()
            for part in parts { count += part.count + 1 }
        }

        mutating func next() -> ArraySlice<UInt8>? {
            guard let part = waiting.popLast() else { return nil }
            count -= part.count + 1
            return part
        }
    }
}
