/// The records of a CSV file, each field as its bytes stand, quotes included. Not the checker's own reading: tests hold
/// one against the other.
struct Records {
    struct Record {
        var fields: [[UInt8]]
        /// The line end, empty at the end of the file.
        var ending: [UInt8]
    }

    var records: [Record] = []

    init(_ bytes: [UInt8]) {
        var fields: [[UInt8]] = []
        var field: [UInt8] = []
        var isQuoted = false
        var at = 0
        while at < bytes.count {
            let byte = bytes[at]
            at += 1
            if byte == 0x22, isQuoted || field.isEmpty {
                if isQuoted, at < bytes.count, bytes[at] == 0x22 {
                    field += [byte, byte]
                    at += 1
                    continue
                }
                isQuoted.toggle()
            } else if !isQuoted, byte == 0x2C {
                fields.append(field)
                field = []
                continue
            } else if !isQuoted, byte == 0x0D || byte == 0x0A {
                var ending = [byte]
                if byte == 0x0D, at < bytes.count, bytes[at] == 0x0A {
                    ending.append(0x0A)
                    at += 1
                }
                records.append(Record(fields: fields + [field], ending: ending))
                fields = []
                field = []
                continue
            }
            field.append(byte)
        }
        if !fields.isEmpty || !field.isEmpty { records.append(Record(fields: fields + [field], ending: [])) }
    }

    var bytes: [UInt8] {
        var result: [UInt8] = []
        for record in records {
            for (index, field) in record.fields.enumerated() {
                if index > 0 { result.append(0x2C) }
                result += field
            }
            result += record.ending
        }
        return result
    }

    /// A field without its quotes.
    static func content(_ field: [UInt8]) -> [UInt8] {
        guard field.first == 0x22 else { return field }
        let inner = field.last == 0x22 && field.count > 1 ? field.dropFirst().dropLast() : field.dropFirst()
        var result: [UInt8] = []
        var wasQuote = false
        for byte in inner {
            wasQuote = byte == 0x22 && !wasQuote
            if byte != 0x22 || wasQuote { result.append(byte) }
        }
        return result
    }
}
