import BundleChecker
import BundleTools
import CarePlanStandard
import CheckPolicy
package import VendorTest

/// The result sheet for spreadsheets: UTF-8 with a byte order mark, CRLF, every cell quoted, no cell a formula.
///
/// The first column says what a row is: the simulation's head, the verdict, a pattern, a scenario, a deviation, a finding
/// of the check, a line with 否, a row of the upload list, a cell of the table of roles. Every row ends in the mark of
/// the simulation. Within 1.x columns may be added at the end and none changes its meaning. Nothing is left out.
package struct VendorTestCSV: TestPaper {
    package static let formatVersion = "1.0"

    package var language: Language

    package init(language: Language = .ja) { self.language = language }

    package func write(_ result: TestResult, to sink: any ReportSink) throws {
        let out = ChunkWriter(sink)
        try out.write("\u{FEFF}")
        try VendorTestSheet(result: result, words: VendorTestWords(language: language), out: out).write()
        try out.finish()
    }
}

/// A column of the sheet.
private enum Column: CaseIterable {
    case row, pattern, task, direction, role, verdict, selfDeclared, count, kind, file, record, line, itemNo, item
    case subject, expected, found, message, requirements, mark

    func name(_ words: VendorTestWords) -> String {
        switch self {
        case .row: words.pick("区分", "row")
        case .pattern: words.pick("パターン", "pattern")
        case .task: words.pick("シナリオ", "scenario")
        case .direction: words.pick("取込・出力", "direction")
        case .role: words.pick("役割", "role")
        case .verdict: words.pick("判定", "verdict")
        case .selfDeclared: words.selfDeclared
        case .count: words.pick("件数", "count")
        case .kind: words.pick("種類", "kind")
        case .file: words.pick("ファイル", "file")
        case .record: words.pick("レコード", "record")
        case .line: words.pick("行", "line")
        case .itemNo: words.pick("項目No.", "item no.")
        case .item: words.pick("項目名", "item")
        case .subject: words.pick("対象", "subject")
        case .expected: words.pick("期待", "expected")
        case .found: words.pick("実際", "found")
        case .message: words.pick("内容", "message")
        case .requirements: words.pick("要件", "requirements")
        case .mark: words.pick("模擬", "simulation")
        }
    }
}

private struct VendorTestSheet {
    let result: TestResult
    let words: VendorTestWords
    let out: ChunkWriter

    private var language: Language { words.language }

    func write() throws {
        try line(Column.allCases.map { $0.name(words) })
        try row([
            .row: words.pick("模擬", "simulation"), .message: Simulation.notice.in(language),
        ])
        for fact in words.facts(result.kit) {
            try row([.row: words.pick("キット", "kit"), .kind: fact.name, .message: fact.value])
        }
        try row([
            .row: words.pick("判定", "verdict"), .verdict: result.verdict.title.in(language),
            .message: words.tally(result),
        ])
        for pattern in result.patterns { try self.pattern(pattern) }
        for pattern in result.patterns {
            for task in pattern.tasks { try self.task(task, of: pattern) }
        }
        try roles()
    }

    private func pattern(_ pattern: PatternResult) throws {
        try row([
            .row: words.pick("パターン", "pattern"), .pattern: pattern.pattern.id,
            .verdict: pattern.verdict.title.in(language),
            .selfDeclared: pattern.tasks.contains(where: \.isSelfDeclared) ? words.selfDeclared : "",
            .requirements: pattern.evidence(result.kit.edition, among: result.requirements).tried.joined(
                separator: " "),
            .kind: words.document(pattern.pattern),
            .message: words.evidence(pattern, pattern.evidence(result.kit.edition, among: result.requirements)),
        ])
    }

    // MARK: Scenarios

