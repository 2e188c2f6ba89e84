import CarePlanStandard

/// Days and months that do not go together.
extension SampleFault {
    static let months: [SampleFault] = [
        SampleFault("CP502", "翌月のレコードが一つ混ざっている", "A record of the next month lies among the others") { desk in
            let monthly = desk.tables(with: .targetMonth).filter { desk.kind(of: $0)?.nameMonth == .month }
            guard let file = monthly.first else { return false }
            let records = desk.files[file].records.indices.filter { desk.value(.detailNumber, file, $0).isEmpty }
            guard let record = desk.random.one(of: records) else { return false }
            let month = FaultDate.month(desk.month, plus: 1)
            desk.repeatRecord(ServiceLine(file: file, record: record)) { desk, line in desk[line, .targetMonth] = month
            }
            return true
        },
        SampleFault("CP503", "サービス利用日が一つ、前の月の日", "A day of service lies in the month before") { desk in
            guard let visit = desk.random.one(of: desk.visits) else { return false }
            desk[visit, .serviceDate] = FaultDate.day(desk.month + "01", plus: -1)
            return true
        },
        SampleFault("CP506", "日割対象日に31日が立っている（31日のない月）", "The pro-rata days hold a 31st of a shorter month") { desk in
            let filled = desk.visits.filter { !desk[$0, .proRataDays].isEmpty }
            guard FaultDate.dayCount(desk.month) < 31,
                let visit = desk.random.one(of: filled) ?? desk.random.one(of: desk.visits)
            else { return false }
            let days = desk[visit, .proRataDays]
            let day = Int(desk[visit, .serviceDate].suffix(2)) ?? 1
            let own = String(repeating: "0", count: day - 1) + "1" + String(repeating: "0", count: 31 - day)
            desk[visit, .proRataDays] = (days.isEmpty ? own : days).dropLast() + "1"
            return true
        },
        SampleFault("CP507", "終了時刻だけが9999", "The end alone is 9999") { desk in
            let timed = desk.visits.filter { desk[$0, .startTime] != "9999" && desk[$0, .endTime] != "9999" }
            guard let visit = desk.random.one(of: timed) else { return false }
            desk[visit, .endTime] = "9999"
            return true
        },
        SampleFault(
            "CP525", "実績がその日より前に出力されている（作成日時と作成年月日）", "Results were written before the day of a visit"
        ) { desk in
            guard desk.side == .result, let last = desk.visits.map({ desk[$0, .serviceDate] }).max() else {
                return false
            }
            let day = FaultDate.day(last, plus: -1)
            for cell in desk.cells(of: .createdDate) { desk[cell] = day }
            desk.renameAll { parts in parts.values[.timestamp] = parts.values[.timestamp].map { day + $0.suffix(6) } }
            return true
        },
        SampleFault("CP526", "作成年月日がファイルの作成日時の翌日", "A creation date is the day after the file's timestamp") { desk in
            let day = FaultDate.day(String((desk.namePart(.timestamp) ?? "").prefix(8)), plus: 1)
            guard let cell = desk.random.one(of: desk.cells(of: .createdDate)) else { return false }
            desk[cell] = day
            return true
        },
    ]
}
