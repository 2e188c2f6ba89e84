import BundleChecker
import CarePlanStandard
public import CheckPolicy

/// The report as SARIF 2.1.0, for code hosts and editors.
///
/// The level of a result is the gate's, so that what fails the run shows as an error; the standard's severity is among
/// the properties. CP212 and CP9xx are results of the kind `open`: nothing can be said of the data. What was not checked
/// is a notification of the invocation, which is then not successful; what happened to the files is one too, the first. Our own keys stand in `properties`; within 1.x
/// some may be added and none changes its meaning.
public struct SARIFReport: Reporter {
    /// Name and version of what we put into `properties`.
    public static let format = "cpcheck-sarif"
    public static let formatVersion = "1.0"

    static let schema =
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
    /// The folder that relative paths start from.
    static let base = "SRCROOT"

    public var language: Language

    public init(language: Language = .ja) { self.language = language }

    public func write(_ judged: JudgedReport, to sink: any ReportSink) throws {
        let json = JSONWriter(sink)
        try SARIFLog(judged, ReportWords(language: language), json).write()
        try json.finish()
    }
}

/// One log on its way to a sink.
private struct SARIFLog {
    let judged: JudgedReport
    let words: ReportWords
    let json: JSONWriter
    /// The rules of the findings, those not kept included, in the order of ids.
    let rules: [String]
    let ruleIndex: [String: Int]
    let files: SARIFFiles
    /// When one result tells of suppressions all have to.
    let tellsSuppressions: Bool

    var report: Report { judged.report }

    init(_ judged: JudgedReport, _ words: ReportWords, _ json: JSONWriter) {
        self.judged = judged
        self.words = words
        self.json = json
        rules = Set(judged.report.totals.map(\.rule)).union(judged.report.findings.map(\.rule)).sorted()
        ruleIndex = Dictionary(uniqueKeysWithValues: zip(rules, 0...))
        files = SARIFFiles(judged.report)
        tellsSuppressions = judged.report.findings.indices.contains { judged.judged($0).suppression != nil }
    }

    func write() throws {
        try json.object {
            try json.member("$schema", SARIFReport.schema)
            try json.member("version", "2.1.0")
            try json.key("runs")
            try json.array { try json.object { try run() } }
        }
    }

    private func run() throws {
        try json.object("tool") { try json.object("driver") { try driver() } }
        try json.key("invocations")
        try json.array { try json.object { try invocation() } }
        try json.member("language", words.pick("ja", "en"))
        try json.object("originalUriBaseIds") {
            try json.object(SARIFReport.base) {
                try text("description", words.pick("実行したフォルダー", "The folder that the command ran in"))
            }
        }
        try json.member("defaultEncoding", "Windows-31J")
        try json.array("artifacts", of: files.listed) { try files.writeArtifact($0, json) }
        try json.array("results", of: report.findings.indices) { try result(judged.judged($0)) }
        try json.object("properties") { try properties() }
    }

    private func properties() throws {
        try json.member("format", SARIFReport.format)
        try json.member("formatVersion", SARIFReport.formatVersion)
        try json.member("ruleset", report.rulesetName)
        try json.member("editions", report.editions)
        try json.member("standardDigest", report.standardDigest)
        try json.member("standardIsCustom", report.standardIsCustom)
        try json.member("verdict", report.verdict.rawValue)
        try json.member("complete", judged.isComplete)
        try json.object("gate") {
            try json.member("profile", judged.gate.profile.rawValue)
            try json.member("failOn", judged.gate.failOn.rawValue)
            try json.member("passed", judged.passed)
        }
        try json.object("counts") {
            try json.member("error", report.counts.error)
            try json.member("warning", report.counts.warning)
            try json.member("info", report.counts.info)
            try json.member("incomplete", report.counts.incomplete)
            try json.member("suppressed", report.counts.suppressed)
            try json.member("files", report.counts.files)
            try json.member("records", report.counts.records)
            try json.member("units", report.counts.units)
            try json.member("skippedLitter", report.counts.skippedLitter)
        }
        if report.truncatedFindings > 0 { try json.member("truncatedFindings", report.truncatedFindings) }
        try json.member("showsValues", report.showsValues)
    }

