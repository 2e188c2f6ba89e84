/// The rules of a rule set, found by id or by slug.
package struct RuleCatalogue: Sendable {
    /// Sorted by id.
    package let rules: [Rule]

    package init(rules: [Rule]) {
        self.rules = rules.sorted { $0.id < $1.id }
    }

    /// The rule of an id as the catalogue prints it (`CP402`).
    /// - Complexity: O(log *n*)
    package subscript(id: String) -> Rule? {
        var low = 0
        var high = rules.count
        while low < high {
            let middle = (low + high) / 2
            if rules[middle].id < id { low = middle + 1 } else { high = middle }
        }
        return low < rules.count && rules[low].id == id ? rules[low] : nil
    }

    /// The rule that a person names by id or slug, in any letter case and width: `cp402`, `ＣＰ４０２`, `required-field-empty`.
    package func rule(named name: String) -> Rule? {
        let typed = Self.folded(name)
        return self[typed.uppercased()] ?? rules.first { $0.slug == typed }
    }

    /// The rule that a mistyped id or slug most likely meant; nil where nothing is near.
    ///
    /// An id may miss its letters (`402`), have a sign in it (`CP-402`) or one character wrong; a slug may have one
    /// character in four wrong, or be one part of the whole (`postal`).
    package func nearest(to name: String) -> Rule? {
        let typed = Self.folded(name)
        guard (2...40).contains(typed.count) else { return nil }
        return rule(named: typed) ?? nearestByID(typed) ?? nearestBySlug(typed)
    }

    private func nearestByID(_ typed: String) -> Rule? {
        var id = typed.filter { $0.isLetter || $0.isNumber }
        if id.allSatisfy(\.isNumber) { id = "cp" + id }
        guard id.contains(where: \.isNumber) else { return nil }
        return closest(to: id, within: 1) { $0.id.lowercased() }
    }

    private func nearestBySlug(_ typed: String) -> Rule? {
        let slug = String(typed.map { $0 == " " || $0 == "_" ? "-" : $0 })
        if let rule = closest(to: slug, within: max(1, slug.count / 4), key: \.slug) { return rule }
        return slug.count < 4 ? nil : rules.first { $0.slug.contains(slug) }
    }

    /// The first of the rules whose key is nearest, if it is near enough.
    private func closest(to typed: String, within limit: Int, key: (Rule) -> String) -> Rule? {
        let letters = Array(typed)
        var best: (rule: Rule, distance: Int)?
        for rule in rules {
            let distance = Self.distance(letters, Array(key(rule)))
            if distance <= limit, distance < best?.distance ?? .max { best = (rule, distance) }
        }
        return best?.rule
    }

    /// Lower case, half width, no blanks around.
    private static func folded(_ name: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in name.unicodeScalars {
            switch scalar.value {
            case 0xFF01...0xFF5E: scalars.append(Unicode.Scalar(UInt8(scalar.value - 0xFEE0)))
            case 0x3000: scalars.append(" ")
            default: scalars.append(scalar)
            }
        }
        var text = Substring(String(scalars).lowercased())
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }

    /// How many characters have to be put in, taken out or replaced.
    private static func distance(_ a: [Character], _ b: [Character]) -> Int {
        var row = Array(0...b.count)
        for (i, letter) in a.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, other) in b.enumerated() {
                let replaced = diagonal + (letter == other ? 0 : 1)
                diagonal = row[j + 1]
                row[j + 1] = min(replaced, row[j] + 1, diagonal + 1)
            }
        }
        return row[b.count]
    }
}

extension RuleCatalogue {
    /// Rule set 2026.1. Made when first asked for.
    package static let current = RuleCatalogue(rules: all)

    private static var all: [Rule] {
        [
            // File names
            .cp101, .cp102, .cp103, .cp104, .cp105, .cp106, .cp107, .cp108, .cp109, .cp110, .cp111, .cp112, .cp113,
            .cp114,
            // Send units and folders
            .cp201, .cp202, .cp203, .cp204, .cp205, .cp206, .cp207, .cp208, .cp209, .cp210, .cp211, .cp212, .cp213,
            .cp214, .cp215, .cp216, .cp217,
            // Bytes and records
            .cp301, .cp302, .cp303, .cp304, .cp305, .cp306, .cp307, .cp308, .cp309, .cp310, .cp311, .cp312, .cp313,
            .cp314, .cp315, .cp316,
            // Fields
            .cp401, .cp402, .cp403, .cp404, .cp405, .cp406, .cp407, .cp408, .cp409, .cp410, .cp411, .cp412, .cp413,
            .cp414, .cp415, .cp416, .cp417, .cp418, .cp419, .cp420, .cp421, .cp422, .cp423, .cp424, .cp425, .cp426,
            // Records of a file
            .cp501, .cp502, .cp503, .cp504, .cp505, .cp506, .cp507, .cp508, .cp509, .cp510, .cp511, .cp512, .cp513,
            .cp514, .cp515, .cp516, .cp517, .cp518, .cp519, .cp520, .cp521, .cp522, .cp523, .cp524, .cp525, .cp526,
            .cp527, .cp528, .cp529, .cp530, .cp531, .cp532,
            // Files of a unit
            .cp601, .cp602, .cp603, .cp604, .cp605, .cp606, .cp607, .cp608, .cp609, .cp610,
            // Sums of table 7
            .cp701, .cp702, .cp703, .cp704, .cp705, .cp706,
            // Traces of what happened to a file
            .cp801, .cp802, .cp803, .cp804, .cp805, .cp806,
            // The input itself
            .cp901, .cp902, .cp903, .cp904,
        ]
    }
}
