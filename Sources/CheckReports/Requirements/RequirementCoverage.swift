package import CarePlanStandard

/// The requirements that a table of coverage shows, and how many of them are tested by what.
package struct RequirementCoverage {
    package static let format = "cpcheck-requirements"
    package static let formatVersion = "1.0"

    /// How many requirements there are of a part, by what tests them.
    struct Total {
        var name: String
        var all = 0
        var by: [Requirement.Coverage: Int] = [:]

        mutating func add(_ item: Requirement) {
            all += 1
            by[item.coverage, default: 0] += 1
        }

        func count(_ coverage: Requirement.Coverage) -> Int { by[coverage, default: 0] }
    }

    package var requirements: [Requirement]
    /// The editions that were asked for.
    package var editions: [String]

    /// - Parameters:
    ///   - edition: only what speaks of the edition; nil for every edition.
    ///   - topics: only what belongs to one of them (see `matches`); empty for all.
    package init(edition: String? = nil, topics: [String] = []) {
        editions = edition.map { [$0] } ?? Standard.current.editions.map(\.id)
        requirements = Requirement.all.filter { item in
            (edition.map(item.editions.contains) ?? true)
                && (topics.isEmpty || topics.contains { Self.matches($0, item) })
        }
    }

    /// True where a word is the requirement's id, the beginning of it (`REQ-NAME`), one of its rules, files,
    /// cases or scenarios, or its side.
    package static func matches(_ topic: String, _ item: Requirement) -> Bool {
        item.id == topic || item.id.hasPrefix(topic + "-") || item.rules.contains(topic) || item.files.contains(topic)
            || item.scenarios.contains(topic) || item.cases.contains(topic) || item.side.rawValue == topic
    }

    var total: Total { requirements.reduce(into: Total(name: "")) { $0.add($1) } }

    /// In the order of the table.
    var chapters: [Total] { totals(\.chapter) }

    var sides: [Total] {
        let found = totals(\.side.rawValue)
        return Requirement.Side.allCases.compactMap { side in found.first { $0.name == side.rawValue } }
    }

    private func totals(_ part: (Requirement) -> String) -> [Total] {
        var totals: [Total] = []
        var places: [String: Int] = [:]
        for item in requirements {
            let name = part(item)
            if places[name] == nil {
                places[name] = totals.count
                totals.append(Total(name: name))
            }
            if let place = places[name] { totals[place].add(item) }
        }
        return totals
    }
}
