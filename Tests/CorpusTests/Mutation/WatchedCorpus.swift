import BundleChecker
import ByteSources
import CarePlanStandard
import TestSupport

/// The cases of the corpus, ready to be checked again and again.
final class WatchedCorpus: @unchecked Sendable {
    // Never changed after it was made; a bundle is only read.
    private let bundles: [Bundle]
    let cases: [CorpusCase]
    private let byRule: [String: [Int]]
    private let byKind: [String: [Int]]

    init() throws {
        cases = try Corpus.loaded.get().filter { !$0.isNotForRoot }
        bundles = try cases.map(Bundle.init)
        var byRule: [String: [Int]] = [:]
        var byKind: [String: [Int]] = [:]
        for (number, each) in cases.enumerated() {
            for rule in Set(each.findings.map(\.rule)) { byRule[rule, default: []].append(number) }
            for kind in bundles[number].kinds { byKind[kind, default: []].append(number) }
        }
        self.byRule = byRule
        self.byKind = byKind
    }

    /// Cases that expect a finding of the rule.
    func expecting(_ rule: String) -> [Int] { byRule[rule] ?? [] }

    /// Cases with a file of the kind, those of the edition first.
    func holding(_ kind: String, _ edition: String) -> [Int] {
        let all = byKind[kind] ?? []
        return all.filter { cases[$0].name.hasPrefix(edition) } + all.filter { !cases[$0].name.hasPrefix(edition) }
    }

    /// What is wrong without any mutant; empty when all cases are answered as they must be.
    func problems() -> [String] {
        cases.indices.flatMap { number in
            cases[number].problems(in: bundles[number].check(), of: bundles[number]).map {
                cases[number].name + ": " + $0
            }
        }
    }

    /// The first of the cases whose answer is no longer the right one.
    func firstWrong(among numbers: some Sequence<Int>, _ change: (inout CheckOptions) -> Void) -> String? {
        for number in numbers {
            let report = bundles[number].check(jobs: 1, change)
            if !cases[number].problems(in: report, of: bundles[number]).isEmpty { return cases[number].name }
        }
        return nil
    }

    /// The same over all cases, the likely ones first.
    func firstWrong(likely: [Int], _ change: (inout CheckOptions) -> Void) -> String? {
        if let name = firstWrong(among: likely, change) { return name }
        let tried = Set(likely)
        return firstWrong(among: cases.indices.filter { !tried.contains($0) }, change)
    }
}

extension Bundle {
    /// Prefixes of the standard that names of files in the bundle begin with.
    fileprivate var kinds: Set<String> {
        let known = Standard.current.kinds.map { Array(($0.id + "_").utf8) }
        var found: Set<String> = []
        for source in input.sources {
            let name = source.path.name
            // The longest: UPKIHON_SUB1 is no UPKIHON.
            let fitting = known.filter { name.starts(with: $0) }.max { $0.count < $1.count }
            if let fitting { found.insert(String(decoding: fitting.dropLast(), as: UTF8.self)) }
        }
        return found
    }
}
