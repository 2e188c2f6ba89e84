/// A temporary folder of one run of a foreign command, which may do there what it likes: it holds copies.
///
/// Paths of a set-up are relative to the folder, as raw bytes, and stay in it: no part is `..`, none leads through a link.
package struct PrivateFolder: Sendable {
    /// Absolute, without links.
    package let path: [UInt8]

    private static let slash = UInt8(ascii: "/")

    /// Makes the folder below `TMPDIR`, or `/tmp`.
    package init() throws(ForeignFailure) { path = try FileCalls.makeTemporaryFolder() }

    /// Removes the folder and all in it.
    package func remove() { FileCalls.removeAll(path) }

    /// Copies a folder with all in it: files byte for byte, links as links. One that is not there is made empty.
    package func copy(_ folder: [UInt8], as name: [UInt8]) throws(ForeignFailure) {
        try copyFolder(folder, to: try place(of: name))
    }

    // MARK: Set-ups

    package func makeFolder(_ relative: [UInt8]) throws(ForeignFailure) {
        let place = try place(of: relative, madeFolders: true)
        if FileCalls.kind(place) != .folder { try FileCalls.makeFolder(place) }
    }

    /// - Parameter target: what the link says; it may name anything, or nothing.
    package func link(_ relative: [UInt8], to target: [UInt8]) throws(ForeignFailure) {
        try FileCalls.link(try place(of: relative, madeFolders: true), to: target)
    }

    package func setPermissions(_ relative: [UInt8], _ mode: UInt32) throws(ForeignFailure) {
        let place = try place(of: relative)
        guard FileCalls.kind(place) != .link else { throw ForeignFailure(.outside, 0) }
        try FileCalls.setPermissions(place, mode)
    }

    package func setLength(_ relative: [UInt8], _ size: UInt64) throws(ForeignFailure) {
        try FileCalls.setLength(try place(of: relative, madeFolders: true), size)
    }

    package func move(_ relative: [UInt8], to place: [UInt8]) throws(ForeignFailure) {
        let from = try self.place(of: relative)
        try FileCalls.move(from, to: try self.place(of: place, madeFolders: true))
    }

    // MARK: -

    private func copyFolder(_ folder: [UInt8], to place: [UInt8]) throws(ForeignFailure) {
        try FileCalls.makeFolder(place)
        for name in FileCalls.names(in: folder) ?? [] {
            let (from, to) = (FileCalls.path(folder, name), FileCalls.path(place, name))
            switch FileCalls.kind(from) {
            case .folder: try copyFolder(from, to: to)
            case .link: try FileCalls.link(to, to: try FileCalls.target(of: from))
            case .file:
                guard let bytes = FileCalls.bytes(of: from) else { throw ForeignFailure(.folder, 0) }
                try FileCalls.write(bytes, to: to)
            // Pipes and devices are no part of a corpus.
            case .other, nil: continue
            }
        }
    }

    /// The absolute path; nothing on the way to it is a link.
    private func place(of relative: [UInt8], madeFolders: Bool = false) throws(ForeignFailure) -> [UInt8] {
        let parts = relative.split(separator: Self.slash, omittingEmptySubsequences: false)
        let isSafe = parts.allSatisfy { !$0.isEmpty && $0 != [0x2E] && $0 != [0x2E, 0x2E] && !$0.contains(0) }
        guard isSafe, !parts.isEmpty else { throw ForeignFailure(.outside, 0) }
        var place = path
        for part in parts.dropLast() {
            place = FileCalls.path(place, Array(part))
            switch FileCalls.kind(place) {
            case .folder: continue
            case nil where madeFolders: try FileCalls.makeFolder(place)
            default: throw ForeignFailure(.outside, 0)
            }
        }
        return FileCalls.path(place, Array(parts[parts.count - 1]))
    }
}
