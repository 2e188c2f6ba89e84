import BundleChecker
import CarePlanStandard
import CheckPolicy

/// A table of places: a group a file, a row a finding.
struct HTMLPlaces {
    /// The columns that a cause needs.
    struct Columns {
        var hasRecord: Bool
        var hasField: Bool
        var hasCount: Bool
        /// The findings say different things.
        var hasMessage: Bool
        /// They are mended in different ways.
        var hasHint: Bool
        /// There is something else to say of one of them.
        var hasNotes: Bool

        init(_ items: [JudgedFinding]) {
            let findings = items.map(\.finding)
            hasNotes = items.contains(where: \.hasNotes)
            hasRecord = findings.contains { $0.record != nil || $0.line != nil }
            hasField = findings.contains { $0.field != nil }
            hasCount = findings.contains { $0.count > 1 }
            hasMessage = findings.contains { $0.message != findings[0].message }
            hasHint = findings.contains { $0.hint != findings[0].hint }
        }

        var hasText: Bool { hasMessage || hasHint || hasNotes }
        var count: Int { (hasRecord ? 2 : 0) + (hasField ? 1 : 0) + (hasCount ? 1 : 0) + (hasText ? 1 : 0) }
    }

    let page: HTMLPage
    let columns: Columns

    private var html: HTMLWriter { page.html }
    private var report: Report { page.report }

    func write(_ findings: ArraySlice<Int>) throws {
        try html.markup("<table class=\"places\">\n<thead><tr>")
        if columns.hasRecord {
            try head(BilingualText("レコード", "Record"))
            try head(BilingualText("行", "Line"))
        }
        if columns.hasField { try head(BilingualText("項目", "Field")) }
        if columns.hasCount { try head(BilingualText("件数", "Count")) }
        if columns.hasText { try head(BilingualText("内容", "What")) }
        // Nothing but the file is to be said.
        if columns.count == 0 { try head(BilingualText("場所", "Where")) }
        try html.markup("</tr></thead>\n")
        var rest = findings
        while let start = rest.first {
            let file = report.findings[start].file
            let run = rest.prefix { report.findings[$0].file == file }
            try group(run, in: file)
            rest = rest.dropFirst(run.count)
        }
        try html.markup("</table>\n")
    }

    private func head(_ name: BilingualText) throws {
        try html.element("<th scope=\"col\">", name, "</th>")
    }

    /// The findings of one file.
    private func group(_ findings: ArraySlice<Int>, in file: Int?) throws {
        try html.markup("<tbody>\n<tr class=\"file\"><th scope=\"rowgroup\" colspan=\"")
        try html.number(max(1, columns.count))
        try html.markup("\">")
        if let file {
            try html.path(report.files[file].path)
        } else {
            try html.both("入力全体", "The whole input")
        }
        try html.markup("</th></tr>\n")
        for index in findings { try row(page.judged.judged(index)) }
        try html.markup("</tbody>\n")
    }

    private func row(_ item: JudgedFinding) throws {
        let finding = item.finding
        guard columns.count > 0 else { return }
        try html.markup("<tr>")
        if columns.hasRecord {
            try numbers(finding, \.record, BilingualText("レコード", "Record"))
            try numbers(finding, \.line, BilingualText("行", "Line"))
        }
        if columns.hasField {
            try cell(BilingualText("項目", "Field")) {
                try html.text(finding.field.map { "No.\($0.no) \($0.name)" } ?? "")
            }
        }
        if columns.hasCount { try cell(BilingualText("件数", "Count")) { try html.number(finding.count) } }
        if columns.hasText { try text(item) }
        try html.markup("</tr>\n")
    }

    private func text(_ item: JudgedFinding) throws {
        let finding = item.finding
        try html.markup("<td class=\"text\">")
        if columns.hasMessage { try html.element("<p>", finding.message, "</p>") }
        if columns.hasHint, !finding.hint.ja.isEmpty { try html.element("<p>", finding.hint, "</p>") }
        for note in notes(item) { try html.element("<p class=\"note\">", note, "</p>") }
        try html.markup("</td>")
    }

    /// A cell that names itself where the table is laid out as a list.
    private func cell(_ name: BilingualText, _ content: () throws -> Void) throws {
        try html.element("<td><b>", name, "</b> ")
        try content()
        try html.markup("</td>")
    }

    /// The numbers of the first places.
    private func numbers(_ finding: Finding, _ number: KeyPath<Finding.Place, Int?>, _ name: BilingualText) throws {
        let numbers = finding.places.compactMap { $0[keyPath: number] }
        try cell(name) {
            try html.text(numbers.map { String($0) }.joined(separator: ", "))
            if finding.count > finding.places.count, !numbers.isEmpty { try html.markup(" …") }
        }
    }

    /// What else is known of a finding.
    private func notes(_ item: JudgedFinding) -> [BilingualText] {
        let finding = item.finding
        var notes: [BilingualText] = []
        func note(_ make: (ReportWords) -> String) { notes.append(BilingualText(make(html.ja), make(html.en))) }
        if finding.hasOnlyOffset, let offset = finding.byteOffset {
            let number = Int(clamping: offset)
            note { $0.pick("\($0.number(number)) バイト目", "byte \($0.number(number))") }
        }
        for related in finding.related.prefix(TextReport.listedItems) {
            note { $0.pick("関連: ", "See: ") + $0.related(related, in: report) }
        }
        let rest = finding.related.count - TextReport.listedItems
        if rest > 0 { note { $0.pick("ほか \($0.number(rest)) か所", "\($0.number(rest)) more") } }
        if let value = finding.value { note { $0.pick("値: ", "Value: ") + value } }
        if let suppression = item.suppression {
            note { $0.pick("抑止: ", "Suppressed: ") + $0.suppression(suppression) }
        }
        return notes
    }
}

extension JudgedFinding {
    /// There is more to say of the finding than its place and its message.
    fileprivate var hasNotes: Bool {
        finding.hasOnlyOffset || !finding.related.isEmpty || finding.value != nil || suppression != nil
    }
}

extension Finding {
    fileprivate var hasOnlyOffset: Bool { record == nil && line == nil && byteOffset != nil }
}
