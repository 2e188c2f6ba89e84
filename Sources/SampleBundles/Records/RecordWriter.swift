import CarePlanStandard
import MS932

/// Writes records as bytes: separated by commas, free text in double quotes, MS932, CRLF.
///
/// - Standard: 別紙 ファイル形式, 文字コード, フリーテキスト注記
final class RecordWriter {
    private let kind: String
    private let names: [String]
    private let isText: [Bool]
    /// By column: the free text written last and its bytes; most texts repeat from record to record.
    private var last: [(value: String, bytes: [UInt8])]

    init(_ columns: [Column], kind: String) {
        self.kind = kind
        names = columns.map(\.name)
        isText = columns.map { $0.format == .text }
        last = columns.map { _ in ("", []) }
    }

    /// - Throws: `SampleError.unencodable` for a character that MS932 lacks.
    func append(_ record: [String], to bytes: inout [UInt8]) throws(SampleError) {
        for column in record.indices {
            if column > 0 { bytes.append(0x2C) }
            if record[column].isEmpty { continue }
            if column < isText.count, isText[column] {
                if last[column].value != record[column] {
                    last[column] = (record[column], try quoted(record[column], column))
                }
                bytes += last[column].bytes
            } else if !append(ascii: record[column], to: &bytes) {
                bytes += try encoded(record[column], column)
            }
        }
        bytes.append(0x0D)
        bytes.append(0x0A)
    }

    /// False, with nothing appended, where the value is not ASCII alone.
    private func append(ascii value: String, to bytes: inout [UInt8]) -> Bool {
        let start = bytes.count
        for byte in value.utf8 {
            if byte >= 0x80 {
                bytes.removeSubrange(start...)
                return false
            }
            bytes.append(byte)
        }
        return true
    }

    private func quoted(_ value: String, _ column: Int) throws(SampleError) -> [UInt8] {
        var bytes: [UInt8] = [0x22]
        for byte in try encoded(value, column, doubling: true) { bytes.append(byte) }
        bytes.append(0x22)
        return bytes
    }

    private func encoded(_ value: String, _ column: Int, doubling: Bool = false) throws(SampleError) -> [UInt8] {
        var bytes: [UInt8] = []
        for scalar in value.unicodeScalars {
            guard let character = MS932.encode(scalar) else {
                throw .unencodable(kind: kind, column: column < names.count ? names[column] : "")
            }
            if doubling, scalar == "\"" { bytes.append(0x22) }
            character.append(to: &bytes)
        }
        return bytes
    }
}
