import CarePlanStandard
import MS932

/// Quotes that do not open, close or double as free text asks for.
extension SampleFault {
    static let quotes: [SampleFault] = [
        SampleFault("CP310", "最後のレコードの引用符が閉じていない", "A quote in the last record is never closed") { desk in
            desk.rewrite { raw, _ in
                let last = raw.cells.count - 1
                // The last value with text behind which no other quote stands.
                let column = raw.cells[last].lastIndex { $0.first == 0x22 } ?? raw.cells[last].count - 1
                let cell = raw.cells[last][column]
                raw.cells[last][column] = cell.first == 0x22 ? cell.dropLast() : [0x22] + cell
                return true
            }
        },
        SampleFault("CP311", "値の途中に、重ねていない引用符がある", "A bare quote stands in a value") { desk in
            desk.rewriteValue({ value in
                let marks: Set<Unicode.Scalar> = ["\"", ",", "\r", "\n"]
                return value.unicodeScalars.count > 1 && !value.unicodeScalars.contains(where: marks.contains)
            }) { cell in
                let inside = cell.first == 0x22 ? 1 : 0
                let width = MS932.isLead(cell[inside]) ? 2 : 1
                return cell.prefix(inside + width) + [0x22] + cell.dropFirst(inside + width)
            }
        },
        SampleFault("CP312", "フリーテキストの値が一つ、引用符で囲まれていない", "One free text is not quoted") { desk in
            desk.rewriteValue(
                textOnly: true,
                { value in
                    let marks: Set<Unicode.Scalar> = ["\"", ",", "\r", "\n"]
                    return !value.isEmpty && !value.unicodeScalars.contains(where: marks.contains)
                }
            ) { Array($0.dropFirst().dropLast()) }
        },
        SampleFault("CP316", "フリーテキストでない値が一つ、引用符で囲まれている", "One value that is no free text is quoted") { desk in
            let cells = desk.cells { $0.format != .text && !$0.lenient && !$1.isEmpty }
            guard let cell = desk.calmest(cells) else { return false }
            var raw = desk.raw(cell.file)
            raw.cells[cell.record][cell.column] = [0x22] + raw.cells[cell.record][cell.column] + [0x22]
            desk.files[cell.file].bytes = raw.bytes
            return true
        },
    ]
}
