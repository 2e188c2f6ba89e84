/// What a configuration file says; nil or empty where it says nothing.
package struct Configuration: Hashable, Sendable {
    /// A limit of the command line by the name of its option.
    package enum Limit: String, CaseIterable, Hashable, Sendable {
        case maxFile, maxRecord, maxField, maxRowsTracked, maxMembers, maxMember, maxUnpacked, maxRatio
        case maxFindings, maxPlaces

        /// Sizes take K, M and G.
        var isSize: Bool {
            switch self {
            case .maxFile, .maxRecord, .maxField, .maxRowsTracked, .maxMember, .maxUnpacked: true
            case .maxMembers, .maxRatio, .maxFindings, .maxPlaces: false
            }
        }
    }

    package enum Language: String, CaseIterable, Hashable, Sendable {
        case ja, en
    }

    package var profile: Profile?
    package var failOn: FailOn?
    package var levels: [String: GateLevel] = [:]
    package var suppressions: [Suppression] = []
    package var limits: [Limit: Int] = [:]
    package var language: Language?
    /// `FORMAT` or `FORMAT=FILE`, as behind `--report`.
    package var reports: [String] = []
    package var ruleset: String?

    package init() {}
}
