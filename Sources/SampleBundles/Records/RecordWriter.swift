import CarePlanStandard
import MS932

/// Writes records as bytes: separated by commas, free text in double quotes, MS932, CRLF.
///
/// - Standard: 別紙 ファイル形式, 文字コード, フリーテキスト注記
struct RecordWriter {
    private let kind: String
    private let names: [String]
    private let isText: [Bool]

    init(_ columns: [Column], kind: String) {
        self.kind = kind
        names = columns.map(\.name)
        isText = columns.map { $0.format == .text }
    }

    func append(_ record: [String], to bytes: inout [UInt8]) throws(SampleError) {
        for (column, value) in record.enumerated() {
            if column > 0 { bytes.append(0x2C) }
            if value.isEmpty { continue }
            let isText = column < isText.count && isText[column]
            if isText { bytes.append(0x22) }
            for scalar in value.unicodeScalars {
                if scalar.value < 0x80 {
                    if isText && scalar == "\"" { bytes.append(0x22) }
                    bytes.append(UInt8(scalar.value))
                } else if let character = MS932.encode(scalar) {
                    character.append(to: &bytes)
                } else {
                    throw .unencodable(kind: kind, column: column < names.count ? names[column] : "")
                }
            }
            if isText { bytes.append(0x22) }
        }
        bytes.append(0x0D)
        bytes.append(0x0A)
    }
}
