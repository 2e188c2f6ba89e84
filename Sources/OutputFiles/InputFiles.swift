/// The files that a command reads: none of them is ever written over, under whatever name it is meant to be.
///
/// Looked at when a file stands where an output is to be, and then once for all outputs: there may be many thousands.
package final class InputFiles {
    private let paths: () -> [[UInt8]]
    private lazy var identities = Set(
        paths().compactMap { (try? SystemCalls.status($0, following: true))??.identity })

    /// - Parameter paths: as raw bytes. Links are followed; what is not there counts for nothing.
    package init(_ paths: @escaping () -> [[UInt8]] = { [] }) { self.paths = paths }

    func contains(_ identity: SystemCalls.Identity) -> Bool { identities.contains(identity) }
}
