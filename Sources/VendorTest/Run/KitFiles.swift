package import ByteSources

/// Where a kit lies: what a run reads of it.
package protocol KitFiles: Sendable {
    /// The bytes of a file below the kit; nil where there is none or it cannot be read.
    func bytes(_ relative: String) -> [UInt8]?
    /// Everything in a folder below the kit, members of ZIPs too.
    func input(_ relative: String) -> BundleInput
}
