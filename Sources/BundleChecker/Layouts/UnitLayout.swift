import CarePlanStandard

/// What the files of a send unit ask of each other in one edition, worked out once for all units of the kind.
final class UnitLayout: Sendable {
    /// The key groups of the unit.
    let keyGroups: [KeyGroup]
    /// The kinds that hold the two tables of services, told by their roles; nil for a unit without both.
    let serviceTables: (planned: String, listed: String)?
    /// By kind: the one key group of the unit that the kind stands in. Outside units: the one of all.
    private let groupOfKind: [String: KeyGroup]

    /// - Parameter unit: nil for files that form no unit.
    init(_ unit: SendUnit?, edition: String, standard: Standard) {
        keyGroups = standard.keyGroups.filter { unit?.keyGroups.contains($0.id) ?? false }
        serviceTables = keyGroups.lazy.compactMap { Self.serviceTables(of: $0, edition, standard) }.first
        var groups: [String: [KeyGroup]] = [:]
        for group in unit == nil ? standard.keyGroups : keyGroups {
            for kind in Set([group.main] + group.dependents.map(\.kind)) { groups[kind, default: []].append(group) }
        }
        groupOfKind = groups.compactMapValues { $0.count == 1 ? $0[0] : nil }
    }

    /// The key group that a file of the kind takes part in; nil where it is none or not the only one.
    func keyGroup(of kind: String) -> KeyGroup? { groupOfKind[kind] }

    private static func serviceTables(
        of group: KeyGroup, _ edition: String, _ standard: Standard
    ) -> (planned: String, listed: String)? {
        let kinds = ([group.main] + group.dependents.map(\.kind)).compactMap(standard.kind)
        func first(_ part: ServicePart) -> String? {
            kinds.first { ServicePart($0.columns(in: edition)) == part }?.id
        }
        guard let planned = first(.planned), let listed = first(.listed) else { return nil }
        return (planned, listed)
    }
}
