import BundleChecker
import CarePlanStandard
import CheckPolicy

/// A finding and what the policy says of it.
struct JudgedFinding {
    /// What a finding weighs in a report that has one level a finding, gravest first.
    enum Level: Int {
        case error, incomplete, warning, info
    }

    let finding: Finding
    /// Nil where the gate takes no notice.
    let gateSeverity: Severity?
    /// What takes it out of the gate.
    let suppression: Suppressed?
    let failsGate: Bool

    /// The gate's level; what the gate takes no notice of, or is suppressed, is worth a note. CP212 and CP9xx stand apart.
    var level: Level {
        if finding.speaksOfInput { return .incomplete }
        if suppression != nil { return .info }
        return switch gateSeverity {
        case .error: .error
        case .warning: .warning
        case .info, nil: .info
        }
    }
}

extension JudgedReport {
    /// The finding of an index into `report.findings`.
    func judged(_ index: Int) -> JudgedFinding {
        let severity = gateSeverities[index]
        let suppression = suppressed[index]
        return JudgedFinding(
            finding: report.findings[index], gateSeverity: severity, suppression: suppression,
            failsGate: suppression == nil && (severity.map(gate.failOn.fails) ?? false))
    }

    /// True when the gate fails, but on no finding that was kept: on one that was left out, or on a strict baseline.
    var failsElsewhere: Bool { !passed && !report.findings.indices.contains { judged($0).failsGate } }

    /// The findings, gravest first, else in the order of the report.
    var gravestFirst: [Int] {
        var byLevel: [[Int]] = [[], [], [], []]
        for index in report.findings.indices { byLevel[judged(index).level.rawValue].append(index) }
        return byLevel.flatMap { $0 }
    }
}
