import CarePlanStandard

/// Days, months and times that do not exist, and what a spreadsheet makes of them.
extension SampleFault {
    static let dates: [SampleFault] = [
        SampleFault("CP406", "日付が暦にない日（31日の後）", "A date names a day that no month has") { desk in
            desk.spoil({ $0.format == .date && !$1.isEmpty }) { _, value in value.prefix(6) + "32" }
        },
        SampleFault("CP407", "年月が13月", "A month is a thirteenth") { desk in
            let year = desk.month.prefix(4)
            return desk.spoil({ column, _ in column.format == .month || column.format == .monthOrZero }) { _, _ in
                year + "13"
            }
        },
        SampleFault("CP408", "時刻が75分", "A time has 75 minutes") { desk in
            desk.spoil({ column, _ in column.format == .time || column.format == .timeOr9999 }) { _, value in
                (value.isEmpty || value == "9999" ? "09" : value.prefix(2)) + "75"
            }
        },
        SampleFault("CP802", "日付（または年月）が表計算ソフトの形", "A date, or a month, stands as a spreadsheet writes it") { desk in
            desk.spoil({ column, value in
                switch column.format {
                case .date, .dateOrZero, .month, .monthOrZero: !value.isEmpty && !value.hasPrefix("0")
                default: false
                }
            }) { _, value in
                let month = Int(value.dropFirst(4).prefix(2)) ?? 1
                let day = Int(value.dropFirst(6)) ?? 1
                return "\(value.prefix(4))/\(month)/\(day)"
            }
        },
    ]
}
