import CarePlanStandard
import SampleBundles
import TestSupport
import Testing
import VendorTest

@testable import CheckReports

/// What machines read of a kit keeps the contract of its JSON Schema.
@Suite struct KitSchemaTests {
    private static let kits = Once { try draw() }

    /// All roles together in both editions: documents of every pattern, half and kind of file; in the full size each role
    /// alone too.
    private static func draw() throws -> [DrawnKit] {
        let single = [
            [RoleSelection(.careManager)], [.everyService(.current)], [RoleSelection(.communitySupportCentre)],
        ]
        let roles = TestSize.of([], full: single) + [single.flatMap { $0 }]
        return try ["V3", "V4"].flatMap { edition in
            try roles.map { roles in
                try KitBuilder.draw(
                    KitRequest(
                        product: "試験用 \"ソフト\"", roles: roles, edition: edition, seed: .max, toolVersion: Tool.version,
                        ruleset: Tool.ruleset),
                    plans: ScenarioCatalogue.all.filter { $0.id != "five-hundred-people" })
            }
        }
    }

    @Test func `kit.json and every scenario.json satisfy their schemas`() throws {
        let kits = try Self.kits.get()
        let found = try SchemaCheck.problems(kits.map { KitDocument.write($0.kit) }, schema: "kit")
        #expect(found.flatMap { $0 } == [])
        let scenarios = kits.flatMap { kit in
            kit.kit.patterns.flatMap(\.tasks).filter { $0.direction == .exports }.compactMap { kit.scenarios[$0.id] }
        }
        let told = try SchemaCheck.problems(scenarios.map { ScenarioDocument.write($0) }, schema: "scenario")
        for (scenario, problems) in zip(scenarios, told) { #expect(problems == [], "\(scenario.id)") }
        // Optional keys and both kinds of file were among them.
        #expect(scenarios.contains { $0.roundTripOf != nil } && scenarios.contains { !$0.optionalCodes.isEmpty })
        #expect(scenarios.contains { $0.bundles.contains { $0.files.contains { $0.bytes != nil } } })
    }

    @Test func `the schemas refuse what a run would refuse`() throws {
        guard try SchemaCheck.isAvailable() else { return }
        let kit = String(decoding: KitDocument.write(try Self.kits.get()[0].kit), as: UTF8.self)
        let damaged = [
            kit.replacing("\"seed\"", with: "\"sead\""), kit.replacing("\"export/", with: "\"../export/"),
            kit.replacing("\"applies\": false", with: "\"applies\": true"),
            kit.replacing("\"direction\": \"export\"", with: "\"direction\": \"both\""),
        ]
        let found = try SchemaCheck.problems(damaged.map { Array($0.utf8) }, schema: "kit")
        #expect(found.map(\.isEmpty) == damaged.map { _ in false })
    }

    @Test func `the forms of a crowd stand in a file of their own`() throws {
        let drawn = try KitBuilder.draw(
            KitRequest(
                product: "試験用ソフト", roles: [RoleSelection(.serviceProvider, serviceTypes: ["11"])],
                patterns: ["D2"], toolVersion: Tool.version, ruleset: Tool.ruleset),
            plans: ScenarioCatalogue.all.filter { ["visit", "five-hundred-people"].contains($0.id) })
        var sizes: [String: Int] = [:]
        try KitDocuments(drawn).write { sizes[$0.path] = $0.bytes.count }
        let (usual, crowd) = (
            sizes["import/D2/forms.html"] ?? 0, sizes["import/D2/forms-five-hundred-people.html"] ?? 0
        )
        #expect(usual > 1000 && usual < 500_000 && crowd > 50 * usual, "\(usual), \(crowd)")
    }
}
