package import ByteSources
import MS932

/// Small conforming files of V4, and lines of them with named edits.
package enum Made {
    /// 第6表 実績情報
    package static let actualsName = "UPJSK_202504_1399902012_11_1399901014_43_20250503101530.CSV"
    /// 第6表 削除
    package static let deletionName = "DLTPLAN_202504_1399901014_43_1399902012_11_20250420100002.CSV"

    private static let actuals = [
        "202407", "990010", "0000100011", "20250503", "202504", "1399901014", "\"計画　担当子\"", "396", "", "20250401", "",
        "0900", "1000", "1", "111211", "", "", "", "", "1399902012", "\"ソ表能\"", "", "0", "1399902012", "",
    ]

    /// A line of actuals without its end: a conforming one on that day of April, but for the edits by column number.
    package static func actuals(day: Int = 1, _ edits: [Int: String] = [:]) -> String {
        var fields = actuals
        fields[9] = "202504" + (day < 10 ? "0" : "") + String(day)
        for (number, value) in edits { fields[number - 1] = value }
        return fields.joined(separator: ",")
    }

    /// A line of a deletion of 第6表 for the person of that number.
    package static func deletion(_ person: Int, _ edits: [Int: String] = [:]) -> String {
        let digits = String(person)
        var fields = ["202407", "990010", String(repeating: "0", count: 10 - digits.utf8.count) + digits, "202504"]
        for (number, value) in edits { fields[number - 1] = value }
        return fields.joined(separator: ",")
    }

    /// Lines with CRLF behind each, in MS932.
    package static func file(_ lines: [String]) -> [UInt8] { lines.map { $0 + "\r\n" }.joined().ms932 }

    package static func actualsFile(_ lines: [String]) -> MemorySource {
        MemorySource(name: actualsName, bytes: file(lines))
    }

    package static func deletionFile(_ lines: [String]) -> MemorySource {
        MemorySource(name: deletionName, bytes: file(lines))
    }
}

extension String {
    /// The text in MS932; a character that it lacks is left out.
    package var ms932: [UInt8] {
        unicodeScalars.flatMap { scalar -> [UInt8] in
            guard let code = MS932.encode(scalar) else { return [] }
            return code.length == 1 ? [UInt8(code.code)] : [UInt8(code.code >> 8), UInt8(code.code & 0xFF)]
        }
    }

    /// The text in EUC-JP: single bytes and the characters of JIS X 0208.
    package var eucJP: [UInt8] {
        unicodeScalars.flatMap { scalar -> [UInt8] in
            guard let code = MS932.encode(scalar), code.length == 2 else { return Array(String(scalar).ms932) }
            let (lead, trail) = (Int(code.code >> 8), Int(code.code & 0xFF))
            let isSecond = trail >= 0x9F
            let row = (lead - (lead >= 0xE0 ? 0xC1 : 0x81)) * 2 + (isSecond ? 1 : 0)
            let cell = trail - (isSecond ? 0x9F : trail >= 0x80 ? 0x41 : 0x40)
            return [UInt8(row + 0xA1), UInt8(cell + 0xA1)]
        }
    }
}
