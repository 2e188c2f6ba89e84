import BundleChecker
import BundleIntake
import ByteSources

extension FuzzTarget {
    /// Any bytes as a ZIP: members within the limits and below the archive, the same bytes each time they are read.
    package static let zip = FuzzTarget("zip", longest: 1 << 16, mutate: ZipMutator.mutated, broken: brokenArchive)

    private static let limits = ArchiveLimits(members: 64, member: 1 << 20, unpacked: 4 << 20, ratio: 100)

    private static func brokenArchive(_ bytes: [UInt8]) -> String? {
        guard let file = ScratchFile(bytes) else { return nil }
        let intake = Intake(
            fileLimit: 4 << 20, archiveLimits: limits, standardInputName: Array("a.zip".utf8),
            standardInput: file.descriptor)
        let input = intake.gather([Array("-".utf8)])
        if let broken = brokenListing(input, size: bytes.count) { return broken }
        for source in input.sources where !source.path.isRoot {
            if let broken = brokenMember(source) { return "\(broken): \(source.path)" }
        }
        let report = Checker(options: CheckOptions()).check(input)
        return ReportPromises(report).broken
    }

    private static func brokenListing(_ input: BundleInput, size: Int) -> String? {
        if input.sources.filter(\.path.isRoot).count != 1 { return "the archive itself is not one source" }
        if input.sources.count > limits.members + 1 { return "\(input.sources.count) members" }
        var total: UInt64 = 0
        for (number, source) in input.sources.enumerated() {
            if number > 0, source.path < input.sources[number - 1].path { return "sources out of order" }
            if source.path.isRoot { continue }
            let parts = source.path.relative.split(separator: 0x2F, omittingEmptySubsequences: false)
            if parts.contains(where: { $0.isEmpty || $0 == [0x2E] || $0 == [0x2E, 0x2E] })
                || source.path.relative.contains(0)
            {
                return "a path that leads elsewhere: \(source.path)"
            }
            guard let size = source.byteCount else { return "a member of no size" }
            if size > limits.member { return "a member of \(size) bytes" }
            total += size
        }
        // Links are further names of members.
        if total > limits.unpacked * UInt64(limits.members) { return "\(total) bytes of members" }
        for problem in input.problems where problem.path.relative.count > 3 * size + 8192 {
            return "a problem whose path is longer than the archive"
        }
        return nil
    }

    private static func brokenMember(_ source: any ByteSource) -> String? {
        let first = content(source, room: 4096)
        guard case .success(let bytes) = first else {
            return content(source, room: 61) == first ? nil : "another failure in small reads"
        }
        if UInt64(bytes.count) != source.byteCount { return "\(bytes.count) bytes of \(source.byteCount ?? 0)" }
        if case .success(let again) = content(source, room: 1 + bytes.count / 3), again == bytes { return nil }
        return "other bytes in small reads"
    }

    /// All bytes of a source, or why it cannot be read.
    private static func content(_ source: any ByteSource, room: Int) -> Result<[UInt8], SourceFailure> {
        Result { () throws(SourceFailure) in
            let reader = try source.open()
            var bytes: [UInt8] = []
            let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: room, alignment: 1)
            defer { buffer.deallocate() }
            while true {
                let count = try reader.read(into: buffer)
                guard count > 0 else { return bytes }
                bytes += buffer.prefix(count)
                // A reader that never ends would never be found out.
                guard bytes.count <= 4 << 20 else { return bytes }
            }
        }
    }
}
