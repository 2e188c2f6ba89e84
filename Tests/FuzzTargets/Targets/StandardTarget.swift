import BundleChecker
import ByteSources
package import CarePlanStandard
import TestSupport

extension FuzzTarget {
    /// Any bytes as the file of `--standard`: refused with places and sentences, or a standard that is written and read
    /// back the same, and by which a bundle can be checked.
    package static let standard = FuzzTarget("standard", longest: 1 << 15, mutate: standardMutator.mutated) { input in
        let standard: Standard
        do throws(StandardDocumentError) {
            standard = try StandardDocument.read(input)
        } catch {
            return brokenRefusal(error)
        }
        let text = StandardDocument.text(of: standard)
        guard let again = try? StandardDocument.read(Array(text.utf8)) else { return "what was written is refused" }
        if again != standard { return "another standard after writing" }
        if StandardDocument.digest(of: again) != StandardDocument.digest(of: standard) { return "another digest" }
        return brokenCheck(by: standard, seed: UInt64(truncatingIfNeeded: input.reduce(0) { $0 &* 31 &+ Int($1) }))
    }

    private static let standardMutator = DocumentMutator(
        words: Format.allWords.map { $0.replacing("VALUE", with: "01").replacing("TABLE", with: "sex") }
            + Role.allCases.map(\.rawValue)
            + [
                "id", "length", "format", "role", "only", "required", "needed", "V3", "V4", "kind", "key", "month",
                "sender",
            ])

    package static func brokenRefusal(_ error: StandardDocumentError) -> String? {
        if error.problems.isEmpty { return "refused without a problem" }
        return error.problems.contains { $0.text.ja.isEmpty || $0.text.en.isEmpty }
            ? "a problem without a sentence" : nil
    }

    /// A file of each kind, of records that the standard allows and others, in one bundle.
    private static func brokenCheck(by standard: Standard, seed: UInt64) -> String? {
        var random = SeededGenerator(seed: seed)
        var sources: [MemorySource] = []
        for kind in standard.kinds.prefix(6) {
            for edition in standard.editions.prefix(2) where kind.editions.contains(edition.id) {
                let columns = Array(kind.columns(in: edition.id).prefix(300))
                let mutator = RecordMutator(columns: columns, edition: edition.id, standard: standard)
                var bytes = CSVPieces.bytes([mutator.record(&random), mutator.record(&random)])
                if random.below(2) == 0 { bytes = mutator.mutated(bytes, &random) }
                sources.append(MemorySource(name: LegalName.of(kind, edition), bytes: bytes))
            }
        }
        sources.sort { $0.path < $1.path }
        var options = CheckOptions()
        options.standard = standard
        let report = Checker(options: options).check(BundleInput(sources: sources))
        if let broken = ReportPromises(report, sources: sources, standard: standard).broken { return broken }
        options.jobs = 3
        options.splitSize = 0
        options.splitBlock = 100
        let other = Checker(options: options).check(BundleInput(sources: sources))
        return difference(report, other, "three jobs")
    }
}
