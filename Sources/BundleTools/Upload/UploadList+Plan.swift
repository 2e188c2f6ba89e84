package import BundleChecker
package import ByteSources
package import CarePlanStandard

extension UploadList {
    /// Lists an input by the names of its files.
    ///
    /// - Parameters:
    ///   - readsContent: counts people and services too, which reads every file.
    ///   - showPaths: shows parts of paths that are no legal names.
    ///   - options: how much is done at the same time; limits.
    package init(
        of input: BundleInput, standard: Standard = .current, readsContent: Bool = false, showPaths: Bool = false,
        options: CheckOptions = CheckOptions()
    ) {
        let plan = BundlePlan(input, standard: standard, options: options)
        let paths = plan.shownPaths(showPaths: showPaths)
        self.readsContent = readsContent
        rows = UploadRows(plan, paths: paths, readsContent: readsContent).ordered()
        others = zip(plan.entries, paths).compactMap { entry, path in
            Self.reason(entry).map { OtherFile(path: path, reason: $0, bytes: entry.source?.byteCount) }
        }
        fileCount = plan.entries.count
        skippedLitter = input.skippedLitter
    }

    private static func reason(_ entry: FileEntry) -> OtherFile.Reason? {
        switch entry.role {
        case .standard: entry.problem == nil ? nil : .unreadable
        case .attachment: .attachment
        // A broken ZIP hides what is in it.
        case .archive: entry.problem == nil ? .archive : .unreadable
        case .unknownCSV: .unknownName
        case .nothing: .unreadable
        }
    }
}
