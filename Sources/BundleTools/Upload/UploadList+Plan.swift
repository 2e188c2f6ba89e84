package import BundleChecker
package import ByteSources
package import CarePlanStandard

extension UploadList {
    /// Lists an input by the names of its files.
    ///
    /// - Parameter showPaths: shows parts of paths that are no legal names.
    package init(of input: BundleInput, standard: Standard = .current, showPaths: Bool = false) {
        let plan = BundlePlan(input, standard: standard, options: CheckOptions())
        self.init(of: plan, showPaths: showPaths, skippedLitter: input.skippedLitter)
    }

    package init(of plan: BundlePlan, showPaths: Bool, skippedLitter: Int) {
        let paths = plan.shownPaths(showPaths: showPaths)
        rows = UploadRows(plan, paths: paths).ordered()
        others = zip(plan.entries, paths).compactMap { entry, path in
            Self.reason(entry).map { OtherFile(path: path, reason: $0, bytes: entry.source?.byteCount) }
        }
        fileCount = plan.entries.count
        self.skippedLitter = skippedLitter
    }

    private static func reason(_ entry: FileEntry) -> OtherFile.Reason? {
        switch entry.role {
        case .standard: entry.problem == nil ? nil : .unreadable
        case .attachment: .attachment
        case .archive: .archive
        case .unknownCSV: .unknownName
        case .nothing: .unreadable
        }
    }
}
