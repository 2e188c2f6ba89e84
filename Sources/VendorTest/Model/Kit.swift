package import CarePlanStandard

/// What `kit.json` holds: which product is tested, and with what.
package struct Kit: Hashable, Sendable {
    package static let format = "cpcheck-kit"
    package static let formatVersion = "1.0"

    package var product: String
    package var roles: [RoleSelection]
    /// Id of the edition.
    package var edition: String
    package var seed: UInt64
    /// 対象年月 of the scenarios, YYYYMM.
    package var month: String
    /// The version of the program and the rule set that made the kit.
    package var toolVersion: String
    package var ruleset: String
    /// Every pattern there is, in order.
    package var patterns: [KitPattern]

    package init(
        product: String, roles: [RoleSelection], edition: String, seed: UInt64, toolVersion: String, ruleset: String,
        patterns: [KitPattern], month: String = "202504"
    ) {
        self.product = product
        self.roles = roles
        self.edition = edition
        self.seed = seed
        self.month = month
        self.toolVersion = toolVersion
        self.ruleset = ruleset
        self.patterns = patterns
    }
}

/// A pattern in a kit.
package struct KitPattern: Hashable, Sendable {
    /// `D1` … `D7`
    package var id: String
    /// Why the pattern is 対象外; nil where it applies.
    package var exclusion: BilingualText?
    package var tasks: [KitTask]

    package init(id: String, exclusion: BilingualText? = nil, tasks: [KitTask] = []) {
        self.id = id
        self.exclusion = exclusion
        self.tasks = tasks
    }
}

/// A scenario in a kit, and where it lies.
package struct KitTask: Hashable, Sendable {
    /// Id of the scenario.
    package var id: String
    package var direction: TestDirection
    package var role: TestRole
    package var title: BilingualText
    package var isOptional: Bool
    /// Below the kit, without a slash at its end, such as `export/D3`.
    package var folder: String
    /// Lines of checks.csv that belong to the scenario; 0 for an export.
    package var checks: Int
    /// SHA-256 of scenario.json in hexadecimal digits; empty for an import.
    package var digest: String
    /// Ids of the units that are exchanged, such as `service-slip`, each once.
    package var units: [String]
    /// Prefixes of the kinds of file that are exchanged, each once.
    package var kinds: [String]

    package init(
        id: String, direction: TestDirection, role: TestRole, title: BilingualText, isOptional: Bool,
        folder: String, checks: Int = 0, digest: String = "", units: [String] = [], kinds: [String] = []
    ) {
        self.id = id
        self.direction = direction
        self.role = role
        self.title = title
        self.isOptional = isOptional
        self.folder = folder
        self.checks = checks
        self.digest = digest
        self.units = units
        self.kinds = kinds
    }
}
