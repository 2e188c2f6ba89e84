package import CarePlanStandard
import SampleBundles

/// `scenario.json`: `cpcheck-scenario` 1.0, everything that a scenario asks for, for machines.
///
/// Each file has its columns once, with how strictly each is meant, and a line a record. A picture is named only.
package enum ScenarioDocument {
    package static let format = "cpcheck-scenario"
    package static let formatVersion = "1.0"
    package static let name = "scenario.json"

    package static func write(_ scenario: Scenario, _ standard: Standard = .current) -> [UInt8] {
        var members: [JSONValue.Member] = [
            .init(key: "format", value: .string(format)),
            .init(key: "formatVersion", value: .string(formatVersion)),
            .init(key: "simulation", value: .bool(true)),
            .init(key: "id", value: .string(scenario.id)),
            .init(key: "pattern", value: .string(scenario.pattern)),
            .init(key: "direction", value: .string(scenario.direction.rawValue)),
            .init(key: "role", value: .string(scenario.role.rawValue)),
            .init(key: "title", value: scenario.title.json),
            .init(key: "steps", value: .list(scenario.steps.map(\.json))),
            .init(key: "optional", value: .bool(scenario.isOptional)),
        ]
        if let source = scenario.roundTripOf { members.append(.init(key: "roundTripOf", value: .string(source))) }
        members += [
            .init(
                key: "openItems",
                value: .list(
                    scenario.openItems.map {
                        .line(
                            .object([
                                .init(key: "kind", value: .string($0.kind)),
                                .init(key: "column", value: .string($0.column)),
                            ]))
                    })),
            .init(key: "optionalCodes", value: .line(.list(scenario.optionalCodes.map { .string($0) }))),
            .init(key: "bundles", value: .list(scenario.bundles.map { bundle($0, scenario, standard) })),
        ]
        return Array(JSONValue.object(members).pretty.utf8)
    }

    private static func bundle(_ bundle: ScenarioBundle, _ scenario: Scenario, _ standard: Standard) -> JSONValue {
        .object([
            .init(key: "unit", value: .string(bundle.unit)),
            .init(key: "edition", value: .string(bundle.edition)),
            .init(key: "sender", value: party(bundle.sender)),
            .init(key: "receiver", value: party(bundle.receiver)),
            .init(key: "month", value: .string(bundle.month ?? "")),
            .init(key: "timestamp", value: .string(bundle.timestamp)),
            .init(
                key: "files",
                value: .list(
                    bundle.files.map { file in
                        self.file(file, standard.kind(file.kind)?.columns(in: bundle.edition) ?? [], scenario, standard)
                    })),
        ])
    }

    private static func party(_ party: ScenarioBundle.Party) -> JSONValue {
        .line(
            .object([
                .init(key: "office", value: .string(party.office)),
                .init(key: "serviceType", value: .string(party.serviceType)),
            ]))
    }

    private static func file(
        _ file: SampleFile, _ columns: [Column], _ scenario: Scenario, _ standard: Standard
    ) -> JSONValue {
        let demands = standard.kind(file.kind).map { scenario.demands(of: $0, columns) } ?? []
        return .object([
            .init(key: "kind", value: .string(file.kind)),
            .init(key: "name", value: .string(file.name)),
            .init(key: "picture", value: .bool(file.bytes != nil)),
            .init(key: "columns", value: .line(.list(columns.map { .string($0.name) }))),
            .init(key: "demands", value: .line(.list(demands.map { .string($0.rawValue) }))),
            .init(key: "records", value: .list(file.records.map { .line(.list($0.map { .string($0) })) })),
        ])
    }
}
