/// The whole standard as values: what `cpcheck standard` prints and `--standard FILE` replaces.
package struct Standard: Hashable, Sendable {
    package var editions: [Edition]
    package var csvVersions: [CSVVersion]
    package var kinds: [FileKind]
    package var units: [SendUnit]
    package var keyGroups: [KeyGroup]
    package var codeTables: [CodeTable]
    package var serviceTypes: [ServiceType]
    package var duties: [RoleDuty]
    package var patterns: [TestPattern]
    /// True for a standard read from a file: reports say so and carry its digest.
    package var isCustom: Bool

    package init(
        editions: [Edition], csvVersions: [CSVVersion], kinds: [FileKind], units: [SendUnit], keyGroups: [KeyGroup],
        codeTables: [CodeTable], serviceTypes: [ServiceType], duties: [RoleDuty], patterns: [TestPattern],
        isCustom: Bool = false
    ) {
        self.editions = editions
        self.csvVersions = csvVersions
        self.kinds = kinds
        self.units = units
        self.keyGroups = keyGroups
        self.codeTables = codeTables
        self.serviceTypes = serviceTypes
        self.duties = duties
        self.patterns = patterns
        self.isCustom = isCustom
    }

    package func kind(_ id: String) -> FileKind? { kinds.first { $0.id == id } }
    package func edition(_ id: String) -> Edition? { editions.first { $0.id == id } }
    package func codeTable(_ id: String) -> CodeTable? { codeTables.first { $0.id == id } }
    package func serviceType(_ code: String) -> ServiceType? { serviceTypes.first { $0.code == code } }
    package func csvVersion(_ value: String) -> CSVVersion? { csvVersions.first { $0.value == value } }
}
