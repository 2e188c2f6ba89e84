import ByteSources

/// Follows the symbolic links among the members of a ZIP as those of a folder: to members of the same ZIP only.
struct ZipLinks {
    enum End {
        /// The member it leads to, under the name of the link.
        case member(ZipMember)
        case folder
        case problem(BundleInput.Problem.Kind)
    }

    private let archive: SourcePath
    /// By path.
    private let members: [ZipMember]
    private let links: [[UInt8]: ZipMember]

    private static let mostLinks = 40
    private static let longestTarget: UInt64 = 4096

    init(members: [ZipMember], links: [ZipMember], archive: SourcePath) {
        self.archive = archive
        self.members = members.sorted { $0.path < $1.path }
        self.links = Dictionary(links.map { ($0.path.relative, $0) }, uniquingKeysWith: { first, _ in first })
    }

    func resolve(_ link: ZipMember) -> End {
        var current = link
        for _ in 0..<Self.mostLinks {
            let target: [UInt8]
            do throws(SourceFailure) {
                target = try self.target(of: current)
            } catch {
                return .problem(error.problem)
            }
            guard let path = path(of: target, from: current) else { return .problem(.linkOutside) }
            if let next = links[path] {
                current = next
                continue
            }
            if let member = first(from: path), member.path.relative == path {
                return .member(member.renamed(link.path))
            }
            let folder = path.isEmpty ? path : path + [RawPath.slash]
            if first(from: folder)?.path.relative.starts(with: folder) == true { return .folder }
            return .problem(.unreadable(.danglingLink))
        }
        return .problem(.unreadable(SystemError.tooManyLinks.failure))
    }

    /// The text of a link is its content.
    private func target(of link: ZipMember) throws(SourceFailure) -> [UInt8] {
        guard link.size > 0, link.size <= Self.longestTarget else { throw SystemError.pathTooLong.failure }
        let reader = try link.open()
        let text = UnsafeMutableRawBufferPointer.allocate(byteCount: Int(link.size), alignment: 1)
        defer { unsafe text.deallocate() }
        var filled = 0
        while filled < text.count {
            let count = try unsafe reader.read(into: UnsafeMutableRawBufferPointer(rebasing: text[filled...]))
            guard count > 0 else { break }
            filled += count
        }
        return unsafe Array(text[..<filled])
    }

    /// Where a target leads, as the path of a member; nil where that is outside.
    private func path(of target: [UInt8], from link: ZipMember) -> [UInt8]? {
        guard target.first != RawPath.slash else { return nil }
        let top = archive.relative.isEmpty ? 0 : archive.relative.count + 1
        var parts = link.path.relative[top...].split(separator: RawPath.slash).dropLast().map(Array.init)
        for part in target.split(separator: RawPath.slash) where part != [0x2E] {
            if part == [0x2E, 0x2E] {
                guard parts.popLast() != nil else { return nil }
            } else {
                parts.append(Array(part))
            }
        }
        return RawPath.join(archive.relative, Array(parts.joined(separator: [RawPath.slash])))
    }

    /// The first member whose path is not before one.
    private func first(from path: [UInt8]) -> ZipMember? {
        var low = 0
        var high = members.count
        while low < high {
            let middle = (low + high) / 2
            if members[middle].path.relative.lexicographicallyPrecedes(path) { low = middle + 1 } else { high = middle }
        }
        return low < members.count ? members[low] : nil
    }
}
