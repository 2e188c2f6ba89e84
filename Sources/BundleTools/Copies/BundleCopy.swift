package import ByteSources

/// A bundle that a tool made of another one: nothing is written yet.
///
/// Its files make their bytes when they are read, so that a copy can be checked before it is written, and a large file
/// never stands in memory.
package struct BundleCopy: Sendable {
    /// In the order of the originals; each path lies below the folder of the copy.
    package var files: [any ByteSource]

    /// The copy as an input of the check.
    package var input: BundleInput { BundleInput(sources: files) }
}

extension BundleInput {
    /// What a copy can hold: what can be read, and the members of archives in place of the archives.
    var unpacked: BundleInput {
        BundleInput(sources: sources.filter { !archives.contains($0.path) }, skippedLitter: skippedLitter)
    }
}
