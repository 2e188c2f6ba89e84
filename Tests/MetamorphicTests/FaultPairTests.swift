import SampleBundles
import TestSupport
import Testing

/// Two faults in one bundle: what is found is what each alone is found by, but for what the page of precedence says.
@Suite("Two faults together")
struct FaultPairTests {
    private static let pairs = BenchPlace.isFull ? 500 : 2

    private struct Single {
        var rule: String
        var files: [SampleFile]
        var found: Seen
    }

    @Test("findings are the union", arguments: BenchPlace.all) func union(_ place: BenchPlace) throws {
        let faults = try place.faults
        var random = place.random
        var wrong: [String] = []
        var tried = 0
        for seed in FaultSeeds.all {
            let request = place.request(seed: seed)
            let base = try SampleBundle(request)
            var made: [String: Single?] = [:]
            func single(_ fault: SampleFault) throws -> Single? {
                if let known = made[fault.rule] { return known }
                var single: Single?
                if let sample = try fault.sample(of: request), sample.context == base.context {
                    let bench = try Bench(request, sample.files, fault: fault.rule, seed: seed)
                    single = Single(rule: fault.rule, files: sample.files, found: bench.due)
                }
                made[fault.rule] = .some(single)
                return single
            }
            let enough = tried + Self.pairs
            for _ in 0..<Self.pairs * 8 where tried < enough {
                let (first, second) = (faults[random.below(faults.count)], faults[random.below(faults.count)])
                guard first.rule != second.rule, !FaultPrecedence.interact(first.rule, second.rule),
                    let one = try single(first), let other = try single(second),
                    let pair = FaultPair(base.files, one.files, other.files)
                else { continue }
                tried += 1
                let both = try Bench(request, pair.files, fault: nil, seed: seed).due
                let due = Self.names(one.found).union(Self.names(other.found))
                let found = Self.names(both)
                if found != due || !both.contradictions.isEmpty {
                    wrong.append(
                        "\(one.rule) + \(other.rule), \(place.testDescription) seed \(seed): "
                            + "found \(found.subtracting(due).sorted()), missing \(due.subtracting(found).sorted()) "
                            + "\(both.contradictions)")
                }
            }
        }
        #expect(wrong == [])
        #expect(tried > 0)
        if BenchPlace.tellsFigures { print("pairs\t\(place.testDescription)\t\(tried)") }
    }

    /// Rule, level, kind of file and column: rows and counts of the two may add up in one finding.
    private static func names(_ seen: Seen) -> Set<String> {
        Set(seen.found.keys.map { "\($0.rule) \($0.severity) file \($0.sheet ?? -1) No.\($0.column ?? 0)" })
    }
}
