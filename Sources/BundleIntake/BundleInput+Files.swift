package import ByteSources

extension BundleInput {
    /// The paths of all files that were met, as raw bytes: those that are read and those that cannot be. Members of
    /// archives are none, and lead to nothing.
    package var filePaths: [[UInt8]] {
        (sources.map(\.path) + problems.map(\.path)).map { RawPath.join($0.root, $0.relative) }
    }
}
