import BundleChecker
import CarePlanStandard
import CheckPolicy

/// What was not checked, and what the check was.
extension HTMLPage {
    private static let listedNotes = 200

    func notChecked() throws {
        try section("not-checked", "検査していないもの", "Not checked") {
            let total = report.noteCount
            guard total > 0 else {
                try html.element(
                    "<p class=\"card calm\">", BilingualText("全部を検査しました。", "Everything was checked."), "</p>\n")
                return
            }
            try html.element(
                "<p class=\"lead\">",
                BilingualText(
                    "ほかの誤りなどのために確かめられなかったものです。「問題なし」ではありません。",
                    "What another fault kept from being checked. It does not mean that all is well."), "</p>\n")
            try html.markup("<ul class=\"card notes\">\n")
            var count = 0
            try report.forEachNote { note in
                count += 1
                guard count <= Self.listedNotes else { return }
                try self.note(note)
            }
            try html.markup("</ul>\n")
            let rest = total - Self.listedNotes
            try cut(rest) { $0.pick("ほか \($0.number(rest)) 件", "\($0.number(rest)) more") }
        }
    }

    private func note(_ note: ReportNote) throws {
        try html.markup("<li>")
        if let file = note.file {
            try html.path(report.files[file].path)
        } else if let unit = note.unit {
            try html.both { $0.summary(report.units[unit]) }
        }
        try html.markup("<br>")
        try html.both { $0.text(note.notChecked) }
        try html.markup("</li>\n")
    }

    func about() throws {
        try html.markup("<footer>\n<h2>")
        try html.both("この検査について", "About this check")
        try html.markup("</h2>\n<dl class=\"facts\">\n")
        try fact("検査", "Checked by") { try html.both { $0.head(report) } }
        try fact("判定", "Verdict") { try html.both { $0.verdict(of: judged) } }
        try fact("合否", "Gate") { try html.both { $0.gate(of: judged) } }
        try fact("指摘の数", "Findings") { try html.both { $0.levels(report.counts) } }
        try html.markup("</dl>\n")
        for line in zip(html.ja.policy(judged.outcome), html.en.policy(judged.outcome)) {
            try html.element("<p>", BilingualText(line.0, line.1), "</p>\n")
        }
        if !report.showsValues {
            try html.element(
                "<p>",
                BilingualText(
                    "このページに、記録の値（氏名、番号、住所、病名など）は入っていません。ネットワークも使いません。",
                    "No value of a record (names, numbers, addresses, illnesses) is on this page. It uses no network."),
                "</p>\n")
        }
        try html.element(
            "<p>",
            BilingualText(
                "国民健康保険中央会の公式な試験ではありません。「できる」「見込み」は、相手のソフトでの取り込みを約束するものではありません。",
                "Not the official test of 国民健康保険中央会. No answer here promises an import by another product."),
            "</p>\n</footer>\n")
    }
}
