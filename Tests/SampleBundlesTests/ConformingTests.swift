import CarePlanStandard
import SampleBundles
import Testing

/// Sample bundles of every unit, edition and pair of offices are beyond reproach.
@Suite struct ConformingTests {
    struct Combination: CustomTestStringConvertible, Sendable {
        let unit: String
        let edition: String
        var testDescription: String { "\(unit) \(edition)" }
    }

    static let combinations: [Combination] = Standard.current.units.flatMap { unit in
        unit.editions.map { Combination(unit: unit.id, edition: $0) }
    }

    @Test(arguments: combinations)
    func `a bundle of every pair of offices conforms without a finding`(_ one: Combination) throws {
        let unit = try #require(Standard.current.units.first { $0.id == one.unit })
        let pairs = rolePairs(unit, one.edition)
        #expect(!pairs.isEmpty)
        for (place, pair) in pairs.enumerated() {
            for seed in 0..<SampleSize.seedsOfPair {
                let request = SampleRequest(
                    unit: unit.id, edition: one.edition, senderType: pair.sender, receiverType: pair.receiver,
                    month: SampleSize.month(place + seed), people: 4, seed: UInt64(place * 1000 + seed))
                let bundle = try SampleBundle(request)
                #expect(try Conformity.findings(bundle) == [], "\(pair) seed \(request.seed) \(request.month)")
            }
        }
    }
}

/// How much the tests of sample bundles try.
enum SampleSize {
    static let seedsOfPair = 5

    /// Months of every length, from the first of V4 on.
    static func month(_ number: Int) -> String {
        let months = ["202504", "202505", "202602", "202511", "202602", "202512", "202504", "202608", "202609"]
        return months[number % months.count]
    }
}
