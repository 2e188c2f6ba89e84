import BundleChecker
import CarePlanStandard
package import CheckPolicy

/// A comparison of two reports, for people and for programs.
package struct DiffReport {
    package static let format = "cpcheck-diff"
    package static let formatVersion = "1.0"

    private let diff: ReportDiff

    package init(_ diff: ReportDiff) { self.diff = diff }

    // MARK: Text

    package func writeText(_ language: Language, isColoured: Bool = false, to sink: any ReportSink) throws {
        let out = TextWriter(sink, coloured: isColoured)
        let words = ReportWords(language: language)
        try side(language.pick("旧", "old"), diff.old, words, out)
        try side(language.pick("新", "new"), diff.new, words, out)
        if !diff.comparesUnits {
            try out.line(
                0,
                .init(
                    language.pick(
                        "注意: 指摘を省いた報告があるため、送信単位に分けず合計で比べました",
                        "Note: a report had its list cut, so sums were compared, not units"), .yellow))
        }
        try section(language.pick("増えた指摘", "Appeared"), .red, diff.appeared, words, out)
        try section(language.pick("なくなった・減った指摘", "Gone or fewer"), .green, diff.gone, words, out)
        try section(language.pick("重さの変わった指摘", "At another level"), .yellow, diff.releveled, words, out)
        try out.line()
        let (appeared, gone) = (diff.appeared.count, diff.gone.count)
        try out.line(
            0,
            .init(
                language.pick(
                    "増えた \(appeared) 種類、なくなった・減った \(gone) 種類", "\(appeared) appeared, \(gone) gone or fewer (kinds)"),
                .bold))
        try out.finish()
    }

    private func side(_ name: String, _ report: RecordedReport, _ words: ReportWords, _ out: TextWriter) throws {
        let verdict = Report.Verdict(rawValue: report.verdict).map(words.verdict) ?? report.verdict
        try out.line(
            0, .init(name + "  ", .bold),
            .init("\(Tool.name) \(report.version)  " + words.pick("規則集 ", "rule set ") + report.rulesetName + "  "),
            .init(verdict))
    }

    private func section(
        _ title: String, _ style: TextStyle, _ changes: [ReportDiff.Change], _ words: ReportWords, _ out: TextWriter
    ) throws {
        guard !changes.isEmpty else { return }
        try out.line()
        try out.line(0, .init("■ " + title, .bold))
        for change in changes {
            let title = RuleCatalogue.current[change.rule]?.title.in(words.language) ?? ""
            try out.line(
                2, .init(change.rule, style),
                .init("  \(title)  \(words.number(change.oldCount)) → \(words.number(change.newCount))"))
            if change.oldCount == change.newCount, let old = change.oldSeverity, let new = change.newSeverity {
                try out.line(4, .init("\(words.severity(old)) → \(words.severity(new))"))
            }
            try out.line(4, .init(change.fingerprint, .dim))
            if let unit = change.unit { try out.line(4, .init(text(of: unit, words), .dim)) }
        }
    }

    private func text(of unit: RecordedReport.Unit, _ words: ReportWords) -> String {
        let unknown = words.pick("不明", "unknown")
        return [
            unit.kind ?? words.pick("送信単位にならないファイル", "files that form no unit"), unit.edition.map { "(\($0))" },
            "\(unit.sender ?? unknown) → \(unit.receiver ?? unknown)", unit.month.map(words.month),
        ].compactMap { $0 }.joined(separator: "  ")
    }

    // MARK: JSON

    package func writeJSON(to sink: any ReportSink) throws {
        let json = JSONWriter(sink)
        try json.object {
            try json.member("format", Self.format)
            try json.member("formatVersion", Self.formatVersion)
            try json.object("old") { try side(diff.old, json) }
            try json.object("new") { try side(diff.new, json) }
            try json.member("comparesUnits", diff.comparesUnits)
            try json.array("appeared", of: diff.appeared) { try change($0, json) }
            try json.array("gone", of: diff.gone) { try change($0, json) }
            try json.array("otherLevel", of: diff.releveled) { try change($0, json) }
        }
        try json.finish()
    }

    private func side(_ report: RecordedReport, _ json: JSONWriter) throws {
        try json.member("version", report.version)
        try json.member("ruleset", report.rulesetName)
        try json.member("verdict", report.verdict)
    }

    private func change(_ change: ReportDiff.Change, _ json: JSONWriter) throws {
        try json.object {
            try json.member("rule", change.rule)
            try json.member("fingerprint", change.fingerprint)
            if let unit = change.unit {
                try json.object("unit") {
                    try json.member("kind", unit.kind)
                    try json.member("edition", unit.edition)
                    try json.member("sender", unit.sender)
                    try json.member("receiver", unit.receiver)
                    try json.member("month", unit.month)
                }
            }
            try json.member("oldCount", change.oldCount)
            try json.member("newCount", change.newCount)
            try json.member("oldSeverity", change.oldSeverity?.rawValue)
            try json.member("newSeverity", change.newSeverity?.rawValue)
        }
    }
}
