import BundleChecker
import CarePlanStandard
public import CheckPolicy

/// The report for people: by unit and file, most telling first, one verdict line at the end.
public struct TextReport: Reporter {
    public var language: Language
    /// Uses colours. Only for a terminal; the caller decides.
    public var isColoured: Bool

    /// Units without a word to say that are listed one by one; the rest is counted.
    static let listedSilentUnits = 50
    /// Paths and places in a row that are listed one by one.
    static let listedItems = 10

    public init(language: Language = .ja, isColoured: Bool = false) {
        self.language = language
        self.isColoured = isColoured
    }

    public func write(_ judged: JudgedReport, to sink: any ReportSink) throws {
        let page = TextPage(
            judged: judged, words: ReportWords(language: language),
            out: TextWriter(sink, coloured: isColoured))
        try page.write()
        try page.out.finish()
    }
}

/// One report on its way to a sink.
private struct TextPage {
    let judged: JudgedReport
    let words: ReportWords
    let out: TextWriter

    var report: Report { judged.report }

    func write() throws {
        try head()
        let groups = ReportGroups(report)
        if !groups.general.isEmpty {
            try out.line()
            try out.line(0, .init(words.pick("■ 入力全体", "■ The whole input"), .bold))
            for index in groups.general { try finding(index, indent: 2) }
        }
        for group in groups.groups where !group.isSilent(report) { try self.group(group) }
        try silentUnits(groups.groups.filter { $0.unit != nil && $0.isSilent(report) })
        try foot()
    }

    private func head() throws {
        let editions = words.language.list(report.editions)
        try out.line(
            0,
            .init(
                words.pick(
                    "\(Tool.name) \(Tool.version)　規則集 \(report.rulesetName)　標準仕様 \(editions)",
                    "\(Tool.name) \(Tool.version), rule set \(report.rulesetName), standard \(editions)"), .dim))
        if report.standardIsCustom {
            let digest = report.standardDigest.map { " (\($0))" } ?? ""
            try out.line(
                0,
                .init(
                    words.pick(
                        "注意: 利用者が指定した仕様定義による検査です\(digest)", "Note: checked by a custom standard\(digest)"),
                    .yellow))
        }
        if report.showsValues {
            try out.line(
                0,
                .init(
                    words.pick(
                        "注意: この報告には記録の値（個人情報）が含まれることがあります",
                        "Note: this report may hold values of records (personal data)"), .yellow))
        }
    }

    // MARK: units and files

    private func group(_ group: ReportGroups.UnitGroup) throws {
        try out.line()
        if let unit = group.unit {
            try heading(report.units[unit])
        } else {
            try out.line(0, .init(words.pick("■ 送信単位に属さないファイル", "■ Files of no send unit"), .bold))
        }
        for index in group.findings { try finding(index, indent: 2) }
        if let unit = group.unit { try notChecked(report.units[unit].notChecked, indent: 2) }
        for file in group.files where !file.isSilent(report) {
            try out.line(2, .init(report.files[file.file].path, .bold), .init(facts(report.files[file.file]), .dim))
            for index in file.findings { try finding(index, indent: 4) }
            try notChecked(report.files[file.file].notChecked, indent: 4)
        }
        let silent = group.files.filter { $0.isSilent(report) }.map { report.files[$0.file].path }
        if !silent.isEmpty {
            try out.line(
                2,
                .init(words.pick("指摘のないファイル: ", "nothing to say of: ") + cut(silent, to: TextReport.listedItems), .dim))
        }
    }

    private func heading(_ unit: UnitReport) throws {
        try out.line(
            0, .init("■ " + summary(unit) + "  ", .bold),
            .init(words.verdict(unit.verdict), words.style(of: unit.verdict)))
    }

    /// What the unit is, who sends it to whom, for which month, and when it was made.
    private func summary(_ unit: UnitReport) -> String {
        let title =
            words.language == .ja ? unit.title ?? unit.kind : unit.kind
        let unknown = words.pick("不明", "unknown")
        var parts = [title ?? words.pick("送信単位にならないファイル", "files that form no unit")]
        if let edition = unit.edition { parts[0] += " (\(edition))" }
        parts.append("\(unit.sender ?? unknown) → \(unit.receiver ?? unknown)")
        if let month = unit.month { parts.append(words.month(month)) }
        if let timestamp = unit.timestamp { parts.append(words.timestamp(timestamp)) }
        return parts.joined(separator: "  ")
    }

