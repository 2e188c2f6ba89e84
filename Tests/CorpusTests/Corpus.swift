import Foundation
import TestSupport

/// All cases of `Conformance/cases` and `Conformance/real`, read once.
enum Corpus {
    static let cases: [CorpusCase] = (try? loaded.get()) ?? []

    /// Throws what keeps the cases from being read.
    static let loaded = Result { try read() }

    /// `V3/CP101` … `V4/conforming`, and `real`.
    static let groups: [String] = Set(cases.map(group)).sorted()

    private static let casesByGroup = Dictionary(grouping: cases, by: group)

    static func cases(of group: String) -> [CorpusCase] { casesByGroup[group] ?? [] }

    /// Those that can be run by the user of this process.
    static let runnable = cases.filter { !$0.isNotForRoot || !isRoot }

    static func runnable(of group: String) -> [CorpusCase] { cases(of: group).filter { !$0.isNotForRoot || !isRoot } }

    /// Every so many of a group's runnable cases, others for each property that is looked at; all of them in the full size.
    /// That each case gives its findings is looked at for all of them, whatever the size.
    static func sample(of group: String, every step: Int, from start: Int) -> [CorpusCase] {
        let cases = runnable(of: group)
        guard !TestSize.isFull else { return cases }
        let first = start % min(step, max(1, cases.count))
        return stride(from: first, to: cases.count, by: step).map { cases[$0] }
    }

    static let isRoot = geteuid() == 0

    private static func group(_ each: CorpusCase) -> String {
        each.name.split(separator: "/").dropLast().joined(separator: "/")
    }

    private static func read() throws -> [CorpusCase] {
        let top = Repository.path("Conformance/cases")
        var found: [(String, String)] = []
        for edition in try entries(top) {
            for rule in try entries(top + "/" + edition) {
                for name in try entries([top, edition, rule].joined(separator: "/")) {
                    found.append(([edition, rule, name].joined(separator: "/"), top))
                }
            }
        }
        found += try entries(Repository.path("Conformance/real")).map { ("real/" + $0, Repository.path("Conformance")) }
        found.removeAll { !FileManager.default.fileExists(atPath: $0.1 + "/" + $0.0 + "/case.json") }
        return try found.map { try CorpusCase(name: $0.0, folder: $0.1 + "/" + $0.0) }
    }

    private static func entries(_ folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    }
}
