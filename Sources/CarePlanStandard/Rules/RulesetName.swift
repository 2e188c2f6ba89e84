/// Name of a rule set, `YYYY.N`: later ones are greater.
package struct RulesetName: Comparable, Hashable, Sendable {
    package var year: Int
    package var number: Int

    package init?(_ text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].utf8.count == 4, parts[1].utf8.count <= 4,
            text.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }),
            let year = Int(parts[0]), let number = Int(parts[1])
        else { return nil }
        self.year = year
        self.number = number
    }

    package var text: String { "\(year).\(number)" }

    package static func < (a: RulesetName, b: RulesetName) -> Bool { (a.year, a.number) < (b.year, b.number) }
}
