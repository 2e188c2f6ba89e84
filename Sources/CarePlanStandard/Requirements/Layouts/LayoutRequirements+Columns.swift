/// What the layout of a kind asks of its columns.
extension LayoutRequirements {
    /// Number and order of the columns.
    func count(_ kind: FileKind) -> Requirement {
        let id = id(kind, "COLUMNS")
        let counts = kind.editions.map { ($0, kind.columns(in: $0).count) }
        let isSame = Set(counts.map(\.1)).count == 1
        let ja = isSame ? "\(counts[0].1)項目" : counts.map { "\($0.0)で\($0.1)項目" }.joined(separator: "、")
        let en =
            isSame
            ? "\(counts[0].1) columns" : counts.map { "\($0.1) columns in \($0.0)" }.joined(separator: " and ")
        let tolerated = kind.toleratedCounts.sorted { $0.key < $1.key }
        return Requirement(
            id, editions(kind), clause(kind), .must, .sender,
            "\(title(kind))のレコードは、\(ja)あり、レイアウトの順に並ぶ"
                + tolerated.map { "（\($0.key)で\($0.value)項目のものは警告にとどめる）" }.joined(),
            "A record of \(kind.id) has \(en), in the order of the layout"
                + tolerated.map { " (\($0.value) in \($0.key) are a warning only)" }.joined(),
            files: kind.id, rules: isSame ? "CP401" : "CP401 CP806", cases: evidence(id, kind),
            readings: readings { $0.places.contains(kind.id) && $0.id != "A03" })
    }

    /// 必須
    func required(_ kind: FileKind) -> Requirement {
        let id = id(kind, "REQUIRED")
        let columns = kind.columns.enumerated().filter(\.element.required)
        return Requirement(
            id, editions(kind), clause(kind) + " 必須", .must, .sender,
            "\(title(kind))の必須項目は空にしない: \(names(columns, kind, .ja))",
            "The 必須 columns of \(kind.id) are never empty: \(names(columns, kind, .en))",
            files: kind.id, rules: "CP402", cases: evidence(id, kind), readings: readings(of: columns, kind))
    }

    /// 必要, where it asks for more than 必須 does; nil where it does not.
    func needed(_ kind: FileKind) -> Requirement? {
        let id = id(kind, "NEEDED")
        let columns = kind.columns.enumerated().filter { $0.element.needed && !$0.element.required }
        guard !columns.isEmpty else { return nil }
        return Requirement(
            id, editions(kind), clause(kind) + " 必要", .should, .sender,
            "\(title(kind))の必要項目には値を入れる: \(names(columns, kind, .ja))",
            "The 必要 columns of \(kind.id) are filled: \(names(columns, kind, .en))",
            files: kind.id, rules: "CP403", cases: evidence(id, kind), readings: "A19")
    }

    /// The format and length of every column, the columns of one format together; codes of all tables count as one.
    func values(_ kind: FileKind) -> [Requirement] {
        var groups: [(name: String, columns: [NumberedColumn])] = []
        for column in kind.columns.enumerated() {
            let name = column.element.format.requirementName
            if let index = groups.firstIndex(where: { $0.name == name }) {
                groups[index].columns.append(column)
            } else {
                groups.append((name, [column]))
            }
        }
        return groups.map { group in
            let id = id(kind, group.name)
            let format = group.columns[0].element.format
            let meaning = format.requirementMeaning
            let has = editions(group.columns, kind)
            let isMild = group.columns.contains { $0.element.lenient } || format.isMild
            return Requirement(
                id, has.joined(separator: " "), clause(kind) + " 書式 項目長", isMild ? .should : .must, .sender,
                "\(title(kind))の\(names(group.columns, kind, .ja, lengths: true))の書式: \(meaning.ja)",
                "\(kind.id), format of \(names(group.columns, kind, .en, lengths: true)): \(meaning.en)",
                files: kind.id, rules: rules(format.rules, in: has), cases: evidence(id, kind, has),
                readings: readings(of: group.columns, kind))
        }
    }

    // MARK: Words

    typealias NumberedColumn = EnumeratedSequence<[Column]>.Element

    enum Words { case ja, en }

    /// The editions that have one of the columns.
    private func editions(_ columns: [NumberedColumn], _ kind: FileKind) -> [String] {
        kind.editions.filter { edition in columns.contains { $0.element.exists(in: edition) } }
    }

    /// `No.4 作成年月日、No.20（V3はNo.17）サービス事業者コード`, with lengths where asked for.
    private func names(_ columns: [NumberedColumn], _ kind: FileKind, _ words: Words, lengths: Bool = false) -> String {
        columns.map { column in
            let numbers = kind.editions.reversed().compactMap { number(column, in: $0, kind) }
            var text = "No.\(numbers[0].no) "
            let has = kind.editions.filter { column.element.exists(in: $0) }
            if has.count < kind.editions.count {
                text = "No.\(numbers[0].no) (\(has.joined(separator: " "))) "
            } else if let other = numbers.first(where: { $0.no != numbers[0].no }) {
                text = "No.\(numbers[0].no) (\(other.edition): No.\(other.no)) "
            }
            return text + column.element.name + (lengths ? details(column.element, has, words) : "")
        }.joined(separator: words == .ja ? "、" : ", ")
    }

    private func number(_ column: NumberedColumn, in edition: String, _ kind: FileKind) -> (edition: String, no: Int)? {
        guard column.element.exists(in: edition) else { return nil }
        return (edition, kind.columns[...column.offset].count { $0.exists(in: edition) })
    }

    /// `(2桁、コード表 care_level)`
    private func details(_ column: Column, _ editions: [String], _ words: Words) -> String {
        func length(_ number: Int) -> String { words == .ja ? "\(number)桁" : "length \(number)" }
        var parts: [String] = []
        if Set(editions.map { column.length(in: $0) }).count > 1 {
            parts = editions.compactMap { edition in
                column.length(in: edition).map { "\(edition): \(length($0))" }
            }
        } else if let number = column.length {
            parts = [length(number)]
        }
        if case .code(let table) = column.format { parts.append(words == .ja ? "コード表 \(table)" : "table \(table)") }
        return parts.isEmpty ? "" : " (\(parts.joined(separator: words == .ja ? "、" : ", ")))"
    }

    // MARK: Other readings

    private func readings(_ concerns: (Ambiguity) -> Bool) -> String {
        Ambiguity.all.filter(concerns).map(\.id).joined(separator: " ")
    }

    private func readings(of columns: [NumberedColumn], _ kind: FileKind) -> String {
        readings { ambiguity in
            columns.contains { ambiguity.places.contains("\(kind.id):\($0.offset + 1)") }
        }
    }
}
