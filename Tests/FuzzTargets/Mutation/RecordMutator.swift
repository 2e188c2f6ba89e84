package import CarePlanStandard
import MS932
package import TestSupport

/// Changes the bytes of a CSV as a thing of records and fields: values by the layout, quotes, delimiters, line ends,
/// records in another order.
package struct RecordMutator {
    private let columns: [Column]
    private let values: KnownValues

    package init(columns: [Column], edition: String, standard: Standard = .current) {
        self.columns = columns
        values = KnownValues(standard, edition: edition)
    }

    /// The bytes after one to four changes.
    package func mutated(_ bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
        var records = CSVPieces.records(bytes)
        if records.isEmpty { records = [record(&random)] }
        for _ in 0...random.below(4) { change(&records, &random) }
        var result = CSVPieces.bytes(records)
        switch random.below(40) {
        case 0: result.append(0x1A)
        case 1: result.removeLast(min(result.count, 1 + random.below(3)))
        case 2: result = [0xEF, 0xBB, 0xBF] + result
        default: break
        }
        return result
    }

    /// A record of legal values.
    package func record(_ random: inout SeededGenerator) -> CSVPieces.Record {
        var fields: [[UInt8]] = []
        for column in columns { fields.append(values.legal(column, &random).ms932) }
        // An image has no columns.
        return CSVPieces.Record(fields: fields.isEmpty ? [[]] : fields, end: [0x0D, 0x0A])
    }

    private func change(_ records: inout [CSVPieces.Record], _ random: inout SeededGenerator) {
        if records.isEmpty { records = [record(&random)] }
        let at = random.below(records.count)
        switch random.below(16) {
        case 0: records.swapAt(at, random.below(records.count))
        case 1 where records.count < 40: records.insert(records[at], at: random.below(records.count + 1))
        case 2 where records.count > 1: records.remove(at: at)
        case 3 where records.count < 40: records.insert(record(&random), at: at)
        case 4: records[at].end = [[0x0D, 0x0A], [0x0A], [0x0D], [0x0D, 0x0D, 0x0A], []][random.below(5)]
        case 5:
            let source = records[at]
            copyColumn(&records, from: source, &random)
        case 6: changeCount(&records[at], &random)
        default: changeField(&records[at], &random)
        }
    }

    /// A value of another record in the same column, or of another column in the same record.
    private func copyColumn(
        _ records: inout [CSVPieces.Record], from source: CSVPieces.Record, _ random: inout SeededGenerator
    ) {
        let column = random.below(source.fields.count)
        let to = random.below(records.count)
        guard records[to].fields.indices.contains(column) else { return }
        let other = random.below(3) == 0 ? random.below(records[to].fields.count) : column
        records[to].fields[other] = source.fields[column]
    }

    private func changeCount(_ record: inout CSVPieces.Record, _ random: inout SeededGenerator) {
        let column = random.below(record.fields.count)
        switch random.below(4) {
        case 0: record.fields.insert([], at: column)
        case 1: record.fields.append([])
        case 2 where record.fields.count > 1: record.fields.remove(at: column)
        default: record.fields.removeLast(random.below(record.fields.count))
        }
    }

    private func changeField(_ record: inout CSVPieces.Record, _ random: inout SeededGenerator) {
        let column = random.below(record.fields.count)
        var field = record.fields[column]
        let place = random.below(field.count + 1)
        switch random.below(14) {
        case 0...3: field = columns.indices.contains(column) ? values.legal(columns[column], &random).ms932 : []
        case 4, 5: field = values.wrong(&random).ms932
        case 6: field = [0x22] + field + [0x22]
        case 7: field = field.filter { $0 != 0x22 }
        case 8: field.insert(0x22, at: place)
        case 9: field.insert(contentsOf: Self.bytes[random.below(Self.bytes.count)], at: place)
        case 10 where place < field.count: field[place] = UInt8(random.below(256))
        case 11 where place < field.count: field.remove(at: place)
        case 12 where place < field.count && (0x30...0x39).contains(field[place]):
            field[place] = 0x30 + UInt8(random.below(10))
        default: field = Array(field.drop { $0 == 0x30 })
        }
        record.fields[column] = field
    }

    /// What must not stand in a field, and what makes one longer.
    private static let bytes: [[UInt8]] = [
        [0x81], [0xF0, 0x40], [0xFF], [0x85, 0x40], [0x82, 0x22], [0xA0], [0x80], [0], [7], [9], [0x1A], [0x0D, 0x0A],
        [0x0A],
        [0x0D], [0x2C], [0x3B], [0x22, 0x22], [0x81, 0x40], [0x20], [0x1B, 0x24, 0x42], [0xE3, 0x81, 0x82],
        [0xFA, 0x40],
        [UInt8](repeating: 0x39, count: 70),
    ]
}

/// A CSV cut into records and fields, roughly: quotes are told from text, nothing is judged.
package enum CSVPieces {
    package struct Record {
        /// With their quotes; never empty.
        var fields: [[UInt8]]
        var end: [UInt8]
    }

    package static func records(_ bytes: [UInt8]) -> [Record] {
        var records: [Record] = []
        var fields: [[UInt8]] = [[]]
        var isQuoted = false
        var at = 0
        while at < bytes.count {
            let byte = bytes[at]
            at += 1
            if byte == 0x22 { isQuoted.toggle() }
            if !isQuoted, byte == 0x2C {
                fields.append([])
            } else if !isQuoted, byte == 0x0A || byte == 0x0D {
                let isPair = byte == 0x0D && at < bytes.count && bytes[at] == 0x0A
                if isPair { at += 1 }
                records.append(Record(fields: fields, end: isPair ? [0x0D, 0x0A] : [byte]))
                fields = [[]]
            } else {
                fields[fields.count - 1].append(byte)
            }
        }
        if fields != [[]] { records.append(Record(fields: fields, end: [])) }
        return records
    }

    package static func bytes(_ records: [Record]) -> [UInt8] {
        records.flatMap { $0.fields.joined(separator: [0x2C]) + $0.end }
    }
}
