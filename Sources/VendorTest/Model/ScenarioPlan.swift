package import CarePlanStandard

/// What a scenario is drawn up for.
package struct ScenarioSetting: Hashable, Sendable {
    package var pattern: TestPattern
    package var direction: TestDirection
    package var selection: RoleSelection
    /// Id of the edition.
    package var edition: String
    package var seed: UInt64
    /// 対象年月, YYYYMM.
    package var month: String
    /// Index of the scenario's first person among the kit's invented people; no two scenarios share one, unless one goes
    /// on with the other's.
    package var firstPerson: Int
    /// How many people an ordinary scenario has.
    package var people: Int

    package init(
        pattern: TestPattern, direction: TestDirection, selection: RoleSelection, edition: String, seed: UInt64,
        month: String, firstPerson: Int = 0, people: Int = 3
    ) {
        self.pattern = pattern
        self.direction = direction
        self.selection = selection
        self.edition = edition
        self.seed = seed
        self.month = month
        self.firstPerson = firstPerson
        self.people = people
    }
}

/// A scenario before it is drawn up for a kit: data beside a function that makes its bundles.
package struct ScenarioPlan: Sendable {
    /// Behind the pattern in the scenario's id, such as `overnight-visit`.
    package var id: String
    package var title: BilingualText
    /// What is special about it, for the person who keys it in or looks at the import.
    package var remark: BilingualText
    /// △: a product that does not offer it leaves it out.
    package var isOptional: Bool
    /// It goes on with the people of the pattern's first scenario, such as a deletion.
    package var continuesFirst: Bool
    /// So many people that nobody keys them in: exported only where they were imported.
    package var isCrowd: Bool
    package var openItems: [Scenario.OpenItem]
    /// The bundles, in the order of their timestamps; empty where the scenario does not suit the setting.
    package var bundles: @Sendable (ScenarioSetting) -> [ScenarioBundle]

    package init(
        _ id: String, _ title: BilingualText, remark: BilingualText, isOptional: Bool = false,
        continuesFirst: Bool = false, isCrowd: Bool = false, openItems: [Scenario.OpenItem] = [],
        bundles: @escaping @Sendable (ScenarioSetting) -> [ScenarioBundle]
    ) {
        self.id = id
        self.title = title
        self.remark = remark
        self.isOptional = isOptional
        self.continuesFirst = continuesFirst
        self.isCrowd = isCrowd
        self.openItems = openItems
        self.bundles = bundles
    }
}
