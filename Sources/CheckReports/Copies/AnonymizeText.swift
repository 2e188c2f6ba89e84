package import BundleTools
import BundleChecker
import CarePlanStandard

/// What `anonymize` did, for people.
package struct AnonymizeText {
    private let language: Language

    package init(language: Language) { self.language = language }

    package func write(_ summary: AnonymizeSummary, to sink: any ReportSink) throws {
        let out = TextWriter(sink)
        try out.line(
            0,
            .init(
                language.pick(
                    "写しを作りました: \(summary.folder)（\(summary.files) ファイル）",
                    "made a copy: \(summary.folder) (files: \(summary.files))")))
        try out.line()
        try out.line(0, .init(language.pick("作り物に替えたもの", "Replaced by invented ones")))
        for (ja, en, count) in replaced(summary) {
            try out.line(2, .init(language.pick(ja, en).padded(to: 46) + String(count)))
        }
        try out.line()
        try out.line(0, .init(language.pick("そのままのもの", "Left as they are")))
        try out.block(
            2,
            language.pick(
                """
                コード、計画・サービスの日付と年月、単位数と金額、作成日時
                記号と空白、区切り、引用符、改行、文字コード、読めないバイト
                """,
                """
                codes, dates and months of plans and services, units and money, timestamps
                signs and blanks, separators, quotes, line ends, encodings, broken bytes
                """))
        try out.line()
        try out.line(0, .init(likeness(summary)))
        if summary.unopened > 0 {
            try out.line(
                0,
                .init(
                    language.pick(
                        "中を見ていない ZIP: \(summary.unopened)（写しには空の ZIP を置きました。展開してからもう一度作ってください）",
                        "ZIPs that were not looked into: \(summary.unopened) (the copy has empty ones; unpack them and run again)"
                    )))
        }
        if summary.leftOut > 0 {
            try out.line(
                0,
                .init(
                    language.pick(
                        "読めないため写しにないもの: \(summary.leftOut)",
                        "not in the copy because it cannot be read: \(summary.leftOut)")))
        }
        if summary.files == 0, summary.leftOut == 0 {
            try out.line(0, .init(language.pick("ファイルがありません", "there is no file")))
        }
        try out.finish()
    }

    private func replaced(_ summary: AnonymizeSummary) -> [(String, String, Int)] {
        [
            ("番号（利用者・事業所・保険者・電話・郵便）", "numbers (people, offices, insurers, phones)", summary.counts.numbers),
            ("生年月日", "birth dates", summary.counts.birthDates),
            ("氏名・住所・文章", "names, addresses, texts", summary.counts.texts),
            ("項目に合わない値", "values in the wrong column", summary.counts.strays),
            ("ファイル名・フォルダー名（ファイル数）", "names of files and folders (files)", summary.replacedPaths),
            ("添付・画像の中身", "contents of attachments and images", summary.standIns),
        ]
    }

    private func likeness(_ summary: AnonymizeSummary) -> String {
        guard summary.isAlike else {
            let rules = summary.differences.joined(separator: " ")
            return language.pick(
                "確認: 元と写しで検査結果の違うものがあります: \(rules)", "checked: original and copy differ in: \(rules)")
        }
        let verdict = ReportWords(language: language).verdict(summary.verdict)
        return language.pick(
            "確認: 元と写しの検査結果は同じです（判定 \(verdict)、指摘 \(summary.findings) 件）",
            "checked: original and copy have the same report (\(verdict); findings: \(summary.findings))")
    }
}
