import CarePlanStandard
import SampleBundles
import TestSupport
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
        var faults = Faults()
        for (place, pair) in pairs.enumerated() {
            for seed in 0..<SampleSize.current.seedsOfPair {
                let request = SampleRequest(
                    unit: unit.id, edition: one.edition, senderType: pair.sender, receiverType: pair.receiver,
                    month: SampleSize.month(place + seed), people: 3, seed: UInt64(place * 1000 + seed))
                faults.add(try Conformity.findings(SampleBundle(request)), of: request)
            }
        }
        #expect(faults.lines == [])
    }

    /// Every fifth in the small size.
    @Test(arguments: [("V3", "202301", "202612"), ("V4", "202504", "203003")])
    func `a bundle of every month conforms without a finding`(_ edition: String, _ first: String, _ last: String) throws
    {
        var month = try #require(CalendarMonth(first))
        var faults = Faults()
        while month.text <= last {
            for unit in ["service-slip", "actuals", "service-slip-deletion"] {
                let request = SampleRequest(
                    unit: unit, edition: edition, month: month.text, people: 3, seed: UInt64(month.month))
                faults.add(try Conformity.findings(SampleBundle(request)), of: request)
            }
            month = month.adding(TestSize.of(5, full: 1))
        }
        #expect(faults.lines == [])
    }

    @Test(arguments: combinations) func `a large bundle conforms without a finding`(_ one: Combination) throws {
        let request = SampleRequest(
            unit: one.unit, edition: one.edition, month: "202505", people: SampleSize.current.crowd, seed: 77)
        #expect(try Conformity.findings(SampleBundle(request)) == [])
    }

    @Test func `a bundle with a fault is noticed`() throws {
        var bundle = try SampleBundle(SampleRequest(unit: "service-slip", edition: "V4", people: 2))
        bundle.files[0].records[0][2] = "0000000000"
        #expect(try Conformity.findings(bundle).contains { $0.hasPrefix("CP602") })
    }

    @Test(arguments: combinations)
    func `bundles of many seeds conform without a finding`(_ one: Combination) throws {
        var faults = Faults()
        for seed in 1...SampleSize.current.seeds {
            let request = SampleRequest(
                unit: one.unit, edition: one.edition, month: SampleSize.month(seed), people: 1 + seed % 8,
                seed: UInt64(seed))
            faults.add(try Conformity.findings(SampleBundle(request)), of: request)
        }
        #expect(faults.lines == [])
    }
}

/// What was found in many bundles: each sort once, with how often and where first.
struct Faults {
    private var found: [String: (count: Int, first: String)] = [:]

    mutating func add(_ findings: [String], of request: SampleRequest) {
        for finding in findings {
            let sort = finding.split(separator: " ").filter { Int($0) == nil }.joined(separator: " ")
            let place =
                "\(request.senderType ?? "") → \(request.receiverType ?? ""), \(request.month), seed \(request.seed)"
            found[sort, default: (0, "\(finding): \(place)")].count += 1
        }
    }

    var lines: [String] { found.values.map { "\($0.count) times \($0.first)" }.sorted() }
}
