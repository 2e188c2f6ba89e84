import CarePlanStandard
import PlainReference
import SampleBundles

/// A file of a bundle, cell by cell as it is written. Edits move and change rows; each row keeps its number.
struct Sheet {
    struct Row {
        /// The same through all edits; another one in each row of a bench.
        var id: Int
        /// The bytes of each value, its quotes included.
        var cells: [[UInt8]]
        /// CRLF, LF, CR; empty at the end of the file.
        var end: [UInt8]
        var isBlankLine = false
    }

    /// The same through all edits.
    var id: Int
    let kind: FileKind?
    let edition: String
    /// Empty, or a folder with its slash.
    var folder = ""
    var name: String
    /// A BOM.
    var head: [UInt8] = []
    var rows: [Row] = []
    /// An EOF character; all of the file where it has no rows.
    var tail: [UInt8] = []

    var path: String { folder + name }
    /// The name without any folder.
    var ownName: Substring { name[(name.lastIndex(of: "/").map(name.index(after:)) ?? name.startIndex)...] }

    var bytes: [UInt8] {
        head + rows.flatMap { Array($0.cells.joined(separator: [0x2C])) + $0.end } + tail
    }

    /// The layout that a row has by its number of values: that of the name's edition, else that of another one.
    func columns(of row: Row) -> [Column]? {
        guard let kind, !row.isBlankLine else { return nil }
        return ([edition] + kind.editions).lazy.map { kind.columns(in: $0) }.first { $0.count == row.cells.count }
    }
}

extension Sheet {
    private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// - Parameter next: the number of the first row; stands behind the last one afterwards.
    init(_ file: SampleFile, id: Int, next: inout Int) throws {
        self.id = id
        kind = Standard.current.kind(file.kind)
        edition = file.edition
        name = file.name
        let bytes = try file.rendered()
        guard kind?.isImage == false, Self.isPlain(bytes) else {
            tail = bytes
            return
        }
        if bytes.starts(with: Self.mark) { head = Self.mark }
        if bytes.last == 0x1A { tail = [0x1A] }
        let text = Array(bytes[head.count..<(bytes.count - tail.count)])
        let records = PlainRecord.all(text)
        for (number, record) in records.enumerated() {
            let end = (number + 1 < records.count ? records[number + 1].offset : text.count) - record.end.count
            let starts = record.fields.map(\.offset)
            let ends = starts.dropFirst().map { $0 - 1 } + [end]
            rows.append(
                Row(
                    id: next, cells: zip(starts, ends).map { Array(text[$0..<$1]) }, end: record.end,
                    isBlankLine: record.isBlankLine))
            next += 1
        }
    }

    /// False for encodings in which a comma may be half of a character.
    private static func isPlain(_ bytes: [UInt8]) -> Bool {
        !bytes.contains(0) && !bytes.contains(0x1B) && !bytes.starts(with: [0xFF, 0xFE])
            && !bytes.starts(with: [0xFE, 0xFF])
    }
}
