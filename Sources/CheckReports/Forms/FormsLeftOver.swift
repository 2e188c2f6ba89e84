import BundleChecker
import BundleTools
import CarePlanStandard

/// What of the input is on no sheet, said on a page of its own behind the sheets.
struct FormsLeftOver {
    let language: Language
    var purpose = FormsHTML.Purpose.reading
    private var messages: [String] = []

    init(language: Language, purpose: FormsHTML.Purpose = .reading) {
        self.language = language
        self.purpose = purpose
    }

    mutating func add(_ unit: PlannedUnit, _ sheets: FormSheets, _ paths: [String]) {
        for file in unit.allFiles {
            for reason in reasons(file, unit, sheets) { messages.append(paths[file.index] + "  " + reason) }
        }
    }

    /// What could not be read at all.
    mutating func add(_ problem: Finding, _ paths: [String]) {
        guard let file = problem.file else { return }
        messages.append(paths[file] + "  " + problem.message.in(language))
    }

    private func reasons(_ file: UnitFile, _ unit: PlannedUnit, _ sheets: FormSheets) -> [String] {
        var reasons: [String] = []
        if sheets.cut.contains(file.kind.id) {
            reasons.append(
                language.pick("読めないか、多すぎるため、終わりまで載せていません", "unreadable or too much: not laid out to its end"))
        }
        if let rows = sheets.passedOver[file.kind.id] {
            reasons.append(language.pick("レイアウトに合わない行 \(rows)", "rows that fit no layout: \(rows)"))
        }
        if let records = sheets.unused[file.kind.id], file.kind.deletes == nil {
            reasons.append(
                language.pick("帳票のない利用者の記録 \(records)", "records of people without a form: \(records)"))
        }
        if file.kind.deletes != nil {
            reasons.append(language.pick("削除のファイルは帳票になりません", "a deletion is no form"))
        } else if !unit.members.isEmpty, !unit.members.contains(where: { $0.index == file.index }) {
            reasons.append(language.pick("送信単位に加わらないファイルです", "takes no part in its unit"))
        }
        return reasons
    }

    func write(_ html: HTMLWriter) throws {
        guard !messages.isEmpty else { return }
        try html.markup("<section class=\"sheet portrait\">\n")
        try FormsMark(language: language, purpose: purpose).write("", html)
        try html.markup("<div class=\"body\">\n<h3>")
        try html.text(language.pick("帳票に載っていないもの", "On no sheet"))
        try html.markup("</h3>\n<ul class=\"note\">\n")
        for message in messages {
            try html.markup("<li>")
            try html.text(message)
            try html.markup("</li>\n")
        }
        try html.markup("</ul>\n</div>\n</section>\n")
    }
}
