/// `Conformance/requirements.tsv`: the requirements as a table, one a line, tabs between.
package enum RequirementTable {
    /// Marks a scenario of the vendor test among the cases.
    package static let scenarioMark = "vendor-test:"

    package static let head = [
        "id", "edition", "clause", "strength", "side", "sentence_ja", "sentence_en", "files", "rules", "cases",
        "readings", "reason_ja", "reason_en",
    ]

    /// The cells of a requirement; lists are divided by blanks, scenarios stand among the cases with a mark.
    package static func cells(_ item: Requirement) -> [String] {
        [
            item.id, list(item.editions), item.clause, item.strength.rawValue, item.side.rawValue, item.sentence.ja,
            item.sentence.en, list(item.files), list(item.rules), list(evidence(item)), list(item.readings),
            item.reason?.ja ?? "", item.reason?.en ?? "",
        ]
    }

    /// Cases and marked scenarios.
    package static func evidence(_ item: Requirement) -> [String] {
        item.cases + item.scenarios.map { scenarioMark + $0 }
    }

    package static func text(of items: [Requirement]) -> String {
        ([head] + items.map(cells)).map { $0.joined(separator: "\t") + "\n" }.joined()
    }

    private static func list(_ words: [String]) -> String { words.joined(separator: " ") }
}
