import BundleChecker
import CarePlanStandard
import TestSupport
import Testing

/// A sample of what `Scripts/mutation` tries in full: mutants of rules and definitions that must be noticed.
@Suite("Corpus: mutants")
struct MutationTests {
    /// As many as one, the same every time.
    private static func some(_ count: Int, of set: MutantSet, seed: UInt64) -> MutantSet {
        var generator = SeededGenerator(seed: seed)
        var set = set
        set.mutants = Array(set.mutants.shuffled(using: &generator).prefix(count))
        return set
    }

    @Test("every rule switched off is noticed, and some that are off in part") func rules() throws {
        let all = RuleMutants(corpus: try WatchedCorpus()).all()
        var whole = all
        whole.mutants.removeAll { $0.group != "rule off" }
        #expect(whole.mutants.count == RuleCatalogue.current.rules.count)
        var part = all
        part.mutants.removeAll { $0.group == "rule off" }
        whole.mutants += Self.some(80, of: part, seed: 7).mutants
        let run = MutationRun(whole, jobs: 2)
        #expect(run.survivors == [])
        #expect(run.failures == [])
    }

    @Test("a rule that nobody expects to fire survives") func survivor() throws {
        let corpus = try WatchedCorpus()
        let number = try #require(corpus.cases.indices.first { corpus.cases[$0].name.hasPrefix("V4/conforming/") })
        #expect(corpus.firstWrong(among: [number]) { $0.alterFinding = { _ in nil } } == nil)
    }

    @Test("cases of fields, made from the tables, are answered as they must be", arguments: 0..<8)
    func answers(part: Int) throws {
        let fields = try FieldMutants()
        let some = fields.tables.fields.enumerated().filter { $0.offset % 64 == part * 8 + 3 }.map(\.element)
        #expect(fields.wrongAnswers(some) == [])
    }

    @Test("changed definitions of fields are noticed") func fields() throws {
        let run = MutationRun(Self.some(400, of: try FieldMutants().all(), seed: 11), jobs: 2)
        #expect(run.survivors == [])
        #expect(run.failures == [])
    }

    @Test("changed definitions of editions, kinds, units, keys and service types are noticed")
    func definitions() throws {
        let all = DefinitionMutants(corpus: try WatchedCorpus(), fields: try FieldMutants()).all()
        let run = MutationRun(Self.some(20, of: all, seed: 13), jobs: 2)
        #expect(run.survivors == [])
        #expect(run.failures == [])
    }
}
