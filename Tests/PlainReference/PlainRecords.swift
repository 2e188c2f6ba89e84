/// The records of a file as the grammar has them, byte by byte: what the scan is held against.
///
/// Nothing here is fast, nothing is shared with the checker.
package struct PlainRecord {
    package struct Field {
        var content: [UInt8] = []
        var isQuoted = false
        var hasBareQuote = false
        var hasTextBehindQuote = false
        var isUnclosed = false
        /// Offset of the first byte, the quote included.
        package var offset = 0

        var isStray: Bool { hasBareQuote || hasTextBehindQuote }
    }

    package var fields: [Field] = []
    package var offset = 0
    /// CRLF, LF, CR; empty at the end of the file.
    package var end: [UInt8] = []

    package var isBlankLine: Bool {
        fields.count == 1 && !fields[0].isQuoted && !fields[0].hasBareQuote && PlainText.isBlank(fields[0].content)
    }

    var isSeparatorsOnly: Bool { fields.allSatisfy { !$0.isQuoted && PlainText.isBlank($0.content) } }

    /// All records, blank lines included. The bytes are those before an EOF character.
    package static func all(_ bytes: [UInt8]) -> [PlainRecord] {
        var records: [PlainRecord] = []
        var at = 0
        while at < bytes.count {
            let record = one(bytes, &at)
            records.append(record)
        }
        return records
    }

    private static func one(_ bytes: [UInt8], _ at: inout Int) -> PlainRecord {
        func byte(_ index: Int) -> UInt8? { index < bytes.count ? bytes[index] : nil }
        var record = PlainRecord()
        record.offset = at
        while true {
            var field = Field()
            field.offset = at
            if byte(at) == 0x22 {
                field.isQuoted = true
                at += 1
                while true {
                    guard let next = byte(at) else {
                        field.isUnclosed = true
                        break
                    }
                    at += 1
                    guard next == 0x22 else {
                        field.content.append(next)
                        continue
                    }
                    switch byte(at) {
                    case nil, 0x2C, 0x0D, 0x0A: break
                    case 0x22:
                        // A doubled quote; the content keeps both.
                        field.content += [0x22, 0x22]
                        at += 1
                        continue
                    default:
                        field.hasTextBehindQuote = true
                        field.content.append(next)
                        continue
                    }
                    break
                }
            } else {
                while let next = byte(at), next != 0x2C, next != 0x0D, next != 0x0A {
                    if next == 0x22 { field.hasBareQuote = true }
                    field.content.append(next)
                    at += 1
                }
            }
            record.fields.append(field)
            guard byte(at) == 0x2C else { break }
            at += 1
        }
        if byte(at) == 0x0D { record.end.append(0x0D) }
        if byte(at + record.end.count) == 0x0A { record.end.append(0x0A) }
        at += record.end.count
        return record
    }
}
