import ByteSources

/// Tells which entries are members of which ZIP.
enum ArchiveMembers {
    /// Marks the members of the opened archives.
    /// - Parameter entries: in the order of their paths.
    static func mark(_ entries: inout [FileEntry]) {
        let archives = entries.indices.filter { entries[$0].isOpenedArchive }.map { entries[$0].path }
        for archive in archives {
            let folder = archive.relative.isEmpty ? [] : archive.relative + [0x2F]
            var index = first(
                in: entries, notBefore: SourcePath(root: [], relative: folder, rootNumber: archive.rootNumber))
            while index < entries.count, entries[index].path.rootNumber == archive.rootNumber,
                entries[index].path.relative.starts(with: folder)
            {
                if entries[index].path != archive { entries[index].archive = archive }
                index += 1
            }
        }
    }

    private static func first(in entries: [FileEntry], notBefore path: SourcePath) -> Int {
        var low = 0
        var high = entries.count
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].path < path { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