    private func facts(_ file: FileReport) -> String {
        var parts: [String] = []
        if let kind = file.kind { parts.append([kind, file.edition].compactMap { $0 }.joined(separator: " ")) }
        if let encoding = file.encoding { parts.append(encoding) }
        if file.records > 0 {
            parts.append(words.count(file.records, "レコード", "record"))
        }
        return parts.isEmpty ? "" : "  " + words.language.list(parts)
    }

    private func silentUnits(_ groups: [ReportGroups.UnitGroup]) throws {
        guard !groups.isEmpty else { return }
        try out.line()
        try out.line(0, .init(words.pick("■ 指摘のない送信単位", "■ Send units with nothing to say of"), .bold))
        for group in groups.prefix(TextReport.listedSilentUnits) {
            guard let unit = group.unit.map({ report.units[$0] }) else { continue }
            let files = words.count(unit.files.count, "ファイル", "file")
            try out.line(
                2, .init(summary(unit) + "  " + files + "  "),
                .init(words.verdict(unit.verdict), words.style(of: unit.verdict)))
        }
        let rest = groups.count - TextReport.listedSilentUnits
        if rest > 0 {
            try out.line(2, .init(words.pick("ほか \(words.number(rest)) 単位", "and \(words.number(rest)) more")))
        }
    }

    // MARK: findings

    private func finding(_ index: Int, indent: Int) throws {
        let finding = report.findings[index]
        let rule = RuleCatalogue.current[finding.rule]
        let style = finding.speaksOfInput ? TextStyle.yellow : TextStyle(finding.severity)
        try out.line(
            indent, .init(words.level(of: finding).padded(to: words.levelWidth) + "  ", style),
            .init(finding.rule, .bold), .init("  " + finding.message.in(words.language)))
        let inner = indent + words.levelWidth + 2
        if let places = places(finding) { try label("場所", "where", places, inner) }
        for related in finding.related.prefix(TextReport.listedItems) {
            try label("関連", "see", self.related(related), inner)
        }
        let unlisted = finding.related.count - TextReport.listedItems
        if unlisted > 0 {
            try label(
                "関連", "see", words.pick("ほか \(words.number(unlisted)) か所", "\(words.number(unlisted)) more"), inner)
        }
        if let value = finding.value { try label("値", "value", value, inner) }
        let hint = finding.hint.in(words.language)
        if !hint.isEmpty { try label("対処", "mend", hint, inner) }
        if let gate = gateLevel(index) { try label("合否", "gate", gate, inner) }
        if let suppressed = judged.suppressed[index] { try label("抑止", "waived", reason(suppressed), inner) }
        if let clause = rule?.clause, clause != "-" { try label("根拠", "clause", clause, inner) }
    }

    /// The level for the gate where it is not the standard's, and whose it is.
    private func gateLevel(_ index: Int) -> String? {
        let finding = report.findings[index]
        guard !finding.speaksOfInput, judged.gateSeverities[index] != finding.severity else { return nil }
        let whose =
            judged.outcome.levels[finding.rule] == nil
            ? judged.gate.profile.rawValue : words.pick("設定", "configuration")
        return whose + ": " + (judged.gateSeverities[index].map(words.severity) ?? words.pick("対象外", "off"))
    }

    private func reason(_ suppressed: Suppressed) -> String {
        guard suppressed.source == .configuration else {
            return words.pick("ベースラインで受け入れ済み", "accepted by the baseline")
        }
        let until = suppressed.until.map { words.pick("（\($0.text) まで）", " (until \($0.text))") } ?? ""
        return suppressed.reason + until
    }

    private func label(_ ja: String, _ en: String, _ text: String, _ indent: Int) throws {
        let width = words.pick("根拠", "clause").displayWidth + 2
        try out.line(indent, .init(words.pick(ja, en).padded(to: width), .dim), .init(text))
    }

    /// The first place in full, the next ones by number, and how many there are; nil for a finding about a whole file.
    private func places(_ finding: Finding) -> String? {
        var parts = place(record: finding.record, line: finding.line)
        if parts.isEmpty, let offset = finding.byteOffset {
            parts = [
                words.pick("\(words.number(Int(clamping: offset))) バイト目", "byte \(words.number(Int(clamping: offset)))")
            ]
        }
        if let field = finding.field { parts.append("No.\(field.no) \(field.name)") }
        let first = words.language.list(parts)
        guard finding.count > 1 else { return parts.isEmpty ? nil : first }
        let total = words.pick("計 \(words.number(finding.count)) 件", "\(words.number(finding.count)) in all")
        let others = finding.places.dropFirst().compactMap(\.record).map(String.init)
        guard !parts.isEmpty else { return total }
        guard !others.isEmpty else { return first + words.pick("（\(total)）", " (\(total))") }
        let more = finding.count > finding.places.count ? " …" : ""
        let list = words.language.list(others)
        return first + words.pick("、ほかレコード \(list)\(more)（\(total)）", ", also records \(list)\(more) (\(total))")
    }

