import CarePlanStandard

/// Finds an item's column in a layout: the number says which column of V4.1 is meant, and the layout has the one of that
/// name, wherever it stands there.
struct FormColumns: Sendable {
    private struct Name: Sendable {
        var name: String
        /// Which of the columns of that name, from 0.
        var occurrence: Int
    }

    /// Of the forms as they are, by the standard as it is.
    static let current = FormColumns()

    private let names: [FormItem: Name]

    /// Names every item of the forms by the standard they were drawn up for.
    init(_ forms: [PaperForm] = PaperForm.all, drawnUpFor standard: Standard = .current) {
        var names: [FormItem: Name] = [:]
        for item in forms.flatMap(FormColumns.items) {
            guard let kind = standard.kind(item.kind), let edition = kind.editions.last else { continue }
            let columns = kind.columns(in: edition)
            guard columns.indices.contains(item.no - 1) else { continue }
            let name = columns[item.no - 1].name
            let before = columns[..<(item.no - 1)].count { $0.name == name }
            names[FormItem(item.kind, item.no)] = Name(name: name, occurrence: before)
        }
        self.names = names
    }

    /// Index from 0; nil where the layout is of another kind or lacks the column.
    func column(_ item: FormItem, _ layout: RecordLayout) -> Int? {
        guard layout.kind.id == item.kind, let name = names[FormItem(item.kind, item.no)] else { return nil }
        return layout.column(named: name.name, occurrence: name.occurrence)
    }

    /// Those of the blocks and those that only place, sort or merge.
    private static func items(of form: PaperForm) -> [FormItem] {
        form.blocks.flatMap { block in
            switch block {
            case .lines(let lines):
                let order: [FormItem] =
                    switch lines.order {
                    case .file: []
                    case .numbers(let items): items
                    case .totals(let office, let code): [office, code]
                    }
                return block.items + order + lines.columns.flatMap(\.merge)
            case .calendar(let calendar): return block.items + calendar.line + [calendar.month]
            default: return block.items
            }
        }
    }
}
