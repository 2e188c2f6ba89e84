package import CarePlanStandard

/// A file of a sample bundle, in memory: its name and its records, or a picture's bytes.
package struct SampleFile: Hashable, Sendable {
    /// The name by the grammar of the edition.
    package var name: String
    /// Prefix of the name, such as `UPPLAN`.
    package var kind: String
    package var edition: String
    /// Values in the order of the edition's layout; empty for an image.
    package var records: [[String]]
    /// Set for what is no CSV of records: the bytes as they are.
    package var bytes: [UInt8]?

    package init(name: String, kind: String, edition: String, records: [[String]], bytes: [UInt8]? = nil) {
        self.name = name
        self.kind = kind
        self.edition = edition
        self.records = records
        self.bytes = bytes
    }

    /// The file's bytes: records in MS932, free text in quotes, CRLF.
    /// - Throws: `SampleError.unencodable` for a character that MS932 lacks.
    package func rendered(_ standard: Standard = .current) throws(SampleError) -> [UInt8] {
        if let bytes { return bytes }
        let writer = RecordWriter(standard.kind(kind)?.columns(in: edition) ?? [], kind: kind)
        var result: [UInt8] = []
        for record in records { try writer.append(record, to: &result) }
        return result
    }
}
