import CarePlanStandard
import CorpusScore

/// The words of a score, in one language.
struct ScoreWords {
    let language: Language

    func pick(_ ja: @autoclosure () -> String, _ en: @autoclosure () -> String) -> String { language.pick(ja(), en()) }

    func number(_ number: Int) -> String { ReportWords(language: language).number(number) }

    func severity(_ severity: Severity) -> String { ReportWords(language: language).severity(severity) }

    // MARK: Tables

    var part: String { pick("区分", "part") }
    var all: String { pick("計", "all") }
    var rule: String { pick("規則", "rule") }

    /// Columns of what came of the cases.
    var answerColumns: [String] {
        [
            pick("事例", "cases"), pick("正しい", "right"), pick("誤って受け入れ", "wrongly accepted"),
            pick("誤って拒否", "wrongly refused"), pick("回答なし", "no answer"), pick("未実行", "skipped"),
        ]
    }

    func answers(_ tally: Tally) -> [String] {
        [tally.cases, tally.right, tally.wronglyAccepted, tally.wronglyRefused, tally.noAnswer, tally.skipped]
            .map(number)
    }

    /// Columns of what came of the findings.
    var findingColumns: [String] {
        [
            pick("あるべき指摘", "due"), pick("一致", "hits"), pick("うち場所が不足", "of these vague"),
            pick("見逃しエラー", "missed errors"), pick("見逃し警告", "missed warnings"), pick("見逃し情報", "missed infos"),
            pick("誤検出", "false alarms"),
        ]
    }

    func findings(_ tally: Tally) -> [String] {
        [
            tally.due, tally.hits, tally.vague, tally.missedErrors, tally.missedWarnings, tally.missedInfos,
            tally.falseAlarms,
        ]
        .map(number)
    }

    /// Columns of the short table by rule.
    func ruleColumns(findings: Bool) -> [String] {
        let cases = [answerColumns[0], answerColumns[2], answerColumns[3], answerColumns[4]]
        return cases
            + (findings
                ? [
                    pick("一致", "hits"), pick("見逃し", "missed"), pick("見逃し情報", "missed infos"),
                    pick("誤検出", "false alarms"),
                ] : [])
    }

    func rule(_ tally: Tally, findings: Bool) -> [String] {
        let cases = [tally.cases, tally.wronglyAccepted, tally.wronglyRefused, tally.noAnswer]
        let lines = [tally.hits, tally.missedErrors + tally.missedWarnings, tally.missedInfos, tally.falseAlarms]
        return (cases + (findings ? lines : [])).map(number)
    }

    // MARK: Cases

    func expectation(_ expectation: CorpusCase.Expectation) -> String {
        switch expectation {
        case .accept: pick("受け入れる", "accept")
        case .refuse: pick("拒む", "refuse")
        case .incomplete: pick("受け入れない", "not accept")
        }
    }

    /// What a command did.
    func answer(_ result: CaseResult) -> String {
        switch result.answer {
        case .accepts: pick("受け入れた", "accepted")
        case .refuses: pick("拒んだ", "refused")
        case .couldNotCheck: pick("検査できないと答えた", "said that it cannot check")
        case .noAnswer(let reason): pick("回答なし（\(why(reason))）", "no answer (\(why(reason)))")
        case nil: pick("未実行（\(why(result.skip))）", "skipped (\(why(result.skip)))")
        }
    }

    /// `期待 拒む、実際 受け入れた`
    func difference(_ result: CaseResult) -> String {
        pick("期待 \(expectation(result.each.expectation))、実際 ", "should \(expectation(result.each.expectation)); it ")
            + (language == .en && result.judgement == .noAnswer ? "gave " : "") + answer(result)
    }

    func why(_ reason: CaseResult.NoAnswer) -> String {
        switch reason {
        case .exit(let status): pick("終了コード \(status)", "exit status \(status)")
        case .signal(let number): pick("シグナル \(number) で終了", "ended by signal \(number)")
        case .timeLimit: pick("時間切れ", "time limit")
        case .outputLimit: pick("出力が多すぎる", "too much output")
        }
    }

    func why(_ skip: CaseResult.Skip?) -> String {
        switch skip {
        case .needsOptions:
            pick("cpcheck のオプションが要る。コマンドに {options} がない", "needs options of cpcheck; no {options} in the command")
        case .root: pick("root では試せない", "cannot be tried as root")
        case .setup(let number): pick("準備ができない（OS のエラー \(number)）", "the set-up fails (error \(number) of the OS)")
        case nil: ""
        }
    }

    func missed(_ finding: CorpusCase.Expected) -> String {
        pick("見逃し ", "missed ") + finding.rule + " " + severity(finding.severity)
            + place(finding.file, finding.record, finding.field)
    }

    func falseAlarm(_ alarm: CaseResult.Lines.FalseAlarm) -> String {
        let name = alarm.rule == alarm.finding.rule ? alarm.rule : "\(alarm.finding.rule) (\(alarm.rule))"
        return pick("誤検出 ", "false alarm ") + name
            + place(alarm.finding.file.value, alarm.finding.record.value, alarm.finding.field.value)
    }

    private func place(_ file: String?, _ record: Int?, _ field: Int?) -> String {
        let parts = [
            file, record.map { pick("レコード \($0)", "record \($0)") }, field.map { pick("No.\($0)", "no. \($0)") },
        ]
        return parts.compactMap { $0 }.map { "  " + $0 }.joined()
    }

    // MARK: Results

    func result(_ score: Score) -> String {
        if score.isEmpty { return pick("実行した事例がありません", "no case was run") }
        return score.passed ? pick("すべて期待どおり", "all as expected") : pick("違いがあります", "there are differences")
    }

    /// Skipped cases by reason.
    func skipped(_ score: Score) -> [String] {
        var reasons: [String] = []
        var counts: [String: Int] = [:]
        for result in score.results where result.judgement == .skipped {
            let reason = why(result.skip)
            if counts[reason] == nil { reasons.append(reason) }
            counts[reason, default: 0] += 1
        }
        return reasons.map { pick("\(number(counts[$0] ?? 0)) 件: ", "\(number(counts[$0] ?? 0)): ") + $0 }
    }

    func unreadable(_ score: Score) -> String {
        pick("指摘として読めない JSON 行: ", "JSON lines that are no finding: ") + number(score.unreadable)
    }

    var findingsAreNotScored: String {
        pick("JSON 行の指摘は出なかった（終了コードだけで採点）", "no finding was printed as a JSON line (scored by exit status alone)")
    }
}

extension CaseResult {
    /// Answered, or its lines placed, otherwise than the corpus has it.
    func differs(countingFindings: Bool) -> Bool {
        if judgement != .right, judgement != .skipped { return true }
        guard countingFindings, let lines else { return false }
        return !lines.falseAlarms.isEmpty || !lines.unknown.isEmpty || lines.missed.contains { $0.severity != .info }
    }
}
