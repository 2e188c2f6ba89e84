import BundleChecker
import ByteSources
import TestSupport

extension FuzzTarget {
    /// The whole check of a small bundle: one report, whatever the jobs and wherever reads end.
    package static let bundle = FuzzTarget("bundle", longest: 1 << 14, mutate: FolderMutator.mutated) { input in
        let folder = FolderInput(input)
        let (options, number) = folder.options
        let sources = folder.sources
        let report = Checker(options: options).check(BundleInput(sources: sources))
        if let broken = ReportPromises(report, sources: sources).broken { return broken }
        var others = options
        others.jobs = 3
        others.splitSize = 0
        others.splitBlock = 40 + number >> 6
        let chopped = sources.map { ChoppedSource(path: $0.path, bytes: $0.bytes, sizes: [1 + number >> 8, 64]) }
        let other = Checker(options: others).check(BundleInput(sources: number & 32 == 0 ? chopped : sources))
        return difference(report, other, "three jobs, blocks of \(others.splitBlock) bytes")
    }
}
