import BundleChecker
import ByteSources
import CarePlanStandard
import SampleBundles

/// What the checker says of sample bundles in memory.
enum Conformity {
    /// What is found, a line each; empty for a bundle that conforms without a word.
    static func findings(_ bundle: SampleBundle) throws -> [String] {
        findings(try bundle.rendered())
    }

    static func findings(_ files: [(name: String, bytes: [UInt8])]) -> [String] {
        var options = CheckOptions()
        options.showValues = true
        let report = Checker(options: options).check(
            BundleInput(sources: files.map { MemorySource(name: $0.name, bytes: $0.bytes) }))
        var lines = report.findings.map { finding in
            "\(finding.rule) \(finding.variant) \(finding.file.map { files[$0].name.prefix { $0 != "_" } } ?? "")"
                + " record \(finding.places.first?.record ?? 0) \(finding.field?.name ?? "") ×\(finding.count)"
        }
        lines += report.units.flatMap { unit in unit.notChecked.map { "not checked: \($0.rules)" } }
        lines += report.files.flatMap { file in file.notChecked.map { "not checked: \($0.rules)" } }
        if lines.isEmpty, report.verdict != .conforming { lines.append("verdict \(report.verdict)") }
        return lines
    }
}

/// Every pair of offices that exchange the unit in the edition.
func rolePairs(_ unit: SendUnit, _ edition: String) -> [RolePair] {
    Standard.current.edition(edition).map { RolePair.all(unit, in: $0) } ?? []
}
