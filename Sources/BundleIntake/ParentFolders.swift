/// Looks for a file from the working directory upwards.
package enum ParentFolders {
    /// The path of a file of this name in the first folder, from the working directory upwards, that lies in none of
    /// the paths; nil where there is none.
    ///
    /// What is being checked is not trusted: it must not bring the policy that it is judged by.
    ///
    /// - Complexity: one call a folder where no folder has such a file.
    package static func find(_ name: String, outside paths: [[UInt8]]) -> [UInt8]? {
        guard let working = try? FileSystem.currentFolder() else { return nil }
        var inputs: Set<FileStatus.Identity>?
        for folder in foldersUpwards(from: working) {
            let file = RawPath.join(folder, Array(name.utf8))
            guard let status = try? FileSystem.status(file, following: true), status.kind == .regular else { continue }
            let known = inputs ?? Set(paths.compactMap(folderIdentity))
            inputs = known
            let isInside = foldersUpwards(from: folder).contains { folderIdentity($0).map(known.contains) ?? false }
            if !isInside { return file }
        }
        return nil
    }

    private static func folderIdentity(_ path: [UInt8]) -> FileStatus.Identity? {
        guard let status = try? FileSystem.status(path, following: true), status.kind == .folder else { return nil }
        return status.identity
    }

    /// An absolute path and all folders above it, `/` last.
    private static func foldersUpwards(from path: [UInt8]) -> [[UInt8]] {
        var folders = [path]
        while let last = folders.last, last.count > 1 {
            let cut = last.lastIndex(of: RawPath.slash) ?? 0
            folders.append(Array(last[..<max(cut, 1)]))
        }
        return folders
    }
}
