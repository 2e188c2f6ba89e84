import CarePlanStandard

/// Values that are not in the form of their column.
extension SampleFault {
    static let formats: [SampleFault] = [
        SampleFault("CP402", "必須の項目が一つ空", "A 必須 field is empty") { desk in
            desk.spoil({ $0.required && !$1.isEmpty }) { _, _ in "" }
        },
        SampleFault("CP403", "必要の項目が一つ空", "A field marked 必要 is empty") { desk in
            desk.spoil({ $0.needed && !$0.required && !$1.isEmpty }) { _, _ in "" }
        },
        SampleFault("CP404", "値が一つ、項目長より長い", "A value is longer than its column") { desk in
            let edition = desk.edition.id
            return desk.spoil({ column, _ in
                guard !column.lenient, column.length(in: edition) != nil else { return false }
                return switch column.format {
                case .insurer, .any, .satellite, .int, .phone: true
                default: false
                }
            }) { column, value in
                let length = column.length(in: edition) ?? 0
                return value + String(repeating: "1", count: max(1, length + 1 - value.utf8.count))
            }
        },
        SampleFault("CP405", "数字が一つ、全角", "A digit of a value is full-width") { desk in
            desk.spoil({ column, value in
                guard !column.lenient, !value.isEmpty else { return false }
                return switch column.format {
                case .text, .any, .phone, .tais, .equipmentNotice, .unused, .imageFile: false
                default: true
                }
            }) { _, value in
                let digit = Unicode.Scalar(UInt32(0xFF10) + UInt32((value.utf8.last ?? 0x30) & 0x0F))
                return value.dropLast() + (digit.map { String(Character($0)) } ?? "０")
            }
        },
        SampleFault("CP410", "整数の項目に小数点がある", "An integer holds a point") { desk in
            desk.spoil({ column, _ in
                guard !column.lenient else { return false }
                return switch column.format {
                case .int, .signedInt, .sequence, .detailNumber: true
                default: false
                }
            }) { column, value in (value.isEmpty ? "1" : String(value.prefix(1))) + "." }
        },
        SampleFault("CP411", "値の後ろに空白がある", "A blank stands behind a value") { desk in
            desk.spoil({ column, value in
                guard !column.lenient, !value.isEmpty else { return false }
                return switch column.format {
                case .text, .any, .phone, .satellite, .unused, .imageFile: false
                default: true
                }
            }) { _, value in value + " " }
        },
        SampleFault("CP419", "使用しない項目に値がある", "A field that is not used holds a value") { desk in
            desk.spoil({ column, _ in column.format == .unused }) { _, _ in "1" }
        },
        SampleFault("CP420", "固定値の項目に別の値がある", "A field with a fixed value holds another") { desk in
            let sender = desk.namePart(.sender) ?? ""
            return desk.spoil({ column, _ in if case .fixed = column.format { true } else { false } }) { _, _ in sender
            }
        },
    ]
}
