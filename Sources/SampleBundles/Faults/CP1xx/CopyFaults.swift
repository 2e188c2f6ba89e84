import CarePlanStandard

/// Files that lie in the bundle twice.
extension SampleFault {
    private static let folder = "控え/"

    static let copies: [SampleFault] = [
        SampleFault(
            "CP112", "同じ名前で中身の違うファイルが別のフォルダーにある",
            "A file of the same name and other content lies in another folder"
        ) { desk in
            guard let file = desk.anyTable() else { return false }
            var other = desk.files[file]
            other.name = folder + other.name
            let columns = desk.columns(of: file)
            if let first = other.records.first, let record = other.records.firstIndex(where: { $0 != first }) {
                other.records.swapAt(0, record)
            } else if let text = columns.indices.first(where: {
                columns[$0].format == .text && !other.records[0][$0].isEmpty
            }) {
                other.records[0][text] += "。"
            } else if let column = desk.column(.insured, in: file) {
                other.records[0][column] = PersonNumber.another(than: [other.records[0][column]])
            }
            desk.files.append(other)
            return true
        },
        SampleFault(
            "CP113", "同じファイルの写しが別のフォルダーにある", "An identical copy of a file lies in another folder"
        ) { desk in
            guard let file = desk.anyTable() else { return false }
            var other = desk.files[file]
            other.name = folder + other.name
            desk.files.append(other)
            return true
        },
        SampleFault(
            "CP114", "前に出力したファイル一式が残っている", "The files of an earlier export were left"
        ) { desk in
            var older = desk
            older.renameAll { parts in
                parts.values[.timestamp] = parts.values[.timestamp].map { FaultDate.timestamp($0, plus: -1) }
            }
            desk.files += older.files
            return true
        },
    ]
}

/// Numbers of people who stand nowhere in a sample.
enum PersonNumber {
    /// A 被保険者番号 that is none of those.
    static func another(than taken: [String]) -> String {
        var number = taken.compactMap { Int($0.drop { $0 == "H" }) }.max() ?? 0
        repeat { number = (number + 1) % 1_000_000_000 } while taken.contains("0" + digits(number, 9))
        return "0" + digits(number, 9)
    }
}
