import CarePlanStandard
import SampleBundles
import Testing
import VendorTest

/// Which scenarios a kit has, and what their steps say.
@Suite struct KitBuilderTests {
    private static func draw(
        _ patterns: Set<String>?, edition: String = "V4", month: String = "202504"
    ) throws(SampleError) -> DrawnKit {
        try KitBuilder.draw(
            KitRequest(
                product: "試験用ソフト", roles: [RoleSelection(.serviceProvider, serviceTypes: ["11"])], edition: edition,
                month: month, patterns: patterns, toolVersion: "0", ruleset: "2026.1"),
            plans: ScenarioCatalogue.all.filter { ["overnight-visit", "five-hundred-people"].contains($0.id) })
    }

    @Test(arguments: [["D3"], ["D2", "D3"]])
    func `the steps of an edge begin with what is special about it, whether its slip is there or not`(
        _ patterns: [String]
    ) throws {
        let scenario = try #require(try Self.draw(Set(patterns)).scenarios["D3-export-overnight-visit"])
        #expect(scenario.steps.first?.ja.contains("0030") == true, "\(scenario.steps)")
        #expect((scenario.roundTripOf == nil) == (patterns == ["D3"]))
        let source = patterns == ["D3"] ? "下の表の内容を製品に入力します" : "D2-import-overnight-visit で取り込んだ予定"
        #expect(scenario.steps.dropFirst().first?.ja.hasPrefix(source) == true, "\(scenario.steps)")
    }

    @Test func `nobody is asked to key in a crowd`() throws {
        let id = "D3-export-five-hundred-people"
        #expect(try Self.draw(["D3"]).scenarios[id] == nil)
        let kit = try Self.draw(["D2", "D3"])
        #expect(kit.scenarios[id]?.roundTripOf == "D2-import-five-hundred-people")
        #expect(kit.crowds == ["D2-import-five-hundred-people"])
    }

    @Test(arguments: [("V4", "209912"), ("V4", "202503"), ("V3", "202701")])
    func `a month of which no results can be exported is refused, no pattern is left empty`(
        _ edition: String, _ month: String
    ) throws {
        #expect(throws: SampleError.self) { try Self.draw(["D3"], edition: edition, month: month) }
    }

    @Test(arguments: ["V3", "V4"])
    func `every pattern that applies has scenarios, in each month that is taken`(_ edition: String) throws {
        let last = edition == "V3" ? "202612" : "209911"
        for roles in [
            [RoleSelection(.careManager)], [.everyService(.current)], [RoleSelection(.communitySupportCentre)],
        ] {
            let drawn = try KitBuilder.draw(
                KitRequest(
                    product: "試験用ソフト", roles: roles, edition: edition, month: last, toolVersion: "0",
                    ruleset: "2026.1"),
                plans: ScenarioCatalogue.all.filter { $0.id != "five-hundred-people" })
            for pattern in drawn.kit.patterns where pattern.exclusion == nil {
                #expect(!pattern.tasks.isEmpty, "\(roles.map(\.role)) \(pattern.id)")
            }
        }
    }

    @Test func `basic sheets have pictures, and no person is in two scenarios but those that go on with the first`()
        throws
    {
        for seed in UInt64(1)...3 {
            let drawn = try KitBuilder.draw(
                KitRequest(
                    product: "試験用ソフト", roles: [RoleSelection(.communitySupportCentre)], seed: seed, toolVersion: "0",
                    ruleset: "2026.1"))
            for direction in TestDirection.allCases {
                let scenarios = drawn.scenarios.values.filter { $0.pattern == "D4" && $0.direction == direction }
                #expect(scenarios.contains { $0.bundles.contains { $0.files.contains { $0.bytes != nil } } })
            }
            var seen: [String: String] = [:]
            for scenario in drawn.scenarios.values.sorted(by: { $0.id < $1.id })
            where !scenario.id.hasSuffix("-deletion") && scenario.roundTripOf == nil {
                for person in Self.people(scenario) {
                    let known = seen.updateValue(scenario.id, forKey: person)
                    #expect(known == nil, "\(scenario.id) \(known ?? "")")
                }
            }
        }
    }

    private static func people(_ scenario: Scenario) -> Set<String> {
        Set(
            scenario.bundles.flatMap(\.files).flatMap { file -> [String] in
                let columns = Standard.current.kind(file.kind)?.columns(in: file.edition) ?? []
                guard let insured = columns.firstIndex(where: { $0.role == .insured }) else { return [] }
                return file.records.map { $0[insured] }
            })
    }
}
