import CarePlanStandard

/// Judges an import by the sheet that the tester filled in. What comes of it is self-declared, whatever it is.
enum ImportJudge {
    static func judge(_ task: KitTask, _ sheet: CheckSheet?) -> TaskResult {
        guard let sheet else {
            return .nothing(
                task, BilingualText("checks.csv がありません、または読めません", "checks.csv is not there or not readable"))
        }
        let tally = sheet.tally(of: task.id, count: task.checks)
        if tally.passed + tally.failed == 0 {
            var result = TaskResult.nothing(
                task, BilingualText("checks.csv に記入がありません", "nothing is filled in in checks.csv"))
            result.checks = tally
            return result
        }
        var reasons: [BilingualText] = []
        let unclear = sheet.unclear.filter { $0.hasPrefix(task.id + "-") }
        if !unclear.isEmpty {
            reasons.append(
                BilingualText(
                    "合・否・未のどれでもない記入: \(unclear.joined(separator: "、"))",
                    "neither 合, 否 nor 未: \(unclear.joined(separator: ", "))"))
        }
        if tally.open > 0 {
            reasons.append(
                BilingualText("未記入が \(tally.open) 行あります", "\(tally.open) lines are not filled in"))
        }
        let verdict: TestVerdict = tally.failed > 0 ? .nonconforming : tally.open > 0 ? .notDone : .conforming
        return TaskResult(task: task, verdict: verdict, isSelfDeclared: true, reasons: reasons, checks: tally)
    }
}
