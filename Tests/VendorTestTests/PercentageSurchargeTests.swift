import BundleTools
import CarePlanStandard
import SampleBundles
import Testing
import VendorTest

/// 率加減算: results may have rows of them or not, with any units.
@Suite struct PercentageSurchargeTests {
    /// A provider of visits in both editions: results of plans that have a percentage surcharge.
    private static func scenario(_ edition: String, _ plan: String) throws -> Scenario {
        let drawn = try KitBuilder.draw(
            KitRequest(
                product: "試験用ソフト", roles: [RoleSelection(.serviceProvider, serviceTypes: ["11"])], edition: edition,
                patterns: ["D3"], toolVersion: "0", ruleset: "2026.1"),
            plans: ScenarioCatalogue.all.filter { $0.id == plan })
        return try #require(drawn.scenarios.values.first)
    }

    private static func deviations(
        _ scenario: Scenario, _ change: (inout [[String]], (Role) -> Int) -> Void
    ) throws -> [Deviation] {
        var answer = scenario
        let bundle = answer.bundles[0]
        let place = try #require(bundle.files.firstIndex { $0.kind == "UPJSK" })
        let columns = try #require(Standard.current.kind("UPJSK")).columns(in: bundle.edition)
        change(&answer.bundles[0].files[place].records) { role in columns.firstIndex { $0.role == role } ?? -1 }
        return ScenarioComparison(scenario, try answer.input()).deviations
    }

    @Test(arguments: ["V3", "V4"])
    func `codes without a day in the plan are optional in its results`(_ edition: String) throws {
        let scenario = try Self.scenario(edition, "visit")
        #expect(scenario.optionalCodes == ["116108"])
        let same = try Self.deviations(scenario) { _, _ in }
        #expect(same == [])
        for units in ["0", "57", "-3"] {
            let added = try Self.deviations(scenario) { records, column in
                var row = records[0]
                row[column(.serviceCode)] = "116108"
                row[column(.units)] = units
                for role in [Role.startTime, .endTime] { row[column(role)] = "9999" }
                records.append(row)
            }
            #expect(added == [], "\(units)")
        }
    }

    @Test(arguments: ["V3", "V4"])
    func `a row of another code is one extra record`(_ edition: String) throws {
        let scenario = try Self.scenario(edition, "visit")
        let added = try Self.deviations(scenario) { records, column in
            var row = records[0]
            row[column(.serviceCode)] = "116109"
            records.append(row)
        }
        #expect(added.map(\.kind) == [.extraRecord])
        #expect(added.first?.found?.contains("116109") == true)
    }

    @Test func `the row of a surcharge may go, and have other units and another day`() throws {
        let scenario = try Self.scenario("V4", "percentage-surcharge")
        #expect(scenario.optionalCodes == ["116108"])
        let gone = try Self.deviations(scenario) { records, column in
            let count = records.count
            records.removeAll { $0[column(.serviceCode)] == "116108" }
            #expect(records.count == count - 1)
        }
        #expect(gone == [])
        let moved = try Self.deviations(scenario) { records, column in
            for index in records.indices where records[index][column(.serviceCode)] == "116108" {
                records[index][column(.units)] = "812"
                records[index][column(.serviceDate)] = "20250401"
            }
        }
        #expect(moved == [])
    }

    @Test func `whose surcharge it is counts all the same`() throws {
        let scenario = try Self.scenario("V4", "percentage-surcharge")
        let other = try Self.deviations(scenario) { records, column in
            for index in records.indices where records[index][column(.serviceCode)] == "116108" {
                records[index][column(.insured)] = "0000000019"
            }
        }
        #expect(other.map(\.item) == ["被保険者番号"])
    }

    @Test func `a slip may have a day for a surcharge in table 6, but its row of table 7 is fixed`() throws {
        let drawn = try KitBuilder.draw(
            KitRequest(
                product: "試験用ソフト", roles: [RoleSelection(.careManager)], patterns: ["D2"], toolVersion: "0",
                ruleset: "2026.1"),
            plans: ScenarioCatalogue.all.filter { $0.id == "visit" })
        let scenario = try #require(drawn.scenarios.values.first)
        #expect(scenario.optionalCodes == ["116108"])
        func deviations(_ kind: String, _ change: (inout [[String]], Int) -> Void) throws -> [Deviation] {
            var answer = scenario
            let place = try #require(answer.bundles[0].files.firstIndex { $0.kind == kind })
            let columns = try #require(Standard.current.kind(kind)).columns(in: "V4")
            let code = try #require(columns.firstIndex { $0.role == .serviceCode })
            change(&answer.bundles[0].files[place].records, code)
            return ScenarioComparison(scenario, try answer.input()).deviations
        }
        let added = try deviations("UPPLAN") { records, code in
            var row = records[0]
            row[code] = "116108"
            records.append(row)
        }
        #expect(added == [])
        let gone = try deviations("UPSIKYU") { records, code in records.removeAll { $0[code] == "116108" } }
        #expect(!gone.isEmpty && gone.allSatisfy { $0.kind == .missingRecord })
    }

    @Test func `no code is optional where no services are told by days, such as in a deletion`() throws {
        let drawn = try KitBuilder.draw(
            KitRequest(
                product: "試験用ソフト", roles: [RoleSelection(.careManager), .everyService(.current)], toolVersion: "0",
                ruleset: "2026.1"),
            plans: ScenarioCatalogue.all.filter { $0.id != "five-hundred-people" })
        for scenario in drawn.scenarios.values where !scenario.bundles.contains(where: { $0.holdsDays() }) {
            #expect(scenario.optionalCodes == [], "\(scenario.id)")
        }
        #expect(drawn.scenarios.values.contains { !$0.optionalCodes.isEmpty })
    }

    @Test func `the items of such a row are told as open where they are`() throws {
        let scenario = try Self.scenario("V4", "percentage-surcharge")
        let kind = try #require(Standard.current.kind("UPJSK"))
        let code = try #require(kind.columns(in: "V4").firstIndex { $0.role == .serviceCode })
        for record in try #require(scenario.bundles[0].files.first { $0.kind == "UPJSK" }).records {
            let units = scenario.items(record, of: kind, in: "V4").first { $0.name == "単位数" }
            #expect(units?.demand == (record[code] == "116108" ? .open : .fixed), "\(record[code])")
        }
    }
}
