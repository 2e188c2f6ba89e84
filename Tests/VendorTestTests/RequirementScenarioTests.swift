import CarePlanStandard
import Testing

@testable import VendorTest

/// Requirements and scenarios name each other.
@Suite("Requirements and scenarios")
struct RequirementScenarioTests {
    private let plans = Set(ScenarioCatalogue.all.map(\.id))

    /// The halves of the patterns in which a role takes part: `D2-import`.
    private let halves = Set(
        PatternDuty.all.flatMap { duty in
            TestDirection.allCases.filter { duty.mark(of: $0) != .none }.map { "\(duty.pattern)-\($0.rawValue)" }
        })

    @Test("what a requirement names is half of a pattern, or a scenario of the catalogue") func named() {
        for item in Requirement.all {
            #expect(Set(item.scenarios).count == item.scenarios.count, "\(item.id)")
            for scenario in item.scenarios {
                #expect(halves.contains(scenario) || plans.contains(scenario), "\(item.id): \(scenario)")
            }
        }
    }

    @Test("every scenario and every half of a pattern is named by a requirement") func naming() {
        let named = Set(Requirement.all.flatMap(\.scenarios))
        for scenario in plans.union(halves).sorted() { #expect(named.contains(scenario), "\(scenario)") }
    }

    @Test("a half of a pattern is named in editions that have its unit") func editions() {
        let standard = Standard.current
        for item in Requirement.all {
            for scenario in item.scenarios where halves.contains(scenario) {
                guard let pattern = standard.patterns.first(where: { scenario.hasPrefix($0.id + "-") }) else {
                    continue
                }
                let editions = standard.units.filter { pattern.units.contains($0.id) }.flatMap(\.editions)
                #expect(!Set(editions).isDisjoint(with: item.editions), "\(item.id): \(scenario)")
            }
        }
    }
}