    // MARK: rules

    private func driver() throws {
        try json.member("name", Tool.name)
        try json.member("version", Tool.version)
        try json.member("semanticVersion", Tool.version)
        try json.array("rules", of: rules) { try rule($0) }
        try json.array("notifications", of: SARIFNotification.allCases) { notification in
            try json.object {
                try json.member("id", notification.rawValue)
                try text("shortDescription", notification.title.in(words.language))
            }
        }
    }

    private func rule(_ id: String) throws {
        guard let rule = RuleCatalogue.current[id] else { return try json.object { try json.member("id", id) } }
        let page = SARIFHelp(rule: rule)
        try json.object {
            try json.member("id", id)
            try json.member("name", rule.slug)
            try text("shortDescription", rule.title.in(words.language))
            try text("fullDescription", rule.why.in(words.language))
            try json.object("help") {
                try json.member("text", page.text)
                try json.member("markdown", page.markdown)
            }
            try json.object("defaultConfiguration") {
                try json.member("level", Finding.speaksOfInput(rule: id) ? "none" : rule.severity.sarifLevel)
            }
            try json.object("properties") {
                try json.member("severity", rule.severity.rawValue)
                try json.member("vendorTestSeverity", rule.vendorTestSeverity?.rawValue)
                try json.member("clause", rule.clause)
                try json.member("stage", rule.stage.rawValue)
                try json.member("who", rule.who.rawValue)
                try json.member("editions", rule.editions)
                try json.member("files", rule.files)
                try json.member("since", rule.since)
                try json.member("tags", ["care-plan", rule.stage.rawValue])
            }
        }
    }

    // MARK: invocation

    private func invocation() throws {
        try json.member("executionSuccessful", judged.isComplete)
        try json.member("exitCode", judged.exitStatus)
        try json.key("toolExecutionNotifications")
        try json.array {
            for diagnosis in report.diagnoses { try self.diagnosis(diagnosis) }
            try report.forEachNote(note)
            if let truncation = words.truncation(report) { try notify(.truncated, "note", truncation) }
            for warning in words.warnings(report) { try notify(.caution, "note", warning) }
        }
        let policy = words.policy(judged.outcome)
        guard !policy.isEmpty else { return }
        try json.key("toolConfigurationNotifications")
        try json.array { for line in policy { try notify(.policy, "note", line) } }
    }

    private func diagnosis(_ diagnosis: Diagnosis) throws {
        let message = diagnosis.message.in(words.language) + " " + diagnosis.advice.in(words.language)
        try notify(.diagnosis, "note", message, files: diagnosis.files) {
            try json.member("id", diagnosis.id)
            try json.member("who", diagnosis.who.rawValue)
        }
    }

    private func note(_ note: ReportNote) throws {
        let unit = note.unit.map { report.units[$0] }
        let text = (unit.map { words.summary($0) + words.pick("：", ": ") } ?? "") + words.text(note.notChecked)
        try notify(.notChecked, "warning", text, files: [note.file ?? unit?.files.first].compactMap { $0 }) {
            try json.member("rules", note.notChecked.rules)
            try json.member("unit", unit?.id ?? note.file.flatMap { report.files[$0].unit }.map { report.units[$0].id })
        }
    }

    private func notify(
        _ notification: SARIFNotification, _ level: String, _ message: String, files: [Int] = [],
        properties: (() throws -> Void)? = nil
    ) throws {
        try json.line {
            try json.object("descriptor") {
                try json.member("id", notification.rawValue)
                try json.member("index", notification.index)
            }
            try text("message", message)
            try json.member("level", level)
            if !files.isEmpty {
                try json.key("locations")
                try json.array {
                    for file in files { try json.object { try physical(file, line: nil, byteOffset: nil) } }
                }
            }
            if let properties { try json.object("properties", properties) }
        }
    }

