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
        try diagnoses()
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
        try out.line(0, .init(words.head(report), .dim))
        for warning in words.warnings(report) { try out.line(0, .init(warning, .yellow)) }
    }

    /// What happened, before anything else is said.
    private func diagnoses() throws {
        guard !report.diagnoses.isEmpty else { return }
        try out.line()
        try out.line(0, .init("■ " + words.whatHappened, .bold))
        for diagnosis in report.diagnoses {
            try out.line(2, .init(diagnosis.message.in(words.language), .bold))
            let labels = [
                (words.pick("対応する人", "who acts"), words.actor(of: diagnosis)),
                (words.pick("伝えること", "tell them"), diagnosis.advice.in(words.language)),
                (words.pick("ファイル", "files"), words.files(of: diagnosis, in: report) ?? ""),
            ]
            let width = (labels.map(\.0.displayWidth).max() ?? 0) + 2
            for (label, text) in labels where !text.isEmpty {
                try out.line(4, .init(label.padded(to: width), .dim), .init(text))
            }
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
            0, .init("■ " + words.summary(unit) + "  ", .bold),
            .init(words.verdict(unit.verdict), words.style(of: unit.verdict)))
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
                2, .init(words.summary(unit) + "  " + files + "  "),
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
            .init(finding.rule, .bold), .init("  " + finding.message(in: words.language)))
        let inner = indent + words.levelWidth + 2
        if let places = words.places(finding) { try label("場所", "where", places, inner) }
        for related in finding.related.prefix(TextReport.listedItems) {
            try label("関連", "see", words.related(related, in: report), inner)
        }
        let unlisted = finding.related.count - TextReport.listedItems
        if unlisted > 0 {
            try label(
                "関連", "see", words.pick("ほか \(words.number(unlisted)) か所", "\(words.number(unlisted)) more"), inner)
        }
        if let value = finding.value { try label("値", "value", value, inner) }
        let hint = finding.hint(in: words.language)
        if !hint.isEmpty { try label("対処", "mend", hint, inner) }
        if let gate = gateLevel(index) { try label("合否", "gate", gate, inner) }
        if let suppressed = judged.suppressed[index] { try label("抑止", "waived", words.suppression(suppressed), inner) }
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

    private func label(_ ja: String, _ en: String, _ text: String, _ indent: Int) throws {
        let width = words.pick("根拠", "clause").displayWidth + 2
        try out.line(indent, .init(words.pick(ja, en).padded(to: width), .dim), .init(text))
    }

    private func notChecked(_ items: [NotChecked], indent: Int) throws {
        for item in items {
            try out.line(
                indent, .init(words.pick("検査していない  ", "not checked  "), .yellow), .init(words.text(item)))
        }
    }

    private func cut(_ items: [String], to count: Int) -> String {
        let list = words.language.list(Array(items.prefix(count)))
        let rest = items.count - count
        return rest > 0 ? list + words.pick("、ほか \(words.number(rest))", " and \(words.number(rest)) more") : list
    }

    // MARK: the end

    private func foot() throws {
        try out.line()
        if let truncation = words.truncation(report) { try out.line(0, .init(truncation, .yellow)) }
        try out.line(0, .init(words.input(report.counts)))
        try out.line(0, .init(words.levels(report.counts)))
        if let baseline = judged.outcome.baseline { try out.line(0, .init(words.summary(of: baseline))) }
        try out.line(
            0, .init(words.pick("判定: ", "Verdict: "), .bold),
            .init(words.verdict(of: judged), words.style(of: report.verdict)))
    }
}