    private func place(record: Int?, line: Int?) -> [String] {
        var parts: [String] = []
        if let record { parts.append(words.pick("レコード \(record)", "record \(record)")) }
        if let line { parts.append(words.pick("行 \(line)", "line \(line)")) }
        return parts
    }

    private func related(_ related: Finding.Related) -> String {
        var parts = [report.files[related.file].path] + place(record: related.record, line: related.line)
        if let field = related.field { parts.append("No.\(field.no) \(field.name)") }
        return words.language.list(parts) + words.pick("（\(words.role(related.role))）", " (\(related.role))")
    }

    private func notChecked(_ items: [NotChecked], indent: Int) throws {
        for item in items {
            let rules = item.rules.isEmpty ? "" : words.rules(item.rules) + words.pick("：", ": ")
            try out.line(
                indent, .init(words.pick("検査していない  ", "not checked  "), .yellow),
                .init(rules + item.reason.in(words.language)))
        }
    }

    private func cut(_ items: [String], to count: Int) -> String {
        let list = words.language.list(Array(items.prefix(count)))
        let rest = items.count - count
        return rest > 0 ? list + words.pick("、ほか \(words.number(rest))", " and \(words.number(rest)) more") : list
    }

    // MARK: the end

    private func foot() throws {
        let counts = report.counts
        try out.line()
        if report.truncatedFindings > 0 {
            let left = words.number(report.truncatedFindings)
            try out.line(
                0,
                .init(
                    words.pick(
                        "指摘が多いため \(left) 件を省きました（下の件数には入っています。--max-findings で増やせます）",
                        "\(left) findings left out of the list (they are counted; see --max-findings)"), .yellow))
        }
        var input = [
            words.pick("ファイル \(words.number(counts.files))", words.count(counts.files, "", "file")),
            words.pick("レコード \(words.number(counts.records))", words.count(counts.records, "", "record")),
            words.pick("送信単位 \(words.number(counts.units))", words.count(counts.units, "", "send unit")),
        ]
        if counts.skippedLitter > 0 {
            let litter = counts.skippedLitter
            input.append(
                words.pick(
                    "対象外のOSのファイル \(words.number(litter))",
                    "skipped: " + words.count(litter, "", "file") + " of the system"))
        }
        try out.line(0, .init(words.language.list(input)))
        try out.line(0, .init(words.language.list(levels(counts))))
        if let baseline = judged.outcome.baseline { try out.line(0, .init(words.summary(of: baseline))) }
        try verdict()
    }

    private func levels(_ counts: Report.Counts) -> [String] {
        var parts = [
            (words.severity(.error), counts.error), (words.severity(.warning), counts.warning),
            (words.severity(.info), counts.info),
        ]
        if counts.incomplete > 0 { parts.append((words.pick("未完了", "incomplete"), counts.incomplete)) }
        if counts.suppressed > 0 { parts.append((words.pick("抑止", "suppressed"), counts.suppressed)) }
        return parts.map { words.pick("\($0) \(words.number($1))", "\(words.number($1)) \($0)") }
    }

    /// One line: the standard's word, what is left open, and the gate where it says something else.
    private func verdict() throws {
        var text = words.verdict(report.verdict)
        if report.verdict == .nonconforming, !judged.isComplete {
            text += words.pick("（検査していないものがあります）", " (and something was not checked)")
        }
        let expected = report.verdict != .nonconforming
        if judged.passed != expected {
            let gate = "--profile \(judged.gate.profile.rawValue) --fail-on \(judged.gate.failOn.rawValue)"
            let word = judged.passed ? words.pick("合格", "passed") : words.pick("不合格", "failed")
            text += words.pick("（合否: \(word)、\(gate)）", " (gate: \(word), \(gate))")
        }
        try out.line(0, .init(words.pick("判定: ", "Verdict: "), .bold), .init(text, words.style(of: report.verdict)))
    }
}
