import BundleTools
import ByteSources
import CarePlanStandard
import CheckReports
import TestSupport
import Testing

/// Whatever is wrong with a bundle, comparing it must neither fail nor show a person.
@Suite("Corpus: compare")
struct ComparisonTests {
    @Test("a bundle does not differ from itself, and no insured number is shown", arguments: Corpus.groups)
    func withItself(group: String) throws {
        for each in Corpus.sample(of: group, every: 4, from: 2) {
            let bundle = try Bundle(of: each)
            var comparer = BundleComparer()
            comparer.onlyExports = true
            let comparison = comparer.compare(bundle.input, bundle.input)
            #expect(!comparison.differs, "\(each.name)")
            let sink = MemorySink()
            try ComparisonText(showsAll: true).write(comparison, to: sink)
            try ComparisonJSON().write(comparison, to: sink)
            let output = Haystack(String(decoding: sink.bytes, as: UTF8.self))
            for person in comparison.people {
                let numbers = [person.leftIdentity, person.rightIdentity].compactMap { $0?.insured }
                #expect(!numbers.contains(where: output.holds), "\(each.name)")
            }
        }
    }
}
