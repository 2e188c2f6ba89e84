/// Finds what was probably meant.
package enum Nearest {
    /// The known word with the fewest edits to a typed one; nil when none is near.
    package static func word(to typed: String, in words: [String]) -> String? {
        let typed = typed.lowercased()
        let best = words.map { (word: $0, edits: edits(Array(typed.utf8), Array($0.lowercased().utf8))) }
            .min { $0.edits < $1.edits }
        guard let best, best.edits <= max(1, min(typed.utf8.count, best.word.utf8.count) / 3) else { return nil }
        return best.word
    }

    /// Insertions, deletions, replacements and swaps of neighbours that lead from one word to the other.
    package static func edits(_ a: [UInt8], _ b: [UInt8]) -> Int {
        // A hostile argument may be long; nothing that long is near.
        guard a.count <= 64, b.count <= 64 else { return Int.max }
        var beforeLast = [Int]()
        var last = Array(0...b.count)
        for i in a.indices {
            var row = [i + 1]
            for j in b.indices {
                var least = min(row[j] + 1, last[j + 1] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { least = min(least, beforeLast[j - 1] + 1) }
                row.append(least)
            }
            (beforeLast, last) = (last, row)
        }
        return last[b.count]
    }
}
