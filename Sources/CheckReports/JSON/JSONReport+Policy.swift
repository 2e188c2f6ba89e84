import BundleChecker
import CarePlanStandard
import CheckPolicy

/// What a policy did, in the JSON report.
extension JSONReport {
    func policy(_ outcome: PolicyOutcome, _ json: JSONWriter) throws {
        try json.object("policy") {
            if !outcome.levels.isEmpty {
                try json.object("severity") {
                    for (rule, level) in outcome.levels.sorted(by: { $0.key < $1.key }) {
                        try json.member(rule, level.rawValue)
                    }
                }
            }
            if !outcome.suppressions.isEmpty {
                try json.array("suppressions", of: outcome.suppressions) { try suppression($0, json) }
            }
            if let baseline = outcome.baseline { try json.object("baseline") { try self.baseline(baseline, json) } }
        }
    }

    private func suppression(_ outcome: SuppressionOutcome, _ json: JSONWriter) throws {
        let suppression = outcome.suppression
        try json.object {
            try json.member("rule", suppression.rule)
            try json.member("files", suppression.files?.text)
            switch suppression.field {
            case .number(let number): try json.member("field", number)
            case .name(let name): try json.member("field", name)
            case nil: break
            }
            try json.member("reason", suppression.reason)
            try json.member("until", suppression.until?.text)
            try json.member("state", outcome.state.rawValue)
            try json.member("findings", outcome.findings)
        }
    }

    private func baseline(_ baseline: BaselineOutcome, _ json: JSONWriter) throws {
        try json.member("strict", baseline.isStrict)
        try json.member("matched", baseline.matched.count)
        try json.array("new", of: baseline.new) { excess in
            try json.object {
                try json.member("fingerprint", excess.fingerprint.text)
                try json.member("count", excess.count)
                try json.member("accepted", excess.accepted)
            }
        }
        try json.member("gone", baseline.gone.map(\.text))
    }

    func suppressed(_ suppressed: Suppressed, _ json: JSONWriter) throws {
        try json.object("suppressed") {
            try json.member("by", suppressed.source.rawValue)
            try json.member("reason", suppressed.reason)
            try json.member("until", suppressed.until?.text)
        }
    }

    /// How many findings are not listed, and of what kind they are, so that sums by fingerprint stay exact.
    func truncated(_ report: Report, _ json: JSONWriter) throws {
        try json.member("findings", report.truncatedFindings)
        guard !report.unlisted.isEmpty else { return }
        var sums: [UnlistedKey: (findings: Int, count: Int)] = [:]
        for tally in report.unlisted {
            let key = UnlistedKey(fingerprint: tally.fingerprint, severity: tally.severity)
            let sum = sums[key] ?? (0, 0)
            sums[key] = (sum.findings + tally.findings, sum.count + tally.count)
        }
        let sorted = sums.sorted { ($0.key.fingerprint, $1.key.severity) < ($1.key.fingerprint, $0.key.severity) }
        try json.array("unlisted", of: sorted) { key, sum in
            try json.object {
                try json.member("fingerprint", key.fingerprint.text)
                try json.member("severity", key.severity.rawValue)
                try json.member("findings", sum.findings)
                try json.member("count", sum.count)
            }
        }
    }
}

/// Findings that are not listed, told apart by kind and level.
private struct UnlistedKey: Hashable {
    var fingerprint: Fingerprint
    var severity: Severity
}
