package import ByteSources

/// Reads which bundles are to be checked from a list that may have no end.
package final class BundleNames {
    /// Why the next bundle is not known.
    package enum Failure: Error {
        case unreadable(SourceFailure)
        /// The PATHs of one bundle are more than is held in memory.
        case tooMany(bundle: Int)
    }

    /// A PATH and all its folders; what is longer cannot be opened anyway.
    private static let longestName = 2 * RawPath.longest
    /// What a PATH takes beside its bytes.
    private static let bytesBeside: UInt64 = 48

    private let pieces: InputPieces
    private let end: UInt8
    /// A bundle is several PATHs, up to an empty one.
    private let isGrouped: Bool
    private let mostBytes: UInt64
    private var count = 0
    /// The first line was read.
    private var hasBegun = false

    /// - Parameters:
    ///   - end: the byte behind each PATH: LF or NUL.
    ///   - isGrouped: a bundle is several PATHs, up to an empty one; else each is a bundle, and empty ones are none.
    ///   - mostBytes: that the PATHs of one bundle may take in memory.
    package init(_ reader: any ByteReader, end: UInt8, isGrouped: Bool, mostBytes: UInt64) {
        pieces = InputPieces(reader, end: end, longest: Self.longestName)
        self.end = end
        self.isGrouped = isGrouped
        self.mostBytes = mostBytes
    }

    /// The PATHs of the next bundle, each once and in the order of their bytes, and which bundle it is, from 1; nil at the end.
    package func next() throws(Failure) -> (number: Int, paths: [[UInt8]])? {
        var paths: [[UInt8]] = []
        var bytes: UInt64 = 0
        while let piece = try piece() {
            let name = name(piece)
            if !name.isEmpty {
                paths.append(Self.path(name))
                bytes += UInt64(name.count) + Self.bytesBeside
                guard bytes <= mostBytes else { throw .tooMany(bundle: count + 1) }
            }
            if !paths.isEmpty, !isGrouped || name.isEmpty { break }
        }
        guard !paths.isEmpty else { return nil }
        count += 1
        return (count, Set(paths).sorted { $0.lexicographicallyPrecedes($1) })
    }

    private func piece() throws(Failure) -> [UInt8]? {
        do throws(SourceFailure) {
            return try pieces.next()?.bytes
        } catch {
            throw .unreadable(error)
        }
    }

    /// A line without what an editor of Windows puts around it; a PATH that does end in CR goes into a list with NUL.
    private func name(_ piece: [UInt8]) -> [UInt8] {
        guard end == UInt8(ascii: "\n") else { return piece }
        var name = piece[...]
        if !hasBegun, name.starts(with: [0xEF, 0xBB, 0xBF]) { name = name.dropFirst(3) }
        hasBegun = true
        if name.last == UInt8(ascii: "\r") { name.removeLast() }
        return Array(name)
    }

    /// On a list, `-` is a file of that name.
    private static func path(_ name: [UInt8]) -> [UInt8] {
        name == [UInt8(ascii: "-")] ? Array("./-".utf8) : name
    }
}
