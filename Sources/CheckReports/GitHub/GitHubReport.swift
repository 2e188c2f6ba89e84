import BundleChecker
import CarePlanStandard
public import CheckPolicy

/// The report as workflow commands, which a runner of GitHub Actions shows as annotations of files.
///
/// What happened to the files comes first. The level of a finding is the gate's. The runner shows ten annotations of each level a step: the gravest findings come first, and
/// a last notice says how many there are in all. So that it is among the ten, no more than nine notices come before it.
public struct GitHubReport: Reporter {
    public static let formatVersion = "1.0"

    /// Notices that come before the last one.
    static let listedNotices = 9
    /// Diagnoses that come before everything else.
    static let listedDiagnoses = 3
    /// What was not checked, in warnings.
    static let listedNotes = 50

    public var language: Language

    public init(language: Language = .ja) { self.language = language }

    public func write(_ judged: JudgedReport, to sink: any ReportSink) throws {
        let out = ChunkWriter(sink)
        try GitHubAnnotations(judged: judged, words: ReportWords(language: language), out: out).write()
        try out.finish()
    }
}

private struct GitHubAnnotations {
    enum Command: String {
        case error, warning, notice
    }

    let judged: JudgedReport
    let words: ReportWords
    let out: ChunkWriter

    var report: Report { judged.report }

    func write() throws {
        var notices = try diagnoses()
        var notesAreDue = true
        for index in judged.gravestFirst {
            let item = judged.judged(index)
            let isNotice = command(item) == .notice
            if isNotice {
                if notesAreDue { try notes() }
                notesAreDue = false
                notices += 1
                if notices > GitHubReport.listedNotices { continue }
            }
            try finding(item)
        }
        if notesAreDue { try notes() }
        try closing(unlisted: max(0, notices - GitHubReport.listedNotices))
    }

    /// What happened comes first; it fails nothing by itself, so its level is that of the run. Gives the number of notices.
    private func diagnoses() throws -> Int {
        let command: Command = judged.passed ? .notice : .error
        for diagnosis in report.diagnoses.prefix(GitHubReport.listedDiagnoses) {
            try annotate(
                command, file: diagnosis.files.first, line: nil, title: words.whatHappened,
                words.lines(of: diagnosis, in: report))
        }
        return command == .notice ? min(report.diagnoses.count, GitHubReport.listedDiagnoses) : 0
    }

    private func command(_ item: JudgedFinding) -> Command {
        switch item.level {
        case .error: .error
        case .incomplete, .warning: .warning
        case .info: .notice
        }
    }

    private func finding(_ item: JudgedFinding) throws {
        let finding = item.finding
        let title = RuleCatalogue.current[finding.rule]?.title.in(words.language)
        var lines = [finding.message(in: words.language)]
        if let places = words.places(finding) { lines.append(words.pick("場所: ", "where: ") + places) }
        let hint = finding.hint(in: words.language)
        if !hint.isEmpty { lines.append(words.pick("対処: ", "mend: ") + hint) }
        if item.level != .incomplete, item.gateSeverity != finding.severity {
            lines.append(words.pick("標準仕様での重さ: ", "severity by the standard: ") + words.severity(finding.severity))
        }
        if let suppression = item.suppression {
            lines.append(words.pick("抑止: ", "suppressed: ") + words.suppression(suppression))
        }
        if let value = finding.value { lines.append(words.pick("値: ", "value: ") + value) }
        try annotate(
            command(item), file: finding.file, line: finding.line, title: finding.rule + (title.map { " " + $0 } ?? ""),
            lines)
    }

    /// What was not checked: warnings, for it is no 'all is well'.
    private func notes() throws {
        var count = 0
        try report.forEachNote { note in
            count += 1
            guard count <= GitHubReport.listedNotes else { return }
            let unit = note.unit.map { [words.summary(report.units[$0])] } ?? []
            try annotate(
                .warning, file: note.file ?? note.unit.flatMap { report.units[$0].files.first }, line: nil,
                title: words.pick("検査していない", "not checked"), unit + [words.text(note.notChecked)])
        }
    }

    private func closing(unlisted: Int) throws {
        var lines = [
            words.pick("判定: ", "Verdict: ") + words.verdict(of: judged), words.levels(report.counts),
            words.input(report.counts), words.pick("合否: ", "Gate: ") + words.gate(of: judged),
        ]
        let notes = report.noteCount
        if notes > 0 {
            lines.append(words.pick("検査していないもの: \(words.number(notes)) 件", "not checked: \(words.number(notes))"))
        }
        if unlisted > 0 {
            let left = words.number(unlisted)
            lines.append(
                words.pick("情報の指摘のうち \(left) 件は、ここに並べていません", "\(left) more notices are not listed here"))
        }
        if let truncation = words.truncation(report) { lines.append(truncation) }
        lines += words.policy(judged.outcome) + words.warnings(report)
        try annotate(.notice, file: nil, line: nil, title: words.head(report), lines)
    }

    private func annotate(_ command: Command, file: Int?, line: Int?, title: String, _ lines: [String]) throws {
        var properties: [String] = []
        if let file { properties.append("file=" + report.files[file].path.neutralised.commandProperty) }
        if let line { properties.append("line=\(line)") }
        properties.append("title=" + title.neutralised.commandProperty)
        try out.write(
            "::\(command.rawValue) \(properties.joined(separator: ","))::"
                + lines.map(\.neutralised.commandData).joined(separator: "%0A") + "\n")
    }
}

extension String {
    /// The text behind the last `::` of a workflow command.
    var commandData: String { escaped { $0 == 0x25 || $0 == 0x0D || $0 == 0x0A } }

    /// The text of a property of a workflow command, which `,` and `:` would end.
    var commandProperty: String { escaped { $0 == 0x25 || $0 == 0x0D || $0 == 0x0A || $0 == 0x3A || $0 == 0x2C } }

    private func escaped(_ isSpecial: (UInt8) -> Bool) -> String {
        guard utf8.contains(where: isSpecial) else { return self }
        var bytes: [UInt8] = []
        for byte in utf8 {
            if isSpecial(byte) { bytes += byte.percentEncoded } else { bytes.append(byte) }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
