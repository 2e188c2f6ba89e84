import BundleChecker
import CarePlanStandard
import CheckPolicy
import CheckReports

/// Reports made by hand.
enum SampleReports {
    static let plan = "UPPLAN_202504_1399901014_43_1399902012_11_20250425200201.CSV"
    static let table7 = "UPSIKYU_202504_1399901014_43_1399902012_11_20250425200201.CSV"
    static let supplement = "UPHOSOKU_202504_1399901014_43_1399902012_11_20250425200201.CSV"
    static let results = "UPJSK_202504_1399902012_11_1399901014_43_20250503101530.CSV"

    static func slip(_ verdict: Report.Verdict, files: [Int], notChecked: [NotChecked] = []) -> UnitReport {
        UnitReport(
            id: "unit-1", kind: "service-slip", title: "サービス提供票", edition: "V4", sender: "1399901014_43",
            receiver: "1399902012_11", month: "202504", timestamp: "20250425200201", files: files, verdict: verdict,
            notChecked: notChecked)
    }

    static func actuals(_ number: Int, files: [Int]) -> UnitReport {
        UnitReport(
            id: "unit-\(number)", kind: "actuals", title: "実績情報", edition: "V4", sender: "1399902012_11",
            receiver: "1399901014_43", month: "202504", timestamp: "20250503101530", files: files,
            verdict: .conforming, notChecked: [])
    }

    /// A report with something of everything.
    static var everything: Report {
        let lost = NotChecked(
            rules: ["CP601", "CP602", "CP603", "CP607", "CP608", "CP610"],
            reason: BilingualText("キーを読めないレコードがあるため", "a key could not be read"))
        let unread = NotChecked(rules: [], reason: BilingualText("読み取れないため", "it could not be read"))
        var counts = Report.Counts()
        (counts.error, counts.warning, counts.info, counts.incomplete) = (2, 1, 1, 1)
        (counts.files, counts.records, counts.units, counts.skippedLitter) = (6, 1502, 2, 3)
        return Report(
            rulesetName: "2026.1", editions: ["V3", "V4"], standardDigest: nil, standardIsCustom: false,
            verdict: .nonconforming, complete: false, counts: counts,
            units: [slip(.nonconforming, files: [0, 1, 2], notChecked: [lost]), actuals(2, files: [3])],
            files: [
                FileReport(
                    path: supplement, kind: "UPHOSOKU", edition: "V4", bytes: 420, encoding: "MS932", records: 1,
                    unit: 0),
                FileReport(
                    path: plan, kind: "UPPLAN", edition: "V4", bytes: 312_000, encoding: "MS932", records: 1500, unit: 0
                ),
                FileReport(path: table7, kind: "UPSIKYU", edition: "V4", unit: 0, notChecked: [unread]),
                FileReport(
                    path: results, kind: "UPJSK", edition: "V4", bytes: 210, encoding: "MS932", records: 1, unit: 1),
                FileReport(path: "‹フォルダー1›/" + results, kind: "UPJSK", edition: "V4", bytes: 210, unit: nil),
                FileReport(path: "‹添付1.pdf›", bytes: 1024),
            ],
            findings: findings, truncatedFindings: 0, showsValues: false)
    }

    /// The same, with what happened.
    static var diagnosed: Report {
        var report = everything
        report.diagnoses = diagnoses
        return report
    }

    private static var diagnoses: [Diagnosis] {
        [
            Diagnosis(
                id: "spreadsheet-saved", who: .office, files: [1, 2],
                message: BilingualText("表計算ソフトで保存されています。", "Saved in a spreadsheet."),
                advice: BilingualText("もう一度出力してください。", "Export again.")),
            Diagnosis(
                id: "no-care-plan-file", who: .both, files: [],
                message: BilingualText("標準仕様のファイルがありません。", "There is no file of the standard."),
                advice: BilingualText("CSVを出力してください。", "Export the CSV files.")),
        ]
    }

    private static var findings: [Finding] {
        [
            Finding(
                rule: "CP312", severity: .warning, file: 1, unit: 0, edition: "V4", kind: "UPPLAN",
                field: .init(no: 7, name: "プラン担当業者名"), count: 1499,
                places: (2...11).map { .init(record: $0, line: $0 + 1, byteOffset: UInt64($0 * 200)) },
                arguments: [.init("column", .text("No.7 プラン担当業者名"))]),
            Finding(
                rule: "CP402", severity: .error, file: 1, unit: 0, edition: "V4", kind: "UPPLAN",
                field: .init(no: 12, name: "サービス開始時刻"), count: 3,
                places: [3, 5, 9].map { .init(record: $0, line: $0, byteOffset: UInt64($0 * 200)) },
                related: [
                    .init(file: 0, record: 1, line: 1, field: .init(no: 4, name: "計画作成（変更）日"), role: "main")
                ]),
            Finding(
                rule: "CP901", variant: "permission", severity: .error, file: 2, unit: 0, edition: "V4", kind: "UPSIKYU"
            ),
            Finding(
                rule: "CP201", severity: .error, file: 0, unit: 0, edition: "V4", kind: "UPHOSOKU",
                arguments: [
                    .init("unit", .text("サービス提供票")), .init("missing", .list(["UPSIKYU", "UPPLAN"])),
                    .init("number", .number(2)), .init("words", .words(BilingualText("二つ", "two"))),
                    .init("wordList", .wordList([BilingualText("一", "one"), BilingualText("二", "two")])),
                ]),
            Finding(rule: "CP113", severity: .info, file: 4, arguments: [.init("original", .text(results))]),
        ]
    }

    /// A report in which nothing is to be said of any unit.
    static func clean(units: Int = 1) -> Report {
        var counts = Report.Counts()
        (counts.files, counts.records, counts.units) = (units, units, units)
        return Report(
            rulesetName: "2026.1", editions: ["V3", "V4"], standardDigest: nil, standardIsCustom: false,
            verdict: .conforming, complete: true, counts: counts,
            units: (0..<units).map { actuals($0 + 1, files: [$0]) },
            files: (0..<units).map {
                FileReport(
                    path: results, kind: "UPJSK", edition: "V4", bytes: 9, encoding: "MS932", records: 1, unit: $0)
            },
            findings: [], truncatedFindings: 0, showsValues: false)
    }
}

extension Reporter {
    /// The whole output in memory.
    func bytes(_ judged: JudgedReport) throws -> [UInt8] {
        let sink = MemorySink()
        try write(judged, to: sink)
        return sink.bytes
    }

    func text(_ report: Report, _ gate: Gate = Gate()) throws -> String {
        String(decoding: try bytes(gate.judge(report)), as: UTF8.self)
    }
}
