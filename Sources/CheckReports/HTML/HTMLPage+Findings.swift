import BundleChecker
import CarePlanStandard
import CheckPolicy

/// The findings, grouped by what is wrong.
extension HTMLPage {
    /// Rows on the page, shared evenly by the causes.
    static let listedRows = 3000
    private static let rowsOfCause = 10...200

    func findings() throws {
        try section("findings", "指摘", "Findings") {
            guard !causes.isEmpty else {
                try html.element("<p class=\"card calm\">", BilingualText("指摘はありません。", "Nothing was found."), "</p>\n")
                return
            }
            if let ja = html.ja.truncation(report), let en = html.en.truncation(report) {
                try html.element("<p class=\"cut\">", BilingualText(ja, en), "</p>\n")
            }
            try filter()
            let share = Self.listedRows / causes.count
            let limit = min(max(share, Self.rowsOfCause.lowerBound), Self.rowsOfCause.upperBound)
            try html.markup("<div id=\"causes\">\n")
            for (index, cause) in causes.enumerated() {
                try HTMLCause(page: self, cause: cause, anchor: anchor(index), limit: limit).write()
            }
            try html.markup("</div>\n")
        }
    }

    /// Search and levels, shown where script runs.
    private func filter() throws {
        try html.markup("<div class=\"filter\" role=\"search\" hidden data-script>\n<label class=\"search\"><span>")
        try html.both("探す", "Search")
        try html.markup("</span><input type=\"search\" id=\"search\" autocomplete=\"off\"></label>\n")
        let levels = Set(causes.map(\.level))
        if levels.contains(.error) { try level("error", BilingualText("エラー", "errors")) }
        if levels.contains(.incomplete) { try level("incomplete", BilingualText("未完了", "incomplete")) }
        if levels.contains(.warning) { try level("warning", BilingualText("警告", "warnings")) }
        if levels.contains(.info) { try level("info", BilingualText("情報", "infos")) }
        try html.markup(
            "<output id=\"shown\" for=\"search\"></output>\n</div>\n<p id=\"none\" class=\"card calm\" hidden>")
        try html.both("当てはまる指摘はありません。", "No finding matches.")
        try html.markup("</p>\n")
    }

    private func level(_ level: StaticString, _ name: BilingualText) throws {
        try html.markup("<label class=\"level\"><input type=\"checkbox\" checked value=\"")
        try html.markup(level)
        try html.markup("\"><span>")
        try html.both(name)
        try html.markup("</span></label>\n")
    }
}
