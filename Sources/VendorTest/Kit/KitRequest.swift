/// What a kit is made for.
package struct KitRequest: Hashable, Sendable {
    package var product: String
    package var roles: [RoleSelection]
    /// Id of the edition.
    package var edition: String
    package var seed: UInt64
    /// 対象年月, YYYYMM.
    package var month: String
    /// Ids of the patterns that the product is entered for; nil for all that its roles have.
    package var patterns: Set<String>?
    package var toolVersion: String
    package var ruleset: String

    package init(
        product: String, roles: [RoleSelection], edition: String = "V4", seed: UInt64 = 1, month: String = "202504",
        patterns: Set<String>? = nil, toolVersion: String, ruleset: String
    ) {
        self.product = product
        self.roles = roles
        self.edition = edition
        self.seed = seed
        self.month = month
        self.patterns = patterns
        self.toolVersion = toolVersion
        self.ruleset = ruleset
    }
}
