package import CarePlanStandard

/// The page of one column of a layout.
package struct ColumnPage {
    /// A column as one or more editions have it.
    package struct Subject {
        var kind: FileKind
        var number: Int
        var column: Column
        /// The editions in which the column is the very same under the same number.
        var editions: [String]

        /// The columns of a number, one for each way the editions have it; empty where none has it.
        package static func all(_ kind: FileKind, number: Int, editions: [String]) -> [Subject] {
            var subjects: [Subject] = []
            for edition in editions {
                let columns = kind.columns(in: edition)
                guard columns.indices.contains(number - 1) else { continue }
                var column = columns[number - 1]
                column.length = column.length(in: edition)
                column.lengthIn = [:]
                if let same = subjects.firstIndex(where: { $0.column == column }) {
                    subjects[same].editions.append(edition)
                } else {
                    subjects.append(Subject(kind: kind, number: number, column: column, editions: [edition]))
                }
            }
            return subjects
        }
    }

    package var language: Language
    package var isColoured: Bool

    package init(language: Language, isColoured: Bool = false) {
        self.language = language
        self.isColoured = isColoured
    }

    package func write(_ subject: Subject, _ standard: Standard, to sink: any ReportSink) throws {
        let out = TextWriter(sink, coloured: isColoured)
        let column = subject.column
        try out.line(
            0, .init("\(subject.kind.id):\(subject.number)", .cyan), .init("  " + column.name, .bold),
            .init("  " + language.list(subject.editions)))
        try out.line()
        try fact("ファイル", "file", subject.kind.title, out)
        try fact("書式", "format", column.format.word, out)
        try fact("項目長", "length", column.length.map(String.init) ?? language.pick("なし", "none"), out)
        try fact("必須", "required", mark(column.required), out)
        try fact("必要", "needed", mark(column.needed), out)
        if let role = column.role { try fact("役割", "role", role.rawValue, out) }
        if let remark = column.remark { try fact("備考", "remark", remark.in(language), out) }
        if case .code(let id) = column.format, let table = standard.codeTable(id) { try codes(table, out) }
        try out.finish()
    }

    private func codes(_ table: CodeTable, _ out: TextWriter) throws {
        try out.line()
        try out.line(0, .init(language.pick("コード表 ", "Codes of ") + table.id, .bold))
        for entry in table.entries { try out.line(2, .init(entry.code.padded(to: 6) + entry.meaning)) }
    }

    private func mark(_ isSet: Bool) -> String { isSet ? language.pick("はい", "yes") : language.pick("いいえ", "no") }

    private func fact(_ ja: String, _ en: String, _ text: String, _ out: TextWriter) throws {
        try out.line(2, .init(language.pick(ja, en).padded(to: 10), .dim), .init(text))
    }
}
