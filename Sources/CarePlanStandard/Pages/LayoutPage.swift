/// The standard for people's eyes: a page a kind of file, a paragraph a column, and an overview.
///
/// Pure functions: the same standard gives the same text. `language` is `\.ja` or `\.en`.
package struct LayoutPage {
    package typealias Language = KeyPath<BilingualText, String>

    let standard: Standard
    let language: Language

    package init(_ standard: Standard, language: Language) {
        self.standard = standard
        self.language = language
    }

    func say(_ ja: String, _ en: String) -> String { say(BilingualText(ja, en)) }

    func say(_ text: BilingualText) -> String { text[keyPath: language] }

    func page(_ lines: [String]) -> String { lines.joined(separator: "\n") + "\n" }

    // MARK: A kind of file

    /// The layout of a kind in every edition side by side, or in one.
    package func text(of kind: FileKind, edition: String? = nil) -> String {
        let editions = kind.editions.filter { edition == nil || $0 == edition }
        var lines: [String] = [kind.id + "  " + kind.title, ""]
        lines += head(of: kind, editions: editions)
        if !kind.isImage {
            lines.append("")
            lines += columns(of: kind, editions: editions)
        }
        let notes = notes(of: kind, editions: editions)
        if !notes.isEmpty { lines += ["", say("注記", "Notes")] + notes }
        return page(lines)
    }

    private func head(of kind: FileKind, editions: [String]) -> [String] {
        var table = TextTable([.left, .left], head: [say("送信", "Sent by"), side(kind.side)])
        for id in editions {
            guard let edition = standard.edition(id) else { continue }
            let count = kind.columns(in: id).count
            let columns = kind.isImage ? "" : say("(\(count)項目)", " (\(count) columns)")
            table.add([id + columns, nameGrammar(of: kind, in: edition)])
        }
        let roles = kind.uniqueKey.map { name(of: $0, in: kind) }
        if !roles.isEmpty {
            table.add([say("重複できないキー", "Unique key"), roles.joined(separator: " + ")])
        }
        if let deletes = kind.deletes { table.add([say("削除の対象", "Deletes from"), deletes.kind]) }
        let units = standard.units.filter { unit in
            unit.required.contains { $0.kind == kind.id } || unit.optional.contains(kind.id)
        }
        table.add([say("送信単位", "Send units"), units.map { unitName($0) }.joined(separator: say("、", ", "))])
        return table.lines
    }

    func side(_ side: FileKind.Side) -> String {
        side == .plan ? say("計画側(居宅介護支援など)", "the planning side") : say("実績側(サービス事業所)", "the providing side")
    }

    func unitName(_ unit: SendUnit) -> String { unit.id + say("(\(unit.title))", "") }

    private func name(of role: Role, in kind: FileKind) -> String {
        kind.columns.first { $0.role == role }?.name ?? role.rawValue
    }

    /// `UPPLAN_YYYYMM_SENDER_STYPE_RECEIVER_RTYPE_TIMESTAMP.CSV`
    func nameGrammar(of kind: FileKind, in edition: Edition) -> String {
        let parts = edition.nameParts.compactMap { part -> String? in
            switch part {
            case .month:
                switch kind.nameMonth {
                case .none: nil
                case .month: "YYYYMM"
                case .monthOrZero: "(YYYYMM|000000)"
                }
            case .sender: say("送信元", "SENDER")
            case .senderType: say("種類", "TYPE")
            case .receiver: say("送信先", "RECEIVER")
            case .receiverType: say("種類", "TYPE")
            case .timestamp: "YYYYMMDDHHMMSS"
            case .serial: kind.hasSerial ? "NNNN" : nil
            }
        }
        return ([kind.id] + parts).joined(separator: "_") + "." + kind.fileExtension
    }

    private func columns(of kind: FileKind, editions: [String]) -> [String] {
        let marks = [
            say("項目名", "Column"), say("桁数", "Length"), "必須", "必要", say("書式", "Format"), say("役割", "Role"),
        ]
        var table = TextTable(
            editions.map { _ in .right } + [.left, .right, .left, .left, .left, .left], head: editions + marks)
        var numbers = [Int](repeating: 0, count: editions.count)
        for column in kind.columns where editions.contains(where: column.exists) {
            var cells: [String] = []
            for (index, edition) in editions.enumerated() {
                guard column.exists(in: edition) else {
                    cells.append("-")
                    continue
                }
                numbers[index] += 1
                let inferred = kind.inferredFrom[edition].map { $0 <= numbers[index] } ?? false
                cells.append((inferred ? "*" : "") + String(numbers[index]))
            }
            cells += [
                column.name, length(of: column, editions: editions), column.required ? "○" : "",
                column.needed ? "○" : "", column.format.word, column.role?.rawValue ?? "",
            ]
            table.add(cells)
        }
        return table.lines
    }

    /// `3`, or `2/3` where the editions differ, in their order.
    private func length(of column: Column, editions: [String]) -> String {
        let lengths = editions.filter(column.exists).map { column.length(in: $0).map { String($0) } ?? "-" }
        return Set(lengths).count == 1 ? lengths[0] : lengths.joined(separator: "/")
    }

    // MARK: Notes

    private func notes(of kind: FileKind, editions: [String]) -> [String] {
        var lines: [String] = []
        if editions.contains(where: { kind.inferredFrom[$0] != nil }) {
            lines.append("  " + say("* 推定した項目", "* inferred"))
        }
        if let remark = kind.remark { lines.append("  " + say(remark)) }
        for (edition, count) in kind.toleratedCounts.sorted(by: { $0.key < $1.key }) where editions.contains(edition) {
            lines.append("  " + say("\(edition)の\(count)項目は警告", "\(count) columns in \(edition) are a warning"))
        }
        if !standard.isCustom {
            for ambiguity in Ambiguity.about(kind) { lines += self.lines(of: ambiguity, at: kind.id) }
        }
        for (index, column) in kind.columns.enumerated() where editions.contains(where: column.exists) {
            lines += notes(of: column, no: index + 1, kind: kind, shared: false)
        }
        return lines
    }

    /// What is to be said of one column; `shared` adds what holds for every column of its format.
    func notes(of column: Column, no: Int, kind: FileKind, shared: Bool) -> [String] {
        let place = kind.id + ":" + String(no)
        var lines: [String] = []
        if let value = column.asksForNextWhen {
            lines.append("  \(place)  " + say("\(value)のとき次の項目も必要", "with \(value) the next column is asked for"))
        }
        if let remark = column.remark { lines.append("  \(place)  " + say(remark)) }
        if standard.isCustom { return lines }
        for ambiguity in Ambiguity.about(column, no: no, of: kind) where shared || ambiguity.places.contains(place) {
            lines += self.lines(of: ambiguity, at: place)
        }
        return lines
    }

    private func lines(of ambiguity: Ambiguity, at place: String) -> [String] {
        let indent = "      "
        return [
            "  \(place)  " + say("読み方が2つある", "can be read in two ways") + " [\(ambiguity.id)]",
            indent + "A: " + say(ambiguity.readingA),
            indent + "B: " + say(ambiguity.readingB),
            indent + "cpcheck: " + say(ambiguity.decision),
        ]
    }
}
