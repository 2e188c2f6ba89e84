import CarePlanStandard
import TestSupport

/// What people write is free: only whether there is a text, and which texts are equal, may matter.
extension Edit {
    private static let words = [
        "週２回", "本人の希望により、", "家族と相談", "髙橋", "①", "㈱", "ソ表能", "\r\n", "\n", ",", "\"\"", "ｱｲｳ", "(未定)", "～",
        "7:00", "ABC", "　", " ", "\t",
    ]

    static let texts = [
        Edit("other free texts, line breaks, commas and quotes in them") { bench in
            // Equal texts of a column stay equal, different ones different; those of touched rows stay.
            guard !bench.isFault(among: ["CP301"]) else { return false }
            var others: [[UInt8]: [UInt8]] = [:]
            func key(_ kind: FileKind?, _ column: Column, _ cell: [UInt8]) -> [UInt8] {
                Array("\(kind?.id ?? "") \(column.name) ".utf8) + cell
            }
            let touched = bench.touchedRows
            for index in bench.checked {
                for row in bench.sheets[index].rows where touched.contains(row.id) {
                    for (cell, column) in zip(row.cells, bench.sheets[index].columns(of: row) ?? []) {
                        others[key(bench.sheets[index].kind, column, cell)] = cell
                    }
                }
            }
            let kept = others.count
            for index in bench.checked {
                let kind = bench.sheets[index].kind
                bench.changeCells(index) { cell, column, random in
                    guard column.format == .text, cell.count > 2, cell.first == 0x22 else { return }
                    let key = key(kind, column, cell)
                    if others[key] == nil {
                        let text = (0..<1 + random.below(6)).map { _ in words[random.below(words.count)] }.joined()
                        others[key] = "\"\(others.count)番\(text)\"".ms932
                    }
                    cell = others[key] ?? cell
                }
            }
            return others.count > kept
        }
    ]
}
