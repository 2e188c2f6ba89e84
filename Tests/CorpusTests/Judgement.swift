import BundleChecker
import CarePlanStandard
import CheckPolicy

extension CorpusCase {
    /// What a report says other than the case asks for; empty when it is right.
    func problems(in report: Report, of bundle: Bundle) -> [String] {
        var problems: [String] = []
        var left = report.findings.map { expected($0, report, bundle) }
        for finding in findings {
            if let index = left.firstIndex(of: finding) {
                left.remove(at: index)
            } else {
                problems.append("missing: \(finding.line)")
            }
        }
        problems += left.map { "too much: \($0.line)" }
        problems += notChecked.filter { !isSaid($0, report, bundle) }.map {
            "not said to be unchecked: \($0.file ?? $0.unit ?? "-") \($0.rules)"
        }
        // A tale of damage is told of damaged files only. Sound files of V3 and V4 in one folder are still two exports.
        if findings.isEmpty {
            problems += report.diagnoses.filter { $0.id != "editions-mixed" }.map { "diagnosed: \($0.id)" }
        }
        let status = Gate().judge(report).exitStatus
        if status != exit { problems.append("exit status \(status), not \(exit)") }
        return problems
    }

    private func expected(_ finding: Finding, _ report: Report, _ bundle: Bundle) -> Expected {
        Expected(
            rule: finding.rule, severity: finding.severity.rawValue,
            file: finding.file.map { bundle.strip(report.files[$0].path) }, record: finding.record,
            field: finding.field?.no, count: finding.count)
    }

    private func isSaid(_ wanted: NotChecked, _ report: Report, _ bundle: Bundle) -> Bool {
        var entries: [BundleChecker.NotChecked] = []
        if let file = wanted.file {
            entries = report.files.filter { bundle.strip($0.path) == file }.flatMap(\.notChecked)
        } else if let number = report.units.firstIndex(where: { unit in
            unit.files.contains { bundle.strip(report.files[$0].path) == wanted.unit }
        }) {
            entries = report.units[number].notChecked
            entries += report.files.filter { $0.unit == number }.flatMap(\.notChecked)
        }
        if wanted.rules.isEmpty { return !entries.isEmpty }
        return Set(wanted.rules).isSubset(of: entries.flatMap(\.rules)) || entries.contains(where: \.rules.isEmpty)
    }
}

extension CorpusCase.Expected {
    var line: String {
        let place = [record.map { "record \($0)" }, field.map { "field \($0)" }].compactMap { $0 }
        return ([rule, severity, file ?? "-"] + place + ["×\(count)"]).joined(separator: " ")
    }
}
