/// The files that a command reads: none of them is ever written over, under whatever name it is meant to be.
package struct InputFiles {
    private let identities: Set<SystemCalls.Identity>

    /// - Parameter paths: as raw bytes. Links are followed; what is not there counts for nothing.
    package init(_ paths: some Sequence<[UInt8]> = [[UInt8]]()) {
        identities = Set(paths.compactMap { (try? SystemCalls.status($0, following: true))??.identity })
    }

    func contains(_ identity: SystemCalls.Identity) -> Bool { identities.contains(identity) }
}
