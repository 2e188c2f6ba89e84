import CarePlanStandard

/// The words of a table of coverage, in one language.
struct RequirementWords {
    var language: Language

    /// Stands on every paper.
    static let simulation = BilingualText(
        "模擬：国保中央会の試験ではありません", "Simulation: not the test of 国保中央会")

    var title: String { language.pick("標準仕様の要件と検査の対応", "Requirements of the standard and what tests them") }

    func maker(_ coverage: RequirementCoverage) -> String {
        language.pick(
            "\(Tool.name) \(Tool.version)　規則集 \(Tool.ruleset)　版 \(language.list(coverage.editions))",
            "\(Tool.name) \(Tool.version), rule set \(Tool.ruleset), editions \(language.list(coverage.editions))")
    }

    func strength(_ strength: Requirement.Strength) -> String {
        switch strength {
        case .must: language.pick("必須", "must")
        case .mustNot: language.pick("禁止", "must not")
        case .should: language.pick("推奨", "should")
        case .may: language.pick("任意", "may")
        case .note: language.pick("参考", "note")
        }
    }

    func side(_ side: Requirement.Side) -> String {
        switch side {
        case .sender: language.pick("送信側", "sender")
        case .receiver: language.pick("受信側", "receiver")
        case .both: language.pick("双方", "both")
        case .relay: language.pick("委託の中継", "relay")
        case .exchange: language.pick("連携システム・検査", "exchange")
        }
    }

    func coverage(_ coverage: Requirement.Coverage) -> String {
        switch coverage {
        case .rule: language.pick("規則", "rule")
        case .case: language.pick("事例", "case")
        case .scenario: language.pick("ベンダ試験", "vendor test")
        case .untestable: language.pick("検査できない", "not testable")
        }
    }

    var reason: String { language.pick("検査の限界", "limits") }
    var readings: String { language.pick("読み方", "readings") }

    /// `12件: 規則 8、事例 2、…`
    func summary(_ total: RequirementCoverage.Total) -> String {
        let parts = Requirement.Coverage.allCases.map { "\(coverage($0)) \(total.count($0))" }
        let count = language.pick("要件 \(total.all) 件", "\(total.all) requirement\(total.all == 1 ? "" : "s")")
        return count + ": " + language.list(parts)
    }

    /// Headings of a table of totals, the part's own first.
    func totalHead(_ part: String) -> [String] {
        [part, language.pick("要件", "all")] + Requirement.Coverage.allCases.map(coverage)
    }

    func totalRow(_ name: String, _ total: RequirementCoverage.Total) -> [String] {
        [name, String(total.all)] + Requirement.Coverage.allCases.map { String(total.count($0)) }
    }

    /// The tables of totals: by clause, then by side.
    func totals(_ coverage: RequirementCoverage) -> [[[String]]] {
        [
            [totalHead(language.pick("根拠", "clause"))] + coverage.chapters.map { totalRow($0.name, $0) },
            [totalHead(language.pick("側", "side"))]
                + coverage.sides.map { total in
                    totalRow(Requirement.Side(rawValue: total.name).map(side) ?? total.name, total)
                },
        ]
    }

    /// What tests it, by kind of evidence; lists that would be empty are left out. Cases that each edition has stand
    /// once: `{V3,V4}/CP402/fail-code-empty`.
    func evidence(_ item: Requirement) -> [(name: String, items: [String])] {
        [
            (coverage(.rule), item.rules), (coverage(.case), cases(of: item)), (coverage(.scenario), item.scenarios),
            (readings, item.readings),
        ].filter { !$0.1.isEmpty }.map { (name: $0.0, items: $0.1) }
    }

    private func cases(of item: Requirement) -> [String] {
        var names: [String] = []
        var editions: [String: [String]] = [:]
        for path in item.cases {
            let parts = path.split(separator: "/", maxSplits: 1).map(String.init)
            if editions[parts[1]] == nil { names.append(parts[1]) }
            editions[parts[1], default: []].append(parts[0])
        }
        return names.map { name in
            let found = editions[name, default: []]
            return (found.count == 1 ? found[0] : "{\(found.joined(separator: ","))}") + "/" + name
        }
    }
}
