import BundleChecker

/// A place in a file by what edits keep: the row and the column.
struct Spot: Hashable, Comparable {
    var sheet: Int
    /// Number of the row; -1 for the file's head.
    var row: Int
    /// From 0; nil for a place that is no cell's beginning.
    var column: Int?

    static func < (a: Spot, b: Spot) -> Bool {
        (a.sheet, a.row, a.column ?? -1) < (b.sheet, b.row, b.column ?? -1)
    }
}

/// Where the rows and cells of a sheet stand: numbers and offsets counted the plain way.
struct SheetPlaces {
    private struct Start {
        var row: Int
        var column: Int
        var record: Int?
        var line: Int
    }

    private let sheet: Int
    private let headSize: Int
    private var starts: [UInt64: Start] = [:]

    init(_ sheet: Sheet) {
        self.sheet = sheet.id
        headSize = sheet.head.count
        var offset = sheet.head.count
        var line = 1
        var record = 0
        for row in sheet.rows {
            if !row.isBlankLine { record += 1 }
            for (column, cell) in row.cells.enumerated() {
                starts[UInt64(offset)] = Start(
                    row: row.id, column: column, record: row.isBlankLine ? nil : record, line: line)
                offset += cell.count + (column + 1 < row.cells.count ? 1 : 0)
                line += Self.lineBreaks(cell)
            }
            offset += row.end.count
            line += row.end.isEmpty ? 0 : 1
        }
    }

    private static func lineBreaks(_ bytes: [UInt8]) -> Int {
        bytes.indices.reduce(0) { count, at in
            let isPair = bytes[at] == 0x0A && at > 0 && bytes[at - 1] == 0x0D
            return count + ((bytes[at] == 0x0A || bytes[at] == 0x0D) && !isPair ? 1 : 0)
        }
    }

    /// The spot of a place; nil where numbers and offset do not fit together.
    func spot(_ place: Finding.Place) -> Spot? {
        guard let offset = place.byteOffset else { return Spot(sheet: sheet, row: -1) }
        if offset < headSize { return Spot(sheet: sheet, row: -1) }
        guard let start = starts[offset], start.line == place.line else { return nil }
        if let record = start.record, record != place.record { return nil }
        return Spot(sheet: sheet, row: start.row, column: start.column)
    }
}
