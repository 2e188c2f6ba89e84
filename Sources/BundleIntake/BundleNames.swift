package import ByteSources

/// Reads which bundles are to be checked from a list that may have no end.
package final class BundleNames {
    /// A PATH and all its folders; what is longer cannot be opened anyway.
    private static let longestName = 2 * RawPath.longest

    private let pieces: InputPieces
    /// A bundle is several PATHs, up to an empty one.
    private let isGrouped: Bool
    private var count = 0

    /// - Parameters:
    ///   - end: the byte behind each PATH: LF or NUL.
    ///   - isGrouped: a bundle is several PATHs, up to an empty one; else each is a bundle, and empty ones are none.
    package init(_ reader: any ByteReader, end: UInt8, isGrouped: Bool) {
        pieces = InputPieces(reader, end: end, longest: Self.longestName)
        self.isGrouped = isGrouped
    }

    /// The PATHs of the next bundle, each once and in the order of their bytes, and which bundle it is, from 1; nil at the end.
    package func next() throws(SourceFailure) -> (number: Int, paths: [[UInt8]])? {
        var paths: [[UInt8]] = []
        while let piece = try pieces.next() {
            if !piece.bytes.isEmpty { paths.append(Self.path(piece.bytes)) }
            if !paths.isEmpty, !isGrouped || piece.bytes.isEmpty { break }
        }
        guard !paths.isEmpty else { return nil }
        count += 1
        return (count, Set(paths).sorted { $0.lexicographicallyPrecedes($1) })
    }

    /// On a list, `-` is a file of that name.
    private static func path(_ name: [UInt8]) -> [UInt8] {
        name == [UInt8(ascii: "-")] ? Array("./-".utf8) : name
    }
}
