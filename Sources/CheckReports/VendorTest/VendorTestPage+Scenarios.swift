import CarePlanStandard
import VendorTest

/// Every scenario in a row, then those that something is to be said of.
extension VendorTestPage {
    /// Lines of a list that are shown; the rest is counted.
    static let listedItems = 40

    func scenarios() throws {
        let patterns = result.patterns.filter { !$0.tasks.isEmpty }
        guard !patterns.isEmpty else { return }
        try section(words.pick("シナリオ別の結果", "Results by scenario")) {
            for pattern in patterns {
                try html.element("<h3>", "\(pattern.pattern.id)　\(words.document(pattern.pattern))", "</h3>\n")
                try html.markup("<div class=\"wide\"><table class=\"scenarios dense\">\n")
                try heads([
                    words.pick("シナリオ", "scenario"), words.pick("内容", "what it is"), words.pick("側", "side"),
                    words.pick("判定", "verdict"), words.pick("根拠", "evidence"),
                ])
                try html.markup("<tbody>\n")
                for task in pattern.tasks { try row(task) }
                try html.markup("</tbody>\n</table></div>\n")
            }
        }
    }

    private func row(_ task: TaskResult) throws {
        try html.element("<tr><th scope=\"row\">", task.task.id, "</th>")
        try cell(task.task.title.in(language))
        try cell(words.side(task.task))
        try html.markup("<td>")
        try badge(task.verdict.title.in(language), task.verdict)
        if task.isSelfDeclared, task.verdict != .notDone {
            try html.element("<br><small>", words.selfDeclared, "</small>")
        }
        try html.markup("</td>")
        try cell(words.evidence(task))
        try html.markup("</tr>\n")
    }

    func details() throws {
        let tasks = result.patterns.flatMap(\.tasks).filter(VendorTestDetails.areThere)
        guard !tasks.isEmpty else { return }
        try section(words.pick("不適合・未実施などの内訳", "What the verdicts rest on")) {
            for task in tasks { try VendorTestDetails(task: task, page: self).write() }
        }
    }
}
