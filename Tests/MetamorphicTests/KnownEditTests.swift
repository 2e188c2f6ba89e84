import SampleBundles
import TestSupport
import Testing

/// Bundles that conform, and bundles with one fault; then edits whose effect is known. The findings are those that are due,
/// at the places that moved with their rows. `CPCHECK_SIZE=full` tries every edit on every fault of many seeds.
@Suite("Edits whose effect is known")
struct KnownEditTests {
    private static let conforming = Result<[Bench], any Error> {
        let seeds = BenchPlace.isFull ? FaultSeeds.all : 1...1
        return try BenchPlace.all.flatMap { place in try seeds.map { try place.conforming(seed: $0) } }
    }

    @Test("a conforming bundle", arguments: Edit.all) func conforming(_ edit: Edit) throws {
        var wrong: [String] = []
        var tally = Tally()
        let benches = try Self.conforming.get()
        for bench in benches {
            guard let lines = try edit.wrong(on: bench) else { continue }
            tally.add(edit)
            wrong += lines
        }
        #expect(benches.filter { !$0.due.found.isEmpty }.isEmpty)
        #expect(wrong == [])
        // Some units have one file, no texts, nothing but deletions.
        #expect(tally.count * 3 > benches.count)
        tally.tell("conforming")
    }

    @Test("a bundle with one fault", arguments: BenchPlace.all) func faulty(_ place: BenchPlace) throws {
        var wrong: [String] = []
        let faults = try place.faults
        var random = place.random
        var tally = Tally()
        for seed in FaultSeeds.all {
            for fault in faults where BenchPlace.isFull || random.below(30) == 0 {
                guard let bench = try place.faulty(fault, seed: seed) else { continue }
                if bench.due.found.isEmpty { wrong.append("\(fault.rule) is not found") }
                for edit in BenchPlace.isFull ? Edit.all : Array(Edit.all.shuffled(using: &random).prefix(3)) {
                    guard let lines = try edit.wrong(on: bench) else { continue }
                    tally.add(edit)
                    wrong += lines
                }
            }
        }
        #expect(wrong == [])
        #expect(tally.count > 0)
        tally.tell(place.testDescription)
    }
}
