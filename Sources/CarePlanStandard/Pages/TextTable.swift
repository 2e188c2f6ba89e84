/// Columns of plain text in line, full-width characters counted as two.
package struct TextTable {
    package enum Alignment { case left, right }

    private let alignments: [Alignment]
    private var rows: [[String]] = []

    package init(_ alignments: [Alignment], head: [String]) {
        self.alignments = alignments
        rows.append(head)
    }

    package mutating func add(_ cells: [String]) { rows.append(cells) }

    /// Lines with two blanks in front and between; columns that are empty throughout, head aside, are left out.
    package var lines: [String] {
        let body = rows.dropFirst()
        let kept = alignments.indices.filter { index in body.contains { !$0[index].isEmpty } }
        let widths = kept.map { index in rows.map { Self.width(of: $0[index]) }.max() ?? 0 }
        return rows.map { row in
            var line = ""
            for (index, width) in zip(kept, widths) {
                let blanks = String(repeating: " ", count: width - Self.width(of: row[index]))
                line += "  " + (alignments[index] == .left ? row[index] + blanks : blanks + row[index])
            }
            while line.hasSuffix(" ") { line.removeLast() }
            return line
        }
    }

    /// Cells of a terminal that a text takes; characters of ambiguous width are counted as wide, as fonts for
    /// Japanese draw them.
    static func width(of text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + (isWide($1) ? 2 : 1) }
    }

    private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x2010...0x2312, 0x2460...0x27BF, 0x2E80...0xD7FF, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60,
            0xFFE0...0xFFE6, 0x20000...0x3FFFF:
            true
        default: false
        }
    }
}
