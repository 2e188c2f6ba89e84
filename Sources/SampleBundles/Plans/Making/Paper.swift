import CarePlanStandard

/// A paper of a person that a care manager writes, and the kinds of files that hold it.
enum Paper: CaseIterable, Sendable {
    case carePlan
    case basics
    case prevention

    var kinds: Set<String> {
        switch self {
        case .carePlan: ["UP1KYO", "UP2KYO", "UP3KYO"]
        case .basics: ["UPKIHON", "UPKIHON_SUB1", "UPKIHON_SUB2", "UPKIHON_IMAGE", "DLTKIHON"]
        case .prevention: ["UPYOBO", "UPYOBO_SUB"]
        }
    }

    /// The papers that a unit's files are made of.
    static func needed(by context: SampleContext, _ standard: Standard) -> Set<Paper> {
        guard let unit = standard.units.first(where: { $0.id == context.unit }) else { return [] }
        let kinds = Set(unit.required(in: context.edition).map(\.kind) + unit.optional)
        return Set(allCases.filter { !$0.kinds.isDisjoint(with: kinds) })
    }
}
