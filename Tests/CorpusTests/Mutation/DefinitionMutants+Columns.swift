import CarePlanStandard

extension DefinitionMutants {
    /// Columns as a whole and their roles; formats, lengths, marks and codes are `FieldMutants`.
    func columns(_ set: inout MutantSet) {
        for (index, kind) in standard.kinds.enumerated() {
            let likely = Likely(kinds: [kind.id], kindsAlone: true)
            for (place, column) in kind.columns.enumerated() {
                let name = "\(kind.id) \(column.name)"
                func change(_ group: String, _ words: String, _ edit: (inout Column) -> Void) {
                    add("definition: " + group, "\(name) \(words)", likely: likely, &set) {
                        edit(&$0.kinds[index].columns[place])
                    }
                }
                add("definition: column", "without \(name)", likely: likely, &set) {
                    $0.kinds[index].columns.remove(at: place)
                }
                for edition in kind.editions where kind.editions.count > 1 {
                    change("column", "in \(edition) alone") { $0.only = [edition] }
                }
                change("column", "in every edition") { $0.only = [] }
                change("column", "never asks for the next") { $0.asksForNextWhen = nil }
                for code in others(than: column) {
                    change("column", "asks for the next when it is \(code)") { $0.asksForNextWhen = code }
                }
                if let role = column.role { change("role", "is no \(role)") { $0.role = nil } }
                exchange(index, place, &set)
            }
        }
    }

    /// Codes of the column's table for which it does not ask for the next column.
    private func others(than column: Column) -> [String] {
        guard case .code(let id) = column.format, column.asksForNextWhen != nil else { return [] }
        return standard.codeTable(id)?.entries.map(\.code).filter { $0 != column.asksForNextWhen } ?? []
    }

    private func exchange(_ index: Int, _ place: Int, _ set: inout MutantSet) {
        let kind = standard.kinds[index]
        guard place + 1 < kind.columns.count else { return }
        let pair = [place, place + 1].map { kind.columns[$0] }
        if pair[0].withoutWords == pair[1].withoutWords {
            return set.leave(
                of: "definition: column", "columns exchanged whose definitions differ in their names alone")
        }
        let moved = fields.tables.fields.filter { field in
            field.kind == kind.id && FieldPlace(field).map { pair.contains($0.column) } == true
        }
        let name = "\(kind.id) \(pair[0].name) behind \(pair[1].name)"
        add("definition: column", name, likely: Likely(kinds: [kind.id], kindsAlone: true, fields: moved), &set) {
            $0.kinds[index].columns.swapAt(place, place + 1)
        }
    }
}

extension Column {
    /// What checks read of it.
    fileprivate var withoutWords: Column {
        var column = self
        column.name = ""
        column.remark = nil
        return column
    }
}
