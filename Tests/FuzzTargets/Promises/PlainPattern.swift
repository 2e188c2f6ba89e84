/// Patterns of paths, matched by trying everything.
enum PlainPattern {
    static func matches(_ path: String, _ pattern: String) -> Bool {
        let parts = self.parts(pattern)
        return rows(
            self.parts(path), parts.count == 1 ? [Array("**".utf8)] + parts : parts, isWild: { $0 == Array("**".utf8) }
        ) {
            rows($0, $1, isWild: { $0 == UInt8(ascii: "*") }, fits: ==)
        }
    }

    private static func parts(_ path: String) -> [[UInt8]] {
        path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map(Array.init)
    }

    /// Which beginnings of the row each beginning of the pattern matches.
    private static func rows<Element>(
        _ row: [Element], _ pattern: [Element], isWild: (Element) -> Bool, fits: (Element, Element) -> Bool
    ) -> Bool {
        var reached = [true] + row.map { _ in false }
        for element in pattern {
            var next = row.map { _ in false } + [false]
            for at in 0...row.count {
                if isWild(element) {
                    next[at] = reached[at] || at > 0 && next[at - 1]
                } else if at > 0 {
                    next[at] = reached[at - 1] && fits(row[at - 1], element)
                }
            }
            reached = next
        }
        return reached[row.count]
    }
}
