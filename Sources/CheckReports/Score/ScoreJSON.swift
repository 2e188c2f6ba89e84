import CarePlanStandard
package import CorpusScore

/// A score for programs; every case is in it.
package struct ScoreJSON {
    package static let format = "cpcheck-score"
    package static let formatVersion = "1.0"

    /// False alarms that are listed for one case; all are counted.
    static let listedAlarms = 100

    package var command: String

    package init(command: String) { self.command = command }

    package func write(_ score: Score, to sink: any ReportSink) throws {
        let json = JSONWriter(sink)
        try json.object {
            try json.member("format", Self.format)
            try json.member("formatVersion", Self.formatVersion)
            try json.object("tool") {
                try json.member("name", Tool.name)
                try json.member("version", Tool.version)
                try json.member("ruleset", Tool.ruleset)
            }
            try json.member("command", command)
            try json.member("passed", score.passed && !score.isEmpty)
            try json.member("scoresFindings", score.scoresFindings)
            try json.key("total")
            try json.line { try tally(score.total, json, score.scoresFindings) }
            try json.array("parts", of: score.parts) { part in
                try json.line {
                    try json.member("part", part.name)
                    try tally(part.tally, json, score.scoresFindings)
                }
            }
            try json.array("rules", of: score.rows) { row in
                try json.line {
                    try json.member("rule", row.rule)
                    try json.member("part", row.part)
                    try tally(row.tally, json, score.scoresFindings)
                }
            }
            try json.array("unknownRules", of: score.unknown) { unknown in
                try json.line {
                    try json.member("rule", unknown.rule)
                    try json.member("lines", unknown.lines)
                }
            }
            try json.member("unreadableLines", score.unreadable)
            try json.array("cases", of: score.results) { try result($0, json, score.scoresFindings) }
        }
        try json.finish()
    }

    private func tally(_ tally: Tally, _ json: JSONWriter, _ scoresFindings: Bool) throws {
        try json.member("cases", tally.cases)
        try json.member("right", tally.right)
        try json.member("wronglyAccepted", tally.wronglyAccepted)
        try json.member("wronglyRefused", tally.wronglyRefused)
        try json.member("noAnswer", tally.noAnswer)
        try json.member("skipped", tally.skipped)
        guard scoresFindings else { return }
        try json.member("due", tally.due)
        try json.member("hits", tally.hits)
        try json.member("vague", tally.vague)
        try json.key("missed")
        try json.line {
            try json.member("error", tally.missedErrors)
            try json.member("warning", tally.missedWarnings)
            try json.member("info", tally.missedInfos)
        }
        try json.member("falseAlarms", tally.falseAlarms)
    }

    private func result(_ result: CaseResult, _ json: JSONWriter, _ scoresFindings: Bool) throws {
        try json.line {
            try json.member("case", result.each.name)
            try json.member("part", result.each.part)
            try json.member("group", result.each.group)
            try json.member("expected", result.each.expectation.rawValue)
            try json.member("result", result.judgement.rawValue)
            try answer(result, json)
            guard scoresFindings, let lines = result.lines else { return }
            try json.member("due", lines.hits.count + lines.missed.count)
            try json.member("hits", lines.hits.count)
            try json.member("vague", lines.vague.count)
            try json.array("missed", of: lines.missed) { finding in
                try json.line {
                    try json.member("rule", finding.rule)
                    try json.member("severity", finding.severity.rawValue)
                    try json.member("file", finding.file)
                    try json.member("record", finding.record)
                    try json.member("field", finding.field)
                }
            }
            try json.member("falseAlarmCount", lines.falseAlarms.count)
            try json.array("falseAlarms", of: lines.falseAlarms.prefix(Self.listedAlarms)) { alarm in
                try json.line {
                    try json.member("rule", alarm.rule)
                    try json.member("said", alarm.finding.rule)
                    try json.member("file", alarm.finding.file.value)
                    try json.member("record", alarm.finding.record.value)
                    try json.member("field", alarm.finding.field.value)
                }
            }
            try json.member("unknownRules", Array(Set(lines.unknown)).sorted())
        }
    }

    private func answer(_ result: CaseResult, _ json: JSONWriter) throws {
        let (word, exit, signal): (String, Int32?, Int32?) =
            switch result.answer {
            case .accepts: ("accepts", 0, nil)
            case .refuses: ("refuses", 1, nil)
            case .couldNotCheck: ("could-not-check", 3, nil)
            case .noAnswer(.exit(let status)): ("other-exit-status", status, nil)
            case .noAnswer(.signal(let number)): ("signal", nil, number)
            case .noAnswer(.timeLimit): ("time-limit", nil, nil)
            case .noAnswer(.outputLimit): ("output-limit", nil, nil)
            case nil:
                switch result.skip {
                case .needsOptions: ("needs-options", nil, nil)
                case .root: ("not-as-root", nil, nil)
                case .setup, nil: ("set-up-failed", nil, nil)
                }
            }
        try json.member("answer", word)
        try json.member("exit", exit)
        try json.member("signal", signal)
    }
}
