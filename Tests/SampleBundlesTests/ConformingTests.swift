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

    static let combinations: [Combination] = Standard.current.units.filter { unit in
        unit.required.allSatisfy { file in SampleKinds.all.contains { $0.kind == file.kind } }
    }.flatMap { unit in
        unit.editions.map { Combination(unit: unit.id, edition: $0) }
    }

    @Test(arguments: combinations)
    func `a bundle of every pair of offices conforms without a finding`(_ one: Combination) throws {
        let unit = try #require(Standard.current.units.first { $0.id == one.unit })
        let pairs = rolePairs(unit, one.edition)
        #expect(!pairs.isEmpty)
        var faults = Faults()
        for (place, pair) in pairs.enumerated() {
            for seed in 0..<SampleSize.seedsOfPair {
                let request = SampleRequest(
                    unit: unit.id, edition: one.edition, senderType: pair.sender, receiverType: pair.receiver,
                    month: SampleSize.month(place + seed), people: 4, seed: UInt64(place * 1000 + seed))
                faults.add(try Conformity.findings(SampleBundle(request)), of: request)
            }
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

/// How much the tests of sample bundles try.
enum SampleSize {
    static let seedsOfPair = 5

    /// Months of every length, from the first of V4 on.
    static func month(_ number: Int) -> String {
        let months = ["202504", "202505", "202602", "202511", "202602", "202512", "202504", "202608", "202609"]
        return months[number % months.count]
    }
}
