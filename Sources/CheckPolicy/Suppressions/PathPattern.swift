/// A pattern of paths as reports show them: `*` for any characters of a name, `**` for any folders.
///
/// A pattern without `/` speaks of the file's name, in whatever folder: `UPPLAN_*.CSV`.
///
/// - Complexity: a match costs at most the length of the pattern times that of the path; no pattern is slow.
public struct PathPattern: Hashable, Sendable {
    public let text: String
    private let parts: [[UInt8]]

    /// Nil for an empty pattern.
    public init?(_ text: String) {
        guard !text.isEmpty else { return nil }
        self.text = text
        let parts = Self.parts(of: text)
        self.parts = parts.count == 1 ? [Self.anyFolders] + parts : parts
    }

    public func matches(_ path: String) -> Bool {
        Self.matches(Self.parts(of: path), parts, isWild: { $0 == Self.anyFolders }, Self.nameMatches)
    }

    private static let anyFolders = Array("**".utf8)
    private static let star = UInt8(ascii: "*")

    private static func parts(of path: String) -> [[UInt8]] {
        path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map(Array.init)
    }

    private static func nameMatches(_ name: [UInt8], _ pattern: [UInt8]) -> Bool {
        matches(name, pattern, isWild: { $0 == star }, ==)
    }

    /// Matches a row with a pattern in which a wild element stands for any number of elements.
    ///
    /// On a mismatch only the last wild element takes one more: earlier ones never have to.
    private static func matches<Element>(
        _ row: [Element], _ pattern: [Element], isWild: (Element) -> Bool, _ fits: (Element, Element) -> Bool
    ) -> Bool {
        var at = 0
        var next = 0
        var wild: (pattern: Int, row: Int)?
        while at < row.count {
            if next < pattern.count, isWild(pattern[next]) {
                wild = (next, at)
                next += 1
            } else if next < pattern.count, fits(row[at], pattern[next]) {
                at += 1
                next += 1
            } else if let last = wild {
                wild = (last.pattern, last.row + 1)
                at = last.row + 1
                next = last.pattern + 1
            } else {
                return false
            }
        }
        while next < pattern.count, isWild(pattern[next]) { next += 1 }
        return next == pattern.count
    }
}
