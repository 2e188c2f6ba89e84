import BundleChecker
package import BundleTools
import CarePlanStandard

/// What `fix` did, for people.
package struct FixText {
    private let words: FixWords
    private var language: Language { words.language }

    package init(language: Language) { words = FixWords(language: language) }

    package func write(_ summary: FixSummary, to sink: any ReportSink) throws {
        let out = TextWriter(sink)
        try out.line(
            0,
            .init(
                language.pick(
                    "写しを作りました: \(summary.folder)（\(summary.files) ファイル）",
                    "made a copy: \(summary.folder) (files: \(summary.files))")))
        try changes(summary, out)
        try obstacles(summary, out)
        try findings(summary, out)
        if summary.leftOut > 0 {
            try out.line()
            try out.line(
                0,
                .init(
                    language.pick(
                        "読めないため写しにないもの: \(summary.leftOut)",
                        "not in the copy because it cannot be read: \(summary.leftOut)")))
        }
        try out.finish()
    }

    private func changes(_ summary: FixSummary, _ out: TextWriter) throws {
        try out.line()
        let files = summary.changes.filter { !$0.changes.isEmpty }
        guard !files.isEmpty else {
            return try out.line(0, .init(language.pick("直したものはありません", "nothing was mended")))
        }
        try out.line(0, .init(language.pick("直したもの", "Mended")))
        for file in files {
            try out.line(2, .init(file.path))
            for change in FixChange.allCases {
                guard let count = file.changes[change] else { continue }
                try out.line(4, .init(words.change(change, count, of: file)))
            }
        }
    }

    private func obstacles(_ summary: FixSummary, _ out: TextWriter) throws {
        let files = summary.changes.filter { !$0.obstacles.isEmpty }
        guard !files.isEmpty else { return }
        try out.line()
        try out.line(0, .init(language.pick("そのままにしたもの", "Left as they are")))
        for file in files {
            try out.line(2, .init(file.path))
            for obstacle in file.obstacles { try out.line(4, .init(words.obstacle(obstacle))) }
        }
    }

    private func findings(_ summary: FixSummary, _ out: TextWriter) throws {
        let report = ReportWords(language: language)
        let (before, after) = (summary.before, summary.after)
        try out.line()
        try out.line(0, .init(language.pick("検査（前 → 後）", "Check (before → after)")))
        try out.line(
            2,
            .init(
                language.pick("判定  ", "verdict  ") + report.verdict(before.verdict) + " → "
                    + report.verdict(after.verdict)))
        for rule in summary.rules {
            let title = RuleCatalogue.current[rule.rule]?.title.in(language) ?? ""
            try out.line(
                2,
                .init(
                    "\(rule.rule)  \(level(rule, report))".padded(to: 16)
                        + "\(rule.before) → \(rule.after)".padded(to: 12) + title))
        }
        let rest = after.counts.error + after.counts.warning
        try out.line()
        try out.line(
            0,
            .init(
                rest == 0 && !after.complete
                    ? language.pick(
                        "検査できなかったものがあります。cpcheck check で確かめてください", "not everything could be checked; see cpcheck check")
                    : rest == 0
                        ? language.pick("直すべき指摘は残っていません", "nothing is left to mend")
                        : language.pick(
                            "残った指摘 \(rest) 件は、元のソフトで直します。場所は cpcheck check \(summary.folder) で見られます",
                            "left: \(rest) findings, to be mended in the software; see cpcheck check \(summary.folder)")
            ))
    }

    /// What speaks of the input has no level of the standard's.
    private func level(_ rule: FixSummary.RuleCount, _ report: ReportWords) -> String {
        Finding.speaksOfInput(rule: rule.rule) ? language.pick("未完了", "incomplete") : report.severity(rule.severity)
    }
}
