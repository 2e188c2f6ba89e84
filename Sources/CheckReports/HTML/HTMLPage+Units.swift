import BundleChecker
import CarePlanStandard

/// The units as cards: who sends what to whom, when, and whether it is complete.
extension HTMLPage {
    static let listedUnits = 100
    private static let listedFiles = 8

    func units() throws {
        try section("units", "送信単位", "Send units") {
            guard !groups.groups.isEmpty else {
                try html.element(
                    "<p class=\"card calm\">",
                    BilingualText("送信単位になるファイルはありませんでした。", "No file forms a send unit."), "</p>\n")
                return
            }
            let answers = ReportAnswers.units(of: report)
            try html.markup("<div class=\"units\">\n")
            for group in groups.groups.prefix(Self.listedUnits) {
                if let unit = group.unit {
                    try card(group, report.units[unit], answers[unit])
                } else {
                    try loose(group)
                }
            }
            try html.markup("</div>\n")
            let rest = groups.groups.dropFirst(Self.listedUnits).count { $0.unit != nil }
            try cut(rest) {
                $0.pick(
                    "ほか \($0.number(rest)) 単位は、長くなるためここに並べていません（指摘の重いものから並べています）。",
                    "\($0.number(rest)) more units are not shown here for length (the gravest come first).")
            }
        }
    }

    private func card(_ group: ReportGroups.UnitGroup, _ unit: UnitReport, _ answers: ReportAnswers) throws {
        try html.markup("<article class=\"card unit\">\n<h3>")
        try html.both { words in
            (words.language == .ja ? unit.title ?? unit.kind : unit.kind)
                ?? words.pick("送信単位にならないファイル", "files that form no unit")
        }
        if let edition = unit.edition {
            try html.markup(" <span class=\"tag\">")
            try html.text(edition)
            try html.markup("</span>")
        }
        try html.markup("</h3>\n")
        try chips(answers)
        try html.markup("<dl class=\"facts\">\n")
        try fact("送信元", "From") { try side(unit.sender) }
        try fact("送信先", "To") { try side(unit.receiver) }
        if let month = unit.month { try fact("年月", "Month") { try html.both { $0.month(month) } } }
        if let timestamp = unit.timestamp {
            try fact("作成日時", "Made") { try html.both { $0.timestamp(timestamp) } }
        }
        try fact("そろい", "Complete") { try completeness(group, unit) }
        try html.markup("</dl>\n")
        if group.isSilent(report) {
            // Nothing to say of them: named on demand.
            try html.markup("<details>\n<summary>")
            try html.both { $0.count(group.files.count, "ファイル、指摘なし", "file") + $0.pick("", ", nothing found") }
            try html.markup("</summary>\n")
            try files(group)
            try html.markup("</details>\n")
        } else {
            try files(group)
        }
        try html.markup("</article>\n")
    }

    private func loose(_ group: ReportGroups.UnitGroup) throws {
        try html.markup("<article class=\"card unit\">\n<h3>")
        try html.both("送信単位に属さないファイル", "Files of no send unit")
        try html.markup("</h3>\n")
        try files(group)
        try html.markup("</article>\n")
    }

    func fact(_ ja: String, _ en: String, _ value: () throws -> Void) throws {
        try html.markup("<div><dt>")
        try html.both(ja, en)
        try html.markup("</dt><dd>")
        try value()
        try html.markup("</dd></div>\n")
    }

    /// Office number and the name of its service type.
    private func side(_ side: String?) throws {
        guard let side else { return try html.both("不明", "unknown") }
        try html.name(side)
        let type = side.split(separator: "_").dropFirst().first.map(String.init)
        guard !report.standardIsCustom, let name = type.flatMap(Standard.current.serviceType)?.name else { return }
        try html.markup(" <small lang=\"ja\" class=\"type\">")
        try html.text(name)
        try html.markup("</small>")
    }

    /// What is wrong with the files as a set; else that they are all there.
    private func completeness(_ group: ReportGroups.UnitGroup, _ unit: UnitReport) throws {
        let all = group.findings + group.files.flatMap(\.findings)
        let faults = all.map { report.findings[$0] }.filter(\.speaksOfSet)
        guard let first = faults.first(where: { $0.severity == .error }) ?? faults.first else {
            if unit.kind == nil {
                try html.both("送信単位になりません", "forms no send unit")
            } else {
                try html.both("そろっています", "all files are there")
            }
            return
        }
        try html.markup("<strong>")
        try html.both(first.message)
        try html.markup("</strong>")
    }

    private func files(_ group: ReportGroups.UnitGroup) throws {
        try html.markup("<ul class=\"files\">\n")
        for file in group.files.prefix(Self.listedFiles) {
            try html.markup("<li>")
            try html.path(report.files[file.file].path)
            try html.markup(" <small>")
            try html.both { facts(report.files[file.file], file.findings.count, $0) }
            try html.markup("</small></li>\n")
        }
        try html.markup("</ul>\n")
        let rest = group.files.count - Self.listedFiles
        try cut(rest) { $0.pick("ほか \($0.number(rest)) ファイル", "and \($0.number(rest)) more files") }
    }

    private func facts(_ file: FileReport, _ findings: Int, _ words: ReportWords) -> String {
        var parts = [file.encoding].compactMap { $0 }
        if file.records > 0 { parts.append(words.count(file.records, "レコード", "record")) }
        if file.notChecked.contains(where: { $0.rules.isEmpty }) {
            parts.append(words.pick("検査していない", "not checked"))
        }
        parts.append(
            findings == 0
                ? words.pick("指摘なし", "nothing found") : words.count(findings, "件の指摘", "finding"))
        return words.language.list(parts)
    }
}

extension Finding {
    /// CP2xx that say whether the files of a unit are those that belong together.
    fileprivate var speaksOfSet: Bool {
        ["CP201", "CP202", "CP203", "CP204", "CP205", "CP206", "CP207", "CP213", "CP215"].contains(rule)
    }
}
