import CarePlanStandard

/// The characters of a file: encoding, marks, bytes that are none.
extension SampleFault {
    static let encodings: [SampleFault] = [
        SampleFault(
            "CP301", "一つのファイルがUTF-8（全角の文字がなければUTF-16）で書かれている",
            "One file is written in UTF-8, or in UTF-16 where it holds no Japanese"
        ) { desk in
            let japanese = desk.tables.filter { file in
                desk.files[file].records.contains { $0.contains { $0.unicodeScalars.contains(where: \.tellsUTF8) } }
            }
            guard let file = desk.random.one(of: japanese) ?? desk.anyTable() else { return false }
            let isUTF8 = japanese.contains(file)
            desk.files[file].bytes = desk.text(of: file).unicodeScalars.flatMap { scalar -> [UInt8] in
                isUTF8 ? Array(String(scalar).utf8) : [UInt8(scalar.value & 0xFF), UInt8(scalar.value >> 8 & 0xFF)]
            }
            return true
        },
        SampleFault(
            "CP302", "一つのファイルの先頭にBOM（EF BB BF）がある", "One file begins with a byte order mark (EF BB BF)"
        ) { desk in
            desk.wrap(before: [0xEF, 0xBB, 0xBF])
        },
        SampleFault(
            "CP303", "値の中に、どの文字でもないバイト（FD）がある", "A value holds a byte that is no character (FD)"
        ) { desk in
            desk.rewriteValue { RawFile.inserting([0xFD], into: $0) }
        },
        SampleFault(
            "CP304", "値の中に外字（F040）がある", "A value holds a user-defined character (F040)"
        ) { desk in
            desk.rewriteValue { RawFile.inserting([0xF0, 0x40], into: $0) }
        },
        SampleFault(
            "CP305", "値の中に制御文字（0B）がある", "A value holds a control character (0B)"
        ) { desk in
            desk.rewriteValue { RawFile.inserting([0x0B], into: $0) }
        },
    ]
}

extension Unicode.Scalar {
    /// Three bytes in UTF-8 that no other encoding is likely to show.
    fileprivate var tellsUTF8: Bool {
        (0x3000...0x9FFF).contains(value) || (0xFF00...0xFFEF).contains(value)
    }
}

extension RawFile {
    /// Puts bytes behind the opening quote, or in front of an unquoted value's last byte.
    static func inserting(_ bytes: [UInt8], into cell: [UInt8]) -> [UInt8] {
        guard cell.first == 0x22 else { return cell.dropLast() + bytes + cell.suffix(1) }
        return [0x22] + bytes + cell.dropFirst()
    }
}

extension FaultDesk {
    /// A file as text, quotes and line ends included.
    fileprivate func text(of file: Int) -> String {
        let columns = columns(of: file)
        return files[file].records.map { record in
            record.enumerated().map { index, value in
                index < columns.count && columns[index].format == .text && !value.isEmpty
                    ? "\"" + value.replacing("\"", with: "\"\"") + "\"" : value
            }.joined(separator: ",") + "\r\n"
        }.joined()
    }
}