    // MARK: results

    private func result(_ item: JudgedFinding) throws {
        let finding = item.finding
        try json.line {
            try json.member("ruleId", finding.rule)
            try json.member("ruleIndex", ruleIndex[finding.rule])
            try json.member("kind", finding.speaksOfInput ? "open" : "fail")
            try json.member("level", finding.speaksOfInput ? "none" : item.gateSeverity?.sarifLevel ?? "note")
            let hint = finding.hint(in: words.language)
            try text("message", finding.message(in: words.language) + (hint.isEmpty ? "" : " " + hint))
            if let file = finding.file {
                try json.key("locations")
                try json.array {
                    try json.object {
                        try physical(file, line: finding.line, byteOffset: finding.byteOffset)
                        try logical(finding)
                    }
                }
            }
            try json.member("occurrenceCount", max(1, finding.count))
            try related(finding)
            try json.object("partialFingerprints") { try json.member("cpcheck/v1", finding.fingerprint) }
            if judged.outcome.baseline != nil, !finding.speaksOfInput {
                try json.member("baselineState", item.suppression?.source == .baseline ? "unchanged" : "new")
            }
            if tellsSuppressions { try suppressions(item.suppression) }
            try json.object("properties") { try properties(item) }
        }
    }

    private func properties(_ item: JudgedFinding) throws {
        let finding = item.finding
        try json.member("severity", finding.severity.rawValue)
        if !finding.speaksOfInput {
            try json.member("gateSeverity", item.gateSeverity?.rawValue ?? GateLevel.off.rawValue)
        }
        try json.member("failsGate", item.failsGate)
        if !finding.variant.isEmpty { try json.member("variant", finding.variant) }
        try json.member("unit", finding.unit.map { report.units[$0].id })
        try json.member("record", finding.record)
        try json.member("value", finding.value)
    }

    private func suppressions(_ suppression: Suppressed?) throws {
        try json.key("suppressions")
        try json.array {
            guard let suppression else { return }
            try json.object {
                try json.member("kind", "external")
                try json.member("justification", words.suppression(suppression))
                try json.object("properties") {
                    try json.member("by", suppression.source.rawValue)
                    try json.member("until", suppression.until?.text)
                }
            }
        }
    }

    /// The next places of the same deviation, and the other places that the finding speaks of.
    private func related(_ finding: Finding) throws {
        let places = finding.file == nil ? [] : finding.places.dropFirst()
        guard !places.isEmpty || !finding.related.isEmpty else { return }
        try json.key("relatedLocations")
        try json.array {
            for place in places {
                try json.object {
                    try physical(finding.file!, line: place.line, byteOffset: place.byteOffset)
                    try text("message", words.language.list(words.place(record: place.record, line: place.line)))
                }
            }
            for related in finding.related {
                try json.object {
                    try physical(related.file, line: related.line, byteOffset: nil)
                    try text("message", words.related(related, in: report))
                }
            }
        }
    }

    private func physical(_ file: Int, line: Int?, byteOffset: UInt64?) throws {
        try json.object("physicalLocation") {
            try json.object("artifactLocation") { try files.writeLocation(file, json) }
            guard line != nil || byteOffset != nil else { return }
            try json.object("region") {
                try json.member("startLine", line)
                try json.member("byteOffset", byteOffset)
            }
        }
    }

    private func logical(_ finding: Finding) throws {
        guard let field = finding.field else { return }
        try json.key("logicalLocations")
        try json.array {
            try json.object {
                try json.member("name", words.column(field))
                try json.member("fullyQualifiedName", finding.kind.map { "\($0):\(field.no)" })
                try json.member("kind", "member")
            }
        }
    }

    /// A message: braces and brackets would be placeholders and links.
    private func text(_ name: String, _ message: String) throws {
        try json.object(name) { try json.member("text", message.sarifText) }
    }
}

extension Severity {
    var sarifLevel: String {
        switch self {
        case .error: "error"
        case .warning: "warning"
        case .info: "note"
        }
    }
}
