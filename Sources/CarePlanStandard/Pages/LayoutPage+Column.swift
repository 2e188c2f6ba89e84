extension LayoutPage {
    /// One column: what it is, what it may hold, what is uncertain about it; nil where the edition has no such number.
    ///
    /// Without an edition the number is that of the kind's last edition.
    package func text(of kind: FileKind, column no: Int, edition: String? = nil) -> String? {
        guard let edition = edition ?? kind.editions.last else { return nil }
        let layout = kind.columns.enumerated().filter { $0.element.exists(in: edition) }
        guard no > 0, no <= layout.count else { return nil }
        let (index, column) = layout[no - 1]

        var table = TextTable([.left, .left], head: [say("ファイル", "File"), kind.id + "  " + kind.title])
        for id in kind.editions {
            let number = column.exists(in: id) ? "No." + String(number(of: index, in: id, kind: kind)) : "-"
            table.add([id, number + lengthWords(column.length(in: id))])
        }
        var marks: [String] = []
        if column.required { marks.append("必須") }
        if column.needed { marks.append("必要") }
        if !marks.isEmpty { table.add([say("印", "Marks"), marks.joined(separator: " ")]) }
        table.add([say("書式", "Format"), column.format.word + "  " + say(column.format.meaning)])
        if column.lenient {
            table.add(["", say("書式の違いは警告にとどめる", "deviations from the format are warnings")])
        }
        if let role = column.role { table.add([say("役割", "Role"), role.rawValue]) }

        var lines: [String] = [column.name, ""] + table.lines
        if case .code(let id) = column.format, let codes = standard.codeTable(id) {
            var entries = TextTable([.left, .left], head: [say("コード", "Code"), say("意味", "Meaning")])
            for entry in codes.entries { entries.add([entry.code, entry.meaning]) }
            lines += [""] + entries.lines
        }
        let notes = notes(of: column, no: index + 1, kind: kind, shared: true)
        if !notes.isEmpty { lines += ["", say("注記", "Notes")] + notes }
        return page(lines)
    }

    private func number(of index: Int, in edition: String, kind: FileKind) -> Int {
        kind.columns[...index].count { $0.exists(in: edition) }
    }

    private func lengthWords(_ length: Int?) -> String {
        guard let length else { return "" }
        return say("  \(length)桁", "  length \(length)")
    }
}
