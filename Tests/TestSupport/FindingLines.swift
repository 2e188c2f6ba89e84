package import BundleChecker

extension Finding {
    /// Rule, level, place, column and count of the first place: what tests compare.
    package var summary: String {
        var text = rule
        if !variant.isEmpty { text += "(\(variant))" }
        text += " \(severity)"
        if let record { text += " record \(record)" }
        if let field { text += " field \(field.no)" }
        return count == 1 ? text : text + " ×\(count)"
    }
}

extension Report {
    /// One line a finding.
    package var lines: [String] { findings.map(\.summary) }
    /// Ids of the rules that fired, each once, sorted.
    package var rules: [String] { Set(findings.map(\.rule)).sorted() }

    package func findings(of rule: String) -> [Finding] { findings.filter { $0.rule == rule } }
}
