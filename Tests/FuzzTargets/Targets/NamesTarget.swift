import BundleChecker
import ByteSources
import CarePlanStandard
import MS932
import TestSupport

extension FuzzTarget {
    /// Any lines as file names: each is parsed, then all stand in one folder together.
    package static let names = FuzzTarget("names", longest: 1024, mutate: NameMutator.mutated) { bytes in
        let names = bytes.split(separator: 0x0A).prefix(12).map { Array($0) }
        for name in names {
            if let broken = brokenParsing(String(decoding: name, as: UTF8.self)) { return broken }
        }
        return brokenFolder(names)
    }

    private static let parser = NameParser(.current)

    private static func brokenParsing(_ name: String) -> String? {
        let parsed = parser.parse(name)
        for finding in parsed.findings where RuleCatalogue.current[finding.rule.id] == nil {
            return "no rule \(finding.rule.id) for \(name)"
        }
        // A name without a kind is told as it is.
        guard parsed.kind != nil else { return nil }
        // What was done to a name is undone first: its parts stand in it as it is then.
        let forms = [name, WidthFolding.halfWidth(name), parsed.canonical]
        for (_, part) in parsed.parts where !forms.contains(where: { $0.contains(part.text) }) {
            return "a part \(part.text) that does not stand in \(name)"
        }
        let again = parser.parse(parsed.canonical)
        if again.kind?.id != parsed.kind?.id { return "\(parsed.canonical) is of another kind than \(name)" }
        if again.findings.contains(where: { ["CP107", "CP109"].contains($0.rule.id) }) {
            return "\(parsed.canonical), made of \(name), is not canonical"
        }
        return nil
    }

    private static func brokenFolder(_ names: [[UInt8]]) -> String? {
        var taken: Set<[UInt8]> = []
        let paths = names.filter { taken.insert($0).inserted }.map {
            SourcePath(root: Array("bundle".utf8), relative: $0)
        }
        let sources = paths.sorted().enumerated().map { number, path in
            MemorySource(path: path, bytes: number % 2 == 0 ? [] : Made.actuals().ms932 + [0x0D, 0x0A])
        }
        var options = CheckOptions()
        let report = Checker(options: options).check(BundleInput(sources: sources))
        options.jobs = 3
        let parallel = Checker(options: options).check(BundleInput(sources: sources))
        return ReportPromises(report, sources: sources).broken ?? difference(report, parallel, "three jobs")
    }
}
