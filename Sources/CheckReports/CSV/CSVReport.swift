import BundleChecker
import CarePlanStandard
public import CheckPolicy

/// The report for spreadsheets: a finding a row, UTF-8 with a byte order mark, CRLF, every cell quoted.
///
/// The first column says what a row is: a diagnosis (these come first; the count is that of its files), a finding, what was not checked, that findings were left out, and at the end
/// the verdict. Within 1.x columns may be added at the end and none changes its meaning. A cell that a spreadsheet would
/// take for a formula begins with an apostrophe; a line end within a cell is spelt out.
public struct CSVReport: Reporter {
    public static let formatVersion = "1.0"

    public var language: Language

    public init(language: Language = .ja) { self.language = language }

    public func write(_ judged: JudgedReport, to sink: any ReportSink) throws {
        let out = ChunkWriter(sink)
        try out.write("\u{FEFF}")
        try CSVSheet(judged: judged, words: ReportWords(language: language), out: out).write()
        try out.finish()
    }
}

/// A column of the sheet.
private enum CSVColumn: Int, CaseIterable {
    case row, severity, gateSeverity, rule, title, file, unit, record, line, fieldNo, fieldName, byteOffset, count
    case message, hint, who, clause, related, variant, suppressed, fingerprint
    /// Only where the report shows values.
    case value

    func name(_ language: Language) -> String {
        switch self {
        case .row: language.pick("区分", "row")
        case .severity: language.pick("重さ", "severity")
        case .gateSeverity: language.pick("合否での重さ", "gate severity")
        case .rule: language.pick("規則", "rule")
        case .title: language.pick("規則の題", "title")
        case .file: language.pick("ファイル", "file")
        case .unit: language.pick("送信単位", "unit")
        case .record: language.pick("レコード", "record")
        case .line: language.pick("行", "line")
        case .fieldNo: language.pick("項目No.", "field no.")
        case .fieldName: language.pick("項目名", "field")
        case .byteOffset: language.pick("バイト位置", "byte offset")
        case .count: language.pick("件数", "count")
        case .message: language.pick("内容", "message")
        case .hint: language.pick("対処", "mend")
        case .who: language.pick("直す人", "who")
        case .clause: language.pick("根拠", "clause")
        case .related: language.pick("関連", "related")
        case .variant: language.pick("変種", "variant")
        case .suppressed: language.pick("抑止", "suppressed")
        case .fingerprint: language.pick("指紋", "fingerprint")
        case .value: language.pick("値", "value")
        }
    }
}

private struct CSVSheet {
    let judged: JudgedReport
    let words: ReportWords
    let out: ChunkWriter

    var report: Report { judged.report }

    func write() throws {
        try row { $0.name(words.language) }
        for diagnosis in report.diagnoses { try self.diagnosis(diagnosis) }
        for index in report.findings.indices { try finding(judged.judged(index)) }
        try report.forEachNote(note)
        if let truncation = words.truncation(report) {
            try row([
                .row: words.pick("省略", "left out"), .count: String(report.truncatedFindings), .message: truncation,
            ])
        }
        for note in words.warnings(report) + words.policy(judged.outcome) {
            try row([.row: words.pick("注意", "note"), .message: note])
        }
        let last = [
            words.verdict(of: judged), words.pick("合否 ", "gate ") + words.gate(of: judged),
            words.levels(report.counts), words.head(report),
        ]
        try row([.row: words.pick("判定", "verdict"), .message: last.joined(separator: words.pick("。", "; "))])
    }

    private func finding(_ item: JudgedFinding) throws {
        let finding = item.finding
        let rule = RuleCatalogue.current[finding.rule]
        try row { column in
            switch column {
            case .row: words.pick("指摘", "finding")
            case .severity: words.level(of: finding)
            case .gateSeverity: words.gateLevel(item)
            case .rule: finding.rule
            case .title: rule?.title.in(words.language)
            case .file: finding.file.map { report.files[$0].path }
            case .unit: finding.unit.map { report.units[$0].id }
            case .record: finding.record.map { String($0) }
            case .line: finding.line.map { String($0) }
            case .fieldNo: finding.field.map { String($0.no) }
            case .fieldName: finding.field?.name
            case .byteOffset: finding.byteOffset.map { String($0) }
            case .count: String(finding.count)
            case .message: finding.message(in: words.language)
            case .hint: finding.hint(in: words.language)
            case .who: rule.map { RuleWords(language: words.language).actor($0.who) }
            case .clause: rule.flatMap { $0.clause == "-" ? nil : $0.clause }
            case .related: related(finding.related)
            case .variant: finding.variant
            case .suppressed: item.suppression.map { words.suppression($0) }
            case .fingerprint: finding.fingerprint
            case .value: finding.value
            }
        }
    }

    /// A row of its own kind, with no severity: sums over findings leave it out.
    private func diagnosis(_ diagnosis: Diagnosis) throws {
        try row([
            .row: words.pick("診断", "diagnosis"), .title: diagnosis.id,
            .file: words.files(of: diagnosis, in: report) ?? "",
            .count: diagnosis.files.isEmpty ? "" : String(diagnosis.files.count),
            .message: diagnosis.message.in(words.language), .hint: diagnosis.advice.in(words.language),
            .who: words.actor(of: diagnosis),
        ])
    }

    private func related(_ places: [Finding.Related]) -> String? {
        guard !places.isEmpty else { return nil }
        let rest = places.count - TextReport.listedItems
        let list = places.prefix(TextReport.listedItems).map { words.related($0, in: report) }
        let more = rest > 0 ? [words.pick("ほか \(words.number(rest)) か所", "\(words.number(rest)) more")] : []
        return (list + more).joined(separator: words.pick("；", "; "))
    }

    private func note(_ note: ReportNote) throws {
        let unit = note.unit ?? note.file.flatMap { report.files[$0].unit }
        try row([
            .row: words.pick("検査していない", "not checked"),
            .rule: note.notChecked.rules.isEmpty ? "" : words.rules(note.notChecked.rules),
            .file: note.file.map { report.files[$0].path } ?? "", .unit: unit.map { report.units[$0].id } ?? "",
            .message: note.notChecked.reason.in(words.language),
        ])
    }

    // MARK: cells

    private func row(_ cells: [CSVColumn: String]) throws { try row { cells[$0] } }

    private func row(_ cell: (CSVColumn) -> String?) throws {
        var line = ""
        for column in CSVColumn.allCases where column != .value || report.showsValues {
            if column.rawValue > 0 { line += "," }
            if let text = cell(column), !text.isEmpty { line += text.spreadsheetCell }
        }
        try out.write(line + "\r\n")
    }
}

extension String {
    /// The text between quotes, so that no spreadsheet computes it.
    ///
    /// A formula begins with `=`, `+`, `-` or `@`, in full width too where the spreadsheet is Japanese; blanks before it
    /// may be skipped.
    var spreadsheetCell: String {
        // What is plain holds no quote.
        if isSurelyPlain { return (hasFormulaStart ? "\"'" : "\"") + self + "\"" }
        var bytes: [UInt8] = [0x22]
        if hasFormulaStart { bytes.append(0x27) }
        for byte in neutralised.utf8 {
            if byte == 0x22 { bytes.append(byte) }
            bytes.append(byte)
        }
        bytes.append(0x22)
        return String(decoding: bytes, as: UTF8.self)
    }

    private var hasFormulaStart: Bool {
        for scalar in unicodeScalars {
            switch scalar {
            case " ", "\u{3000}", "\u{A0}": continue
            case "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", "−": return true
            default: return false
            }
        }
        return false
    }
}
