import BundleChecker
import CarePlanStandard
import CheckPolicy

/// The findings of a report by what is wrong: one group a rule, variant and level, gravest first.
struct CauseGroups {
    struct Cause {
        var rule: String
        var variant: String
        var severity: Severity
        /// Indices into `Report.findings`, in the order of the report.
        var findings: [Int]
    }

    private(set) var causes: [Cause] = []

    init(_ report: Report) {
        struct Key: Hashable {
            var rule: String, variant: String, severity: Severity
        }
        var places: [Key: Int] = [:]
        for (index, finding) in report.findings.enumerated() {
            let key = Key(rule: finding.rule, variant: finding.variant, severity: finding.severity)
            if let place = places[key] {
                causes[place].findings.append(index)
            } else {
                places[key] = causes.count
                causes.append(
                    Cause(rule: key.rule, variant: key.variant, severity: key.severity, findings: [index]))
            }
        }
        causes.sort { ($0.rank, $0.rule, $0.variant) < ($1.rank, $1.rule, $1.variant) }
    }
}

extension CauseGroups.Cause {
    var speaksOfInput: Bool { Finding.speaksOfInput(rule: rule) }

    /// Errors, what could not be checked, warnings, infos.
    var level: JudgedFinding.Level {
        if speaksOfInput { return .incomplete }
        return switch severity {
        case .error: .error
        case .warning: .warning
        case .info: .info
        }
    }

    fileprivate var rank: Int { level.rawValue }
}