    private func task(_ task: TaskResult, of pattern: PatternResult) throws {
        let place: [Column: String] = [
            .pattern: pattern.pattern.id, .task: task.task.id, .direction: task.task.direction.title.in(language),
            .role: task.task.role.title.in(language),
        ]
        try row(
            place,
            [
                .row: words.pick("シナリオ", "scenario"), .verdict: task.verdict.title.in(language),
                .selfDeclared: task.isSelfDeclared ? words.selfDeclared : "", .file: task.task.folder,
                .subject: task.task.title.in(language),
                .message: ([words.evidence(task)] + task.reasons.map { $0.in(language) }).filter { !$0.isEmpty }
                    .joined(separator: words.pick("。", "; ")),
            ])
        for deviation in task.deviations { try row(place, cells(deviation)) }
        let left = task.deviationCount - task.deviations.count
        if left > 0 {
            try row(
                place,
                [
                    .row: words.pick("省略", "left out"), .count: String(left), .message: words.pick("違い", "deviations"),
                ])
        }
        if let report = task.report {
            for index in report.gravestFirst {
                var finding = cells(report.judged(index), report.report)
                finding[.requirements] = task.requirements(
                    ofFinding: index, result.kit.edition, among: result.requirements
                ).joined(separator: " ")
                try row(place, finding)
            }
        }
        for line in task.checks?.failures ?? [] {
            try row(
                place,
                [
                    .row: words.pick("目視", "by eye"), .kind: line.mark.rawValue, .item: line.item,
                    .subject: [line.form, line.person].joined(separator: " "), .expected: line.expected,
                    .message: [line.id, line.note].filter { !$0.isEmpty }.joined(separator: " "),
                ])
        }
        for item in task.upload?.rows ?? [] { try row(place, cells(item)) }
    }

    private func cells(_ deviation: Deviation) -> [Column: String] {
        [
            .row: words.pick("違い", "deviation"), .kind: words.kind(deviation.kind),
            .file: deviation.file ?? deviation.fileKind ?? "", .record: deviation.record.map { String($0) } ?? "",
            .line: deviation.line.map { String($0) } ?? "", .itemNo: deviation.itemNo.map { String($0) } ?? "",
            .item: deviation.item ?? "", .subject: deviation.subject, .expected: deviation.expected ?? "",
            .found: deviation.found ?? "",
        ]
    }

    private func cells(_ judged: JudgedFinding, _ report: Report) -> [Column: String] {
        let finding = judged.finding
        return [
            .row: words.pick("検査の指摘", "finding"), .verdict: words.level(judged), .count: String(finding.count),
            .kind: finding.rule, .file: finding.file.map { report.files[$0].path } ?? "",
            .record: finding.record.map { String($0) } ?? "", .line: finding.line.map { String($0) } ?? "",
            .itemNo: finding.field.map { String($0.no) } ?? "", .item: finding.field?.name ?? "",
            .message: finding.message(in: language),
        ]
    }

    private func cells(_ row: UploadRow) -> [Column: String] {
        let contents = ContentsWords(language: language)
        return [
            .row: words.pick("一括送信", "upload"), .verdict: contents.isReady(row), .kind: contents.marks(row.marks),
            .count: String(row.units.reduce(0) { $0 + $1.files.count }), .subject: contents.party(row.destination),
            .found: contents.time(row.timestamp),
            .message: language.list(row.units.map(contents.unit) + row.obstacles.map { $0.message.in(language) }),
        ]
    }

    private func roles() throws {
        for line in RolesTable(result).rows {
            for cell in line.cells where !["", "-"].contains(cell.duty) || cell.shown != .none {
                try row([
                    .row: words.pick("役割表", "roles"), .direction: cell.direction.title.in(language),
                    .role: cell.role.title.in(language),
                    .selfDeclared: cell.isSelfDeclared ? words.selfDeclared : "", .kind: line.duty.part,
                    .file: line.duty.kinds.joined(separator: " "),
                    .subject: [line.duty.title, words.occasion(line.duty)].filter { !$0.isEmpty }.joined(
                        separator: " "),
                    .expected: cell.duty == "-" ? "" : cell.duty,
                    .found: cell.shown == .none ? "" : words.shown(cell.shown),
                ])
            }
        }
    }

    // MARK: Rows

    private func row(_ place: [Column: String], _ cells: [Column: String] = [:]) throws {
        let cells = place.merging(cells) { $1 }
        try line(Column.allCases.map { $0 == .mark ? Simulation.mark : cells[$0] ?? "" })
    }

    private func line(_ cells: [String]) throws {
        try out.write(cells.map { $0.isEmpty ? "" : $0.spreadsheetCell }.joined(separator: ",") + "\r\n")
    }
}
