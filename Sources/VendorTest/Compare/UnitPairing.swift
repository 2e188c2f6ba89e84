import BundleChecker
import CarePlanStandard
import SampleBundles

/// Finds for each send unit of a scenario the unit of the export that is meant for it.
struct UnitPairing {
    private(set) var pairs: [(expected: Int, found: Int)] = []
    private(set) var missing: [Int] = []
    private(set) var extra: [Int] = []

    /// - Parameter found: in any order; several of one kind go to those of the scenario in the order of their timestamps.
    init(_ expected: [ScenarioBundle], _ found: [PlannedUnit]) {
        var rest = found.indices.sorted { Self.timestamp(found[$0]) < Self.timestamp(found[$1]) }
        // What agrees in everything first, so that a wrong month takes no other unit's place.
        for least in [4, 3, 2, 1, 0] {
            for index in expected.indices where !pairs.contains(where: { $0.expected == index }) {
                guard let place = rest.firstIndex(where: { Self.likeness(expected[index], found[$0]) == least }) else {
                    continue
                }
                pairs.append((index, rest.remove(at: place)))
            }
        }
        pairs.sort { $0.expected < $1.expected }
        missing = expected.indices.filter { index in !pairs.contains { $0.expected == index } }
        extra = rest.sorted()
    }

    private static func timestamp(_ unit: PlannedUnit) -> String { unit.address.legal(.timestamp) ?? "" }

    /// How many of edition, month, sender and receiver agree; nil where the units are of different kinds.
    private static func likeness(_ expected: ScenarioBundle, _ found: PlannedUnit) -> Int? {
        let kinds = Set(expected.files.map(\.kind))
        let isOfKind = found.definition.map { $0.id == expected.unit }
        guard isOfKind ?? found.allFiles.contains(where: { kinds.contains($0.kind.id) }) else { return nil }
        return [
            found.edition == expected.edition, found.month == expected.month,
            found.address.legal(.sender) == expected.sender.office,
            found.address.legal(.receiver) == expected.receiver.office,
        ].count { $0 }
    }
}
