import CarePlanStandard
import MS932
import PlainReference
import TestSupport

/// How values and lines are written: what the standard leaves free, and what it has a rule for.
extension Edit {
    static let writings = [
        Edit("empty free text as two quotes, and the other way round") { bench in
            var count = 0
            for index in bench.checked {
                bench.changeCells(index) { cell, column, random in
                    guard column.format == .text, random.below(2) == 0 else { return }
                    if cell.isEmpty {
                        cell = [0x22, 0x22]
                    } else if cell == [0x22, 0x22] {
                        cell = []
                    } else {
                        return
                    }
                    count += 1
                }
            }
            return count > 0
        },
        Edit("a code in quotes: CP316") { bench in
            bench.editOneCell(rule: "CP316", isWholeFile: true) {
                $0.isEmpty ? nil : [0x22] + $0 + [0x22]
            } isFit: {
                $0.format != .text && $0.format != .unused && !$0.lenient
            }
        },
        Edit("a text without quotes: CP312") { bench in
            bench.editOneCell(rule: "CP312") { cell in
                let inside = cell.dropFirst().dropLast()
                let isFree = !inside.isEmpty && !inside.contains { [0x22, 0x2C, 0x0D, 0x0A].contains($0) }
                // Nothing but blanks is nothing in a field that must be filled.
                return isFree && cell.first == 0x22 && !PlainText.isBlank(Array(inside)) ? Array(inside) : nil
            } isFit: {
                $0.format == .text && !$0.lenient
            }
        },
        Edit("a line that ends in LF or CR: CP306") { bench in
            for index in bench.checked.shuffled(using: &bench.random)
            where !bench.isTouched("CP306", sheet: bench.sheets[index].id) {
                let touched = bench.touchedRows
                let rows = bench.sheets[index].rows.indices.filter {
                    let row = bench.sheets[index].rows[$0]
                    return row.end == [0x0D, 0x0A] && !row.isBlankLine && !touched.contains(row.id)
                }
                guard let row = rows.randomElement(using: &bench.random) else { continue }
                bench.sheets[index].rows[row].end = [[0x0A], [0x0D]][bench.random.below(2)]
                let id = bench.sheets[index].id
                let spot = Spot(sheet: id, row: bench.sheets[index].rows[row].id, column: 0)
                bench.expect("CP306", sheet: id, spots: [spot])
                return true
            }
            return false
        },
        Edit("no line end behind the last record: CP315") { bench in
            for index in bench.checked.shuffled(using: &bench.random) {
                guard let last = bench.sheets[index].rows.last, !last.end.isEmpty, !last.isBlankLine,
                    bench.sheets[index].tail.isEmpty, !bench.touchedRows.contains(last.id)
                else { continue }
                bench.sheets[index].rows[bench.sheets[index].rows.count - 1].end = []
                bench.expect("CP315", sheet: bench.sheets[index].id)
                return true
            }
            return false
        },
        Edit("a file in UTF-8: CP301") { bench in
            // Bytes that are no characters have no UTF-8, and marks of another encoding would be read otherwise.
            guard !bench.isFault(among: ["CP301", "CP302", "CP303", "CP304", "CP305", "CP804"]) else { return false }
            for index in bench.checked.shuffled(using: &bench.random) {
                var rows = bench.sheets[index].rows
                var isJapanese = false
                for at in rows.indices {
                    rows[at].cells = rows[at].cells.map { cell in
                        let text = MS932.decode(cell)
                        isJapanese = isJapanese || text.unicodeScalars.contains { (0x3000...0x9FFF).contains($0.value) }
                        return Array(text.utf8)
                    }
                }
                guard isJapanese else { continue }
                bench.sheets[index].rows = rows
                bench.expect("CP301", sheet: bench.sheets[index].id)
                return true
            }
            return false
        },
    ]
}

extension Bench {
    /// Goes over the cells of a file's whole rows that no finding speaks of.
    mutating func changeCells(
        _ index: Int, _ change: (inout [UInt8], Column, inout SeededGenerator) -> Void
    ) {
        let touched = touchedRows
        for at in sheets[index].rows.indices {
            let row = sheets[index].rows[at]
            guard !touched.contains(row.id), let columns = sheets[index].columns(of: row) else { continue }
            for (place, column) in columns.enumerated() {
                change(&sheets[index].rows[at].cells[place], column, &random)
            }
        }
    }

    /// Changes one cell so that one rule fires there that the file knows nothing of yet.
    /// - Parameter isWholeFile: the rule has one finding a file, without a column.
    fileprivate mutating func editOneCell(
        rule: String, isWholeFile: Bool = false, _ change: ([UInt8]) -> [UInt8]?, isFit: (Column) -> Bool
    ) -> Bool {
        let touched = touchedRows
        for index in checked.shuffled(using: &random) where !isTouched(rule, sheet: sheets[index].id) {
            for at in sheets[index].rows.indices.shuffled(using: &random) {
                let row = sheets[index].rows[at]
                guard !touched.contains(row.id), let columns = sheets[index].columns(of: row) else { continue }
                for place in columns.indices.shuffled(using: &random) where isFit(columns[place]) {
                    guard let cell = change(row.cells[place]) else { continue }
                    sheets[index].rows[at].cells[place] = cell
                    let id = sheets[index].id
                    expect(
                        rule, sheet: id, column: isWholeFile ? nil : place,
                        spots: [Spot(sheet: id, row: row.id, column: place)])
                    return true
                }
            }
        }
        return false
    }
}
