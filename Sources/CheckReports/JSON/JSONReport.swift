import BundleChecker
import CarePlanStandard
public import CheckPolicy

/// The report for programs: `cpcheck-report` 1.0, described by `Conformance/schemas/cpcheck-report-1.0.json`.
///
/// Within 1.x keys may be added and none changes its meaning. A key that does not apply is absent, never null.
/// Nothing in it depends on the clock, the machine or the number of jobs.
public struct JSONReport: Reporter {
    public static let format = "cpcheck-report"
    public static let formatVersion = "1.0"

    public init() {}

    public func write(_ judged: JudgedReport, to sink: any ReportSink) throws {
        let json = JSONWriter(sink)
        try write(judged, json)
        try json.finish()
    }

    /// Writes the document as a value of another one.
    func write(_ judged: JudgedReport, _ json: JSONWriter) throws {
        let report = judged.report
        try json.object {
            try head(judged, json)
            if !judged.outcome.isEmpty { try policy(judged.outcome, json) }
            try json.counts(report.counts)
            try json.array("diagnoses", of: report.diagnoses) { try diagnosis($0, report, json) }
            try json.array("units", of: report.units) { try unit($0, report, json) }
            try json.array("files", of: report.files) { try file($0, report, json) }
            try json.array("findings", of: report.findings.indices) { try finding($0, judged, json) }
            if report.truncatedFindings > 0 {
                try json.object("truncated") { try truncated(report, json) }
            }
        }
    }

    private func head(_ judged: JudgedReport, _ json: JSONWriter) throws {
        let report = judged.report
        try json.member("format", Self.format)
        try json.member("formatVersion", Self.formatVersion)
        try json.object("tool") {
            try json.member("name", Tool.name)
            try json.member("version", Tool.version)
            try json.member("ruleset", report.rulesetName)
        }
        try json.object("standard") {
            try json.member("editions", report.editions)
            try json.member("digest", report.standardDigest)
            try json.member("custom", report.standardIsCustom)
        }
        try json.judgement(judged)
        try json.member("showsValues", report.showsValues)
    }

    private func diagnosis(_ diagnosis: Diagnosis, _ report: Report, _ json: JSONWriter) throws {
        try json.object {
            try json.member("id", diagnosis.id)
            try json.member("who", diagnosis.who.rawValue)
            try json.member("files", diagnosis.files.map { report.files[$0].path })
            try json.member("message", diagnosis.message)
            try json.member("advice", diagnosis.advice)
        }
    }

    private func unit(_ unit: UnitReport, _ report: Report, _ json: JSONWriter) throws {
        try json.object {
            try json.member("id", unit.id)
            try json.member("kind", unit.kind)
            try json.member("edition", unit.edition)
            try json.member("sender", unit.sender)
            try json.member("receiver", unit.receiver)
            try json.member("month", unit.month)
            try json.member("timestamp", unit.timestamp)
            try json.member("files", unit.files.map { report.files[$0].path })
            try json.member("verdict", unit.verdict.rawValue)
            try json.array("notChecked", of: unit.notChecked) { try notChecked($0, json) }
        }
    }

    private func file(_ file: FileReport, _ report: Report, _ json: JSONWriter) throws {
        try json.object {
            try json.member("path", file.path)
            try json.member("kind", file.kind)
            try json.member("edition", file.edition)
            try json.member("bytes", file.bytes)
            try json.member("encoding", file.encoding)
            try json.member("records", file.records)
            try json.member("unit", file.unit.map { report.units[$0].id })
            try json.array("notChecked", of: file.notChecked) { try notChecked($0, json) }
        }
    }

    private func notChecked(_ notChecked: NotChecked, _ json: JSONWriter) throws {
        try json.object {
            try json.member("rules", notChecked.rules)
            try json.member("reason", notChecked.reason)
        }
    }

    private func finding(_ index: Int, _ judged: JudgedReport, _ json: JSONWriter) throws {
        let report = judged.report
        let finding = report.findings[index]
        let rule = RuleCatalogue.current[finding.rule]
        try json.object {
            try json.member("rule", finding.rule)
            try json.member("slug", rule?.slug ?? "")
            if !finding.variant.isEmpty { try json.member("variant", finding.variant) }
            try json.member("severity", finding.severity.rawValue)
            if !finding.speaksOfInput {
                try json.member("gateSeverity", judged.gateSeverities[index]?.rawValue ?? GateLevel.off.rawValue)
            }
            try json.member("stage", rule?.stage.rawValue)
            try json.member("who", rule?.who.rawValue)
            try json.member("clause", rule?.clause)
            try json.member("file", finding.file.map { report.files[$0].path })
            try json.member("unit", finding.unit.map { report.units[$0].id })
            try place(record: finding.record, line: finding.line, json)
            try field(finding.field, json)
            try json.member("byteOffset", finding.byteOffset)
            try json.member("count", finding.count)
            try json.array("places", of: finding.places) { place in
                try json.object {
                    try self.place(record: place.record, line: place.line, json)
                    try json.member("byteOffset", place.byteOffset)
                }
            }
            try json.array("related", of: finding.related) { try related($0, report, json) }
            try json.object("arguments") {
                for argument in finding.arguments { try self.argument(argument, json) }
            }
            try json.member("value", finding.value)
            try json.member("message", finding.message)
            try json.member("hint", finding.hint)
            try json.member("fingerprint", finding.fingerprint)
            if let suppressed = judged.suppressed[index] { try self.suppressed(suppressed, json) }
        }
    }

    private func place(record: Int?, line: Int?, _ json: JSONWriter) throws {
        try json.member("record", record)
        try json.member("line", line)
    }

    private func field(_ field: Finding.Field?, _ json: JSONWriter) throws {
        guard let field else { return }
        try json.object("field") {
            try json.member("no", field.no)
            try json.member("name", field.name)
        }
    }

    private func related(_ related: Finding.Related, _ report: Report, _ json: JSONWriter) throws {
        try json.object {
            try json.member("file", report.files[related.file].path)
            try place(record: related.record, line: related.line, json)
            try field(related.field, json)
            try json.member("role", related.role)
        }
    }

    private func argument(_ argument: Finding.NamedArgument, _ json: JSONWriter) throws {
        try json.key(argument.name)
        switch argument.value {
        case .text(let text): try json.string(text)
        case .number(let number): try json.number(number)
        case .words(let words): try json.bilingual(words)
        case .list(let items): try json.array { for item in items { try json.string(item) } }
        case .wordList(let items): try json.array { for item in items { try json.bilingual(item) } }
        }
    }
}
