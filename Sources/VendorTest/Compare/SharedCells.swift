import BundleTools
import CarePlanStandard

/// Texts of 第2表 and the like that one cell of the form shows for several lines: they may stand on the first line only.
struct SharedCells {
    private struct Cell {
        let column: Int
        /// Lines with the same values here share the cell.
        let key: [Int]
    }

    private let cells: [Cell]

    init(_ layout: RecordLayout, _ texts: ItemText) {
        let person = [Role.insured, .planDate].compactMap { layout.column($0) }
        cells = PaperForm.all.flatMap(\.blocks).flatMap { block -> [Cell] in
            guard case .lines(let lines) = block, lines.kind == layout.kind.id else { return [] }
            return lines.columns.filter { !$0.merge.isEmpty }.flatMap { column in
                let key = person + column.merge.compactMap { texts.column($0, layout) }
                return column.pieces.compactMap(\.item).compactMap { texts.column($0, layout) }
                    .map { Cell(column: $0, key: key) }
            }
        }
    }

    var isEmpty: Bool { cells.isEmpty }

    /// Writes the text of a cell into every line that it covers.
    func fill(_ rows: inout [ComparedRow]) {
        for cell in cells {
            var texts: [[String]: String] = [:]
            for row in rows where !row.values[cell.column].isEmpty {
                let key = cell.key.map { row.values[$0] }
                if texts[key] == nil { texts[key] = row.values[cell.column] }
            }
            for index in rows.indices where rows[index].values[cell.column].isEmpty {
                let key = cell.key.map { rows[index].values[$0] }
                rows[index].values[cell.column] = texts[key] ?? ""
            }
        }
    }

    /// The column's text stands in a cell that several lines may share.
    func covers(_ column: Int) -> Bool { cells.contains { $0.column == column } }

    /// The line's own text of the column was taken from another line.
    func isFilled(_ row: ComparedRow, _ column: Int) -> Bool {
        row.raw[column].trimmedBlanks.isEmpty && !row.values[column].isEmpty
            && covers(column)
    }
}
