import CarePlanStandard
import MS932

/// A file as it is written, cell by cell, for faults of the writing: quotes, separators, line ends, bytes.
struct RawFile {
    /// The bytes of each value with its quotes.
    var cells: [[[UInt8]]]
    /// Which columns hold free text.
    let isText: [Bool]
    var separator: UInt8 = 0x2C
    var lineEnd: [UInt8] = [0x0D, 0x0A]

    init(_ file: SampleFile, _ columns: [Column]) {
        isText = columns.map { $0.format == .text }
        let isText = isText
        cells = file.records.map { record in
            record.enumerated().map { index, value in
                Self.written(MS932.encode(value) ?? [], quoted: index < isText.count && isText[index])
            }
        }
    }

    var bytes: [UInt8] {
        var result: [UInt8] = []
        for record in cells {
            for (index, cell) in record.enumerated() {
                if index > 0 { result.append(separator) }
                result += cell
            }
            result += lineEnd
        }
        return result
    }

    private static func written(_ value: [UInt8], quoted: Bool) -> [UInt8] {
        guard quoted, !value.isEmpty else { return value }
        var result: [UInt8] = [0x22]
        var wasLead = false
        for byte in value {
            // A trail byte is never 0x22; the lead byte before it is no quote either.
            if byte == 0x22, !wasLead { result.append(0x22) }
            wasLead = !wasLead && MS932.isLead(byte)
            result.append(byte)
        }
        return result + [0x22]
    }
}

extension FaultDesk {
    func raw(_ file: Int) -> RawFile { RawFile(files[file], columns(of: file)) }

    /// Writes a file anew after an edit of its writing; false where there is none to edit or the edit found no place.
    mutating func rewrite(
        where test: (Int) -> Bool = { _ in true }, _ edit: (inout RawFile, inout SampleRandom) -> Bool
    ) -> Bool {
        guard let file = anyTable(test) else { return false }
        var raw = raw(file)
        guard edit(&raw, &random) else { return false }
        files[file].bytes = raw.bytes
        return true
    }

    /// Writes one value anew: in free text where the sample has any, else in a value on which little depends.
    mutating func rewriteValue(
        textOnly: Bool = false, _ test: (String) -> Bool = { $0.unicodeScalars.count > 1 },
        _ edit: ([UInt8]) -> [UInt8]
    ) -> Bool {
        let texts = cells { $0.format == .text && test($1) }
        let others = textOnly ? [] : cells { $0.format != .text && $0.format != .unused && test($1) }
        guard let cell = calmest(texts) ?? calmest(others) else { return false }
        var raw = raw(cell.file)
        raw.cells[cell.record][cell.column] = edit(raw.cells[cell.record][cell.column])
        files[cell.file].bytes = raw.bytes
        return true
    }

    /// Appends bytes to a file, or puts some in front.
    mutating func wrap(before: [UInt8] = [], after: [UInt8] = []) -> Bool {
        guard let file = anyTable() else { return false }
        files[file].bytes = before + raw(file).bytes + after
        return true
    }
}
