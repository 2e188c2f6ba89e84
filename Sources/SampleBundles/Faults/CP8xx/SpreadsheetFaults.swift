import CarePlanStandard

/// What spreadsheets and conversions leave behind.
extension SampleFault {
    static let conversions: [SampleFault] = [
        SampleFault(
            "CP801", "一つの項目の先頭の0が消えている", "The leading zeros of one column are lost"
        ) { desk in
            guard let (file, column) = desk.columnOfZeros() else { return false }
            var isDone = false
            for record in desk.files[file].records.indices {
                let value = desk.files[file].records[record][column]
                let short = value.drop { $0 == "0" }
                if short.count < value.count {
                    desk.files[file].records[record][column] = short.isEmpty ? "0" : String(short)
                    isDone = true
                }
            }
            guard !isDone else { return true }
            let record = desk.random.below(desk.files[file].records.count)
            desk.files[file].records[record][column].removeFirst()
            return true
        },
        SampleFault("CP803", "数字が指数表記になっている", "A number stands in scientific notation") { desk in
            desk.spoil({ column, value in
                guard !column.lenient, !value.isEmpty else { return false }
                return switch column.format {
                case .text, .any, .phone, .unused, .imageFile, .satellite: false
                default: true
                }
            }) { _, _ in "1.23457E+11" }
        },
        SampleFault("CP804", "フリーテキストが文字化けしている", "A free text is mojibake") { desk in
            desk.spoil({ column, value in column.format == .text && !value.isEmpty }) { _, _ in "縺薙ｓ縺ｫ縺｡縺ｯ" }
        },
        SampleFault("CP805", "氏名や事業所名に、変換できなかった文字の跡の?がある", "A name holds a ? in place of a character") { desk in
            desk.spoil({ column, value in column.role == .name && value.unicodeScalars.count > 1 }) { _, value in
                "?" + value.dropFirst()
            }
        },
        SampleFault("CP902", "値が一つ、1Mバイトの上限より長い", "A value is longer than the limit of 1 MB") { desk in
            let long = String(repeating: "1", count: 1_048_577 + desk.random.below(1000))
            return desk.spoil({ column, value in column.format == .text && !value.isEmpty }) { _, _ in long }
                || desk.spoil({ column, value in !value.isEmpty && column.format != .unused }) { _, _ in long }
        },
    ]
}

extension FaultDesk {
    /// A column that may lose zeros, one whose values begin with them where there is one.
    fileprivate mutating func columnOfZeros() -> (file: Int, column: Int)? {
        let fixed = cells { column, value in
            guard !column.lenient, value.utf8.count > 1 else { return false }
            return switch column.format {
            case .insurer, .insured, .office, .time, .code: true
            default: false
            }
        }
        let zeros = fixed.filter { self[$0].hasPrefix("0") && !self[$0].hasPrefix("00") }
        let plain = fixed.filter { cell in
            self.column(of: cell).format == .insured && self[cell].utf8.allSatisfy { (0x30...0x39).contains($0) }
        }
        return (calmest(zeros) ?? calmest(plain)).map { ($0.file, $0.column) }
    }
}
