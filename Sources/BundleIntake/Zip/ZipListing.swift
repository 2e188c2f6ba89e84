import ByteSources

/// What one ZIP holds, by its directory alone: members that can be read, and what keeps others from it.
///
/// Sizes are believed where they are over a limit; a member that is larger than it says is found out when it is read.
struct ZipListing {
    private(set) var members: [ZipMember] = []
    private(set) var problems: [BundleInput.Problem] = []
    private(set) var skippedLitter = 0
    /// What is wrong with the archive as a whole.
    private(set) var fault: BundleInput.Problem.Kind?

    private let path: SourcePath
    private let limits: ArchiveLimits
    private let fileLimit: UInt64
    private var litterFolders: Set<[UInt8]> = []
    private var links: [ZipMember] = []
    private var spans = ZipSpans()
    /// Unpacked bytes of all members within their own limits.
    private var unpacked: UInt64 = 0

    /// Bytes of names that are kept of one archive; no honest directory comes near.
    private static let mostNameBytes = 64 << 20
    /// Longest path of a member, in bytes: what no system can unpack is not taken in.
    private static let longestName = 4096

    /// Lists an archive.
    /// - Parameter place: where its directory stands.
    init(
        _ source: any SeekableSource, _ reader: any SeekableReader, _ place: ZipDirectoryPlace, limits: ArchiveLimits,
        fileLimit: UInt64
    ) {
        path = source.path
        self.limits = limits
        self.fileLimit = fileLimit
        let archive = ZipArchive(source: source, end: place.start)
        guard place.declaredCount <= limits.members else {
            refuse(.members, UInt64(limits.members))
            return
        }
        do throws(SourceFailure) {
            var directory = ZipDirectory(reader, place)
            while let entry = try directory.entry() {
                guard directory.count <= limits.members else {
                    refuse(.members, UInt64(limits.members))
                    return
                }
                guard directory.nameBytes <= Self.mostNameBytes else { throw .brokenArchive(.damaged) }
                add(entry, of: archive, base: place.base)
            }
        } catch {
            fault = error.problem
        }
        if unpacked > limits.unpacked {
            refuse(.unpacked, limits.unpacked)
        } else if limits.isOverRatio(unpacked: unpacked, packed: reader.size) {
            refuse(.ratio, limits.ratio)
        } else {
            refuseOverlapping(reader, end: archive.end)
            resolveLinks()
        }
    }

    /// Gives up the whole archive because of a limit.
    private mutating func refuse(_ what: BundleInput.Problem.Limit, _ limit: UInt64) {
        members = []
        problems = []
        fault = .tooLarge(what, limit: limit)
    }

    // MARK: - A member

    private mutating func add(_ entry: ZipEntry, of archive: ZipArchive, base: UInt64) {
        let (header, isOver) = base.addingReportingOverflow(entry.offset)
        guard entry.rawName.count <= Self.longestName else {
            let beginning = Array(entry.rawName.prefix(Self.longestName))
            return report(beginning, .unreadable(SystemError.pathTooLong.failure))
        }
        let name: [UInt8]
        switch ZipName(entry) {
        case .folder: return
        case .unsafe(let raw):
            spans.add(header, entry.packedSize, member: nil)
            return report(raw, .unsafeMember)
        case .path(let path): name = path
        }
        // A member without a name is none.
        guard !name.isEmpty else { return report([], .brokenArchive(.damaged)) }
        guard !isLitter(name) else { return spans.add(header, entry.packedSize, member: nil) }
        if let problem = problem(of: entry, isOver: isOver) { return report(name, problem) }
        let member = ZipMember(
            path: place(name), archive: archive, header: header, packedSize: entry.packedSize, size: entry.size,
            checksum: entry.checksum, isDeflated: entry.isDeflated)
        if entry.kind == .link { return links.append(member) }
        unpacked = unpacked.addingReportingOverflow(entry.size).overflow ? .max : unpacked + entry.size
        spans.add(header, entry.packedSize, member: members.count)
        members.append(member)
    }

    private func problem(of entry: ZipEntry, isOver: Bool) -> BundleInput.Problem.Kind? {
        if isOver { return .brokenArchive(.damaged) }
        if entry.isEncrypted { return .brokenArchive(.encrypted) }
        if !entry.isStored && !entry.isDeflated { return .brokenArchive(.unknownMethod) }
        if entry.size > limits.member { return .tooLarge(.member, limit: limits.member) }
        if entry.size > fileLimit { return .tooLarge(.file, limit: fileLimit) }
        if limits.isOverRatio(unpacked: entry.size, packed: entry.packedSize) {
            return .tooLarge(.ratio, limit: limits.ratio)
        }
        return nil
    }

    /// True for what operating systems leave behind; a folder of it counts once.
    private mutating func isLitter(_ name: [UInt8]) -> Bool {
        let parts = name.split(separator: RawPath.slash)
        if let depth = parts.dropLast().firstIndex(where: { Litter.isFolder(Array($0)) }) {
            let folder = Array(parts[...depth].joined(separator: [RawPath.slash]))
            if litterFolders.insert(folder).inserted { skippedLitter += 1 }
            return true
        }
        guard let last = parts.last, Litter.isFile(Array(last)) else { return false }
        skippedLitter += 1
        return true
    }

    private func place(_ name: [UInt8]) -> SourcePath {
        SourcePath(root: path.root, relative: RawPath.join(path.relative, name), rootNumber: path.rootNumber)
    }

    private mutating func report(_ name: [UInt8], _ kind: BundleInput.Problem.Kind) {
        problems.append(BundleInput.Problem(path: place(name), kind: kind))
    }

    // MARK: - Members together

    private mutating func refuseOverlapping(_ reader: any SeekableReader, end: UInt64) {
        let faults = spans.faults(end: end) { ZipMember.isHeader(at: $0, in: reader) }
        guard !faults.isEmpty else { return }
        for (index, fault) in faults {
            problems.append(BundleInput.Problem(path: members[index].path, kind: .brokenArchive(fault)))
        }
        members = members.enumerated().filter { faults[$0.offset] == nil }.map(\.element)
    }

    private mutating func resolveLinks() {
        guard !links.isEmpty else { return }
        let resolver = ZipLinks(members: members, links: links, archive: path)
        for link in links {
            switch resolver.resolve(link) {
            case .member(let member): members.append(member)
            case .folder: break  // Its files are met where they are.
            case .problem(let kind): problems.append(BundleInput.Problem(path: link.path, kind: kind))
            }
        }
    }
}
