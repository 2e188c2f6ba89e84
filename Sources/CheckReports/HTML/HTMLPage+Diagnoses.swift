import BundleChecker
import CarePlanStandard
import CheckPolicy

/// What happened, and what to tell the caller.
extension HTMLPage {
    private static let listedFiles = 5
    private static let listedCauses = 3

    func diagnoses() throws {
        try section("happened", "何が起きたか", "What happened") {
            if report.diagnoses.isEmpty {
                try withoutDiagnosis()
            } else {
                for (index, diagnosis) in report.diagnoses.enumerated() { try self.diagnosis(diagnosis, index) }
            }
        }
    }

    private func diagnosis(_ diagnosis: Diagnosis, _ index: Int) throws {
        try html.markup("<article class=\"card diagnosis\">\n")
        try html.element("<h3>", diagnosis.message, "</h3>\n")
        try tell(diagnosis.advice, diagnosis.who, id: "tell-\(index + 1)")
        if !diagnosis.files.isEmpty {
            try html.markup("<div class=\"concerned\">\n<h4>")
            try html.both("該当するファイル", "Files")
            try html.markup("</h4>\n<ul class=\"files\">\n")
            for file in diagnosis.files.prefix(Self.listedFiles) {
                try html.markup("<li>")
                try html.path(report.files[file].path)
                try html.markup("</li>\n")
            }
            try html.markup("</ul>\n")
            let rest = diagnosis.files.count - Self.listedFiles
            try cut(rest) { $0.pick("ほか \($0.number(rest)) ファイル", "and \($0.number(rest)) more files") }
            try html.markup("</div>\n")
        }
        try html.markup("</article>\n")
    }

    /// The sentence for the caller, and who acts.
    private func tell(_ advice: BilingualText, _ who: ActingParty, id: String) throws {
        try html.markup("<div class=\"tell\">\n<h4>")
        try html.both("お客様に伝えること", "What to tell the caller")
        try html.markup("</h4>\n<p id=\"")
        try html.text(id)
        try html.markup("\">")
        try html.both(advice)
        try html.markup("</p>\n<p class=\"who\">")
        try html.both("対応する人: ", "Who acts: ")
        try html.markup("<strong>")
        try html.both(HTMLWords(language: .ja).actor(who), HTMLWords(language: .en).actor(who))
        try html.markup("</strong>")
        try copyButton(of: id)
        try html.markup("</p>\n</div>\n")
    }

    func copyButton(of id: String) throws {
        try html.markup("<button type=\"button\" class=\"copy\" hidden data-copy=\"")
        try html.text(id)
        try html.markup("\"><span class=\"do\">")
        try html.both("コピー", "Copy")
        try html.markup("</span><span class=\"done\" role=\"status\"></span></button>")
    }

    /// Without a known pattern: the gravest findings, or that there is none.
    private func withoutDiagnosis() throws {
        var seen: Set<String> = []
        let gravest = causes.enumerated().filter { $1.level != .info && seen.insert($1.rule).inserted }
            .prefix(Self.listedCauses)
        guard !gravest.isEmpty else {
            let isClean = report.verdict == .conforming && judged.isComplete
            try html.element(
                "<p class=\"card calm\">",
                isClean
                    ? BilingualText(
                        "送信や取り込みの妨げになるものは、見つかりませんでした。出力したままのファイルを送ってください。",
                        "Nothing was found that stands in the way of sending or importing. Send the files as they were exported."
                    )
                    : BilingualText(
                        "検査できたところに、妨げになるものは見つかりませんでした。検査していないものを確かめてください。",
                        "Nothing stands in the way in what could be checked. See what was not checked."), "</p>\n")
            return
        }
        try html.element(
            "<p class=\"lead\">",
            BilingualText(
                "よくある原因（表計算ソフトでの保存など）の形跡は見つかりませんでした。重い指摘から順に見てください。",
                "No trace of a usual cause, such as saving by a spreadsheet, was found. Begin with the gravest findings."
            ),
            "</p>\n")
        for (index, cause) in gravest {
            guard let rule = RuleCatalogue.current[cause.rule] else { continue }
            try html.markup("<article class=\"card diagnosis\">\n<h3><a href=\"#")
            try html.text(anchor(index))
            try html.markup("\">")
            try html.both(rule.title)
            try html.markup("</a></h3>\n")
            try tell(report.findings[cause.findings[0]].hint, rule.who, id: "tell-\(index + 1)")
            try html.markup("</article>\n")
        }
    }

    /// The place of a cause on the page.
    func anchor(_ cause: Int) -> String { "cause-\(cause + 1)" }
}
