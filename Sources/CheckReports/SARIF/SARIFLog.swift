import BundleChecker
import CarePlanStandard
import CheckPolicy

/// One log on its way to a sink.
struct SARIFLog {
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
        try json.array { try json.object { try writeInvocation() } }
        try json.member("language", words.pick("ja", "en"))
        try json.object("originalUriBaseIds") {
            try json.object(SARIFReport.base) {
                try text("description", words.pick("実行したフォルダー", "The folder that the command ran in"))
            }
        }
        try json.member("defaultEncoding", "Windows-31J")
        try json.array("artifacts", of: files.listed) { try files.writeArtifact($0, json) }
        try json.array("results", of: report.findings.indices) { try writeResult(judged.judged($0)) }
        try json.object("properties") { try properties() }
    }

    private func properties() throws {
        try json.member("format", SARIFReport.format)
        try json.member("formatVersion", SARIFReport.formatVersion)
        try json.member("ruleset", report.rulesetName)
        try json.member("editions", report.editions)
        try json.member("standardDigest", report.standardDigest)
        try json.member("standardIsCustom", report.standardIsCustom)
        try json.judgement(judged)
        try json.counts(report.counts)
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

    /// A message: braces and brackets would be placeholders and links.
    func text(_ name: String, _ message: String) throws {
        try json.object(name) { try json.member("text", message.sarifText) }
    }

    /// Where something stands in a file; `line` and `byteOffset` where they are known.
    func physical(_ file: Int, line: Int?, byteOffset: UInt64?) throws {
        try json.object("physicalLocation") {
            try json.object("artifactLocation") { try files.writeLocation(file, json) }
            guard line != nil || byteOffset != nil else { return }
            try json.object("region") {
                try json.member("startLine", line)
                try json.member("byteOffset", byteOffset)
            }
        }
    }
}
