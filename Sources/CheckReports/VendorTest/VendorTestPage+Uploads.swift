import BundleTools
import CarePlanStandard
import VendorTest

/// What the client would list of the exports.
extension VendorTestPage {
    func uploads() throws {
        let tasks = result.patterns.flatMap(\.tasks).filter { $0.upload?.rows.isEmpty == false }
        guard !tasks.isEmpty else { return }
        try section(words.pick("一括送信の一覧（見込み）", "Bulk-upload list (preview)")) {
            try html.element(
                "<p class=\"lead\">",
                words.pick(
                    "連携クライアントの一括送信に、ファイル名から作られる一覧です。送信先ごとに取込順で並びます。",
                    "What the client's bulk upload makes of the file names: by destination, in the order of import."),
                "</p>\n<div class=\"wide\"><table class=\"uploads dense\">\n")
            try heads([
                words.pick("シナリオ", "scenario"), words.pick("送信先", "destination"), words.pick("取込順", "order"),
                words.pick("ファイル出力日時", "exported"), words.pick("区分", "mark"), words.pick("送信単位", "unit"),
                words.pick("ファイル", "files"), words.pick("送信", "sending"),
            ])
            try html.markup("<tbody>\n")
            for task in tasks {
                for row in (task.upload?.rows ?? []).prefix(Self.listedItems) { try write(row, of: task.task.id) }
            }
            try html.markup("</tbody>\n</table></div>\n")
            try rest(tasks.reduce(0) { $0 + max(0, ($1.upload?.rows.count ?? 0) - Self.listedItems) })
        }
    }

    private func write(_ row: UploadRow, of task: String) throws {
        let contents = ContentsWords(language: language)
        try html.element("<tr><th scope=\"row\">", task, "</th>")
        try cell(contents.party(row.destination))
        try html.element("<td class=\"number\">", row.importOrder.map { String($0) } ?? "-", "</td>")
        try cell(contents.time(row.timestamp))
        try cell(contents.marks(row.marks))
        try cell(language.list(row.units.map { [contents.unit($0), contents.month($0.month)].joined(separator: " ") }))
        try cell(row.units.flatMap(\.files).map(\.kind).joined(separator: " "))
        let obstacles = row.obstacles.map { "\($0.rule) \($0.message.in(language))" }
        try cell(([contents.isReady(row)] + obstacles).joined(separator: words.pick("：", ": ")))
        try html.markup("</tr>\n")
    }
}
