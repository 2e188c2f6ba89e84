import CarePlanStandard

/// What is told of a person and does not go together.
extension SampleFault {
    static let people: [SampleFault] = [
        SampleFault("CP504", "同じキーのレコードが二つある", "Two records have the same key") { desk in
            let tables = desk.tables.filter { !(desk.kind(of: $0)?.uniqueKey.isEmpty ?? true) }
            guard let file = desk.random.one(of: tables) else { return false }
            let record = desk.random.below(desk.files[file].records.count)
            desk.repeatRecord(ServiceLine(file: file, record: record))
            return true
        },
        SampleFault("CP520", "計画の二つの行の番号が同じ", "Two rows of a plan have the same numbers") { desk in
            let roles: [Role] = [.needNumber, .secondNumber, .thirdNumber]
            for file in desk.tables where desk.column(.thirdNumber, in: file) != nil {
                let keys: [Role] = [.insurer, .insured, .planDate]
                let records = Array(desk.files[file].records.indices.dropFirst())
                var random = desk.random
                // Rows of one plan stand together.
                let other = random.one(of: records) { other in
                    keys.allSatisfy { desk.value($0, file, other - 1) == desk.value($0, file, other) }
                }
                guard let other else { continue }
                for role in roles { desk.set(role, file, other, to: desk.value(role, file, other - 1)) }
                return true
            }
            return false
        },
        SampleFault("CP521", "「その他」などの内容が空", "A choice such as 'other' has no text") { desk in
            let asking = desk.cells { column, _ in column.asksForNextWhen != nil }
            guard let cell = desk.random.one(of: asking), let code = desk.column(of: cell).asksForNextWhen else {
                return false
            }
            desk[cell] = code
            desk[FaultCell(file: cell.file, record: cell.record, column: cell.column + 1)] = ""
            return true
        },
        SampleFault("CP522", "期間の開始と終了が逆", "A period ends before it begins") { desk in
            let starts = desk.cells(of: .periodStart).filter { cell in
                let end = desk.value(.periodEnd, cell.file, cell.record)
                return !desk[cell].isEmpty && !end.isEmpty && desk[cell] != end
            }
            guard let cell = desk.random.one(of: starts) else { return false }
            let start = desk[cell]
            desk[cell] = desk.value(.periodEnd, cell.file, cell.record)
            desk.set(.periodEnd, cell.file, cell.record, to: start)
            return true
        },
        SampleFault("CP523", "生年月日が130年より前", "A birth date lies more than 130 years back") { desk in
            guard let cell = desk.random.one(of: desk.cells(of: .birthDate)), let now = Int(desk.month.prefix(4)) else {
                return false
            }
            desk[cell] = String(now - 140 + desk.random.below(5)) + desk[cell].dropFirst(4).prefix(2) + "01"
            return true
        },
        SampleFault("CP528", "種類支給限度の枠が一つ空いた後ろにある", "A block of type limits stands behind an empty one") { desk in
            let blocks = desk.tables.flatMap { file -> [(file: Int, record: Int, column: Int)] in
                let columns = desk.columns(of: file).indices.filter {
                    desk.columns(of: file)[$0].role == .typeBlockService
                }
                return desk.files[file].records.indices.compactMap { record in
                    let used = columns.filter { !desk.files[file].records[record][$0].isEmpty }
                    guard used.count + 1 < columns.count else { return nil }
                    return (file, record, columns[used.count + 1])
                }
            }
            guard let block = desk.random.one(of: blocks) else { return false }
            let taken = desk.files[block.file].records[block.record]
            desk.files[block.file].records[block.record][block.column] =
                ["11", "15", "13"].first { !taken.contains($0) } ?? "11"
            return true
        },
        SampleFault("CP532", "区分変更の日と前回の区分の片方だけがある", "Of a change of care level one half alone is given") { desk in
            let days = desk.cells(of: .levelChangeDate).filter { cell in
                let level = desk.value(.previousCareLevel, cell.file, cell.record)
                return desk[cell].isEmpty == level.isEmpty
            }
            guard let cell = desk.random.one(of: days) else { return false }
            desk[cell] = desk[cell].isEmpty ? desk.month + "01" : ""
            return true
        },
    ]
}
