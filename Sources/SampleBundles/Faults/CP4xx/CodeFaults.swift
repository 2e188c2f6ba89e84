import CarePlanStandard

/// Codes and numbers of people, offices, services and equipment.
extension SampleFault {
    static let codes: [SampleFault] = [
        SampleFault("CP409", "コード表にないコード", "A code that its table does not hold") { desk in
            let tables = desk.standard.codeTables
            func unused(_ column: Column) -> String? {
                if column.role == .typeBlockService { return "99" }
                guard case .code(let id) = column.format else { return nil }
                let known = tables.first { $0.id == id }?.entries.map(\.code) ?? []
                let width = known.first?.utf8.count ?? 1
                let codes = (0...9).map { String(repeating: "9", count: width - 1) + String(9 - $0) }
                return codes.first { !known.contains($0) }
            }
            return desk.spoil({ column, value in !value.isEmpty && unused(column) != nil }) { column, _ in
                unused(column) ?? ""
            }
        },
        SampleFault("CP412", "被保険者番号に英字がある", "An insured number holds a letter") { desk in
            desk.spoil({ column, _ in column.format == .insured }) { _, value in "X" + value.dropFirst() }
        },
        SampleFault("CP413", "事業所番号の3文字目が使えない英字", "The third character of an office number is a letter not in use") {
            desk in
            let sender = desk.namePart(.sender) ?? ""
            return desk.spoil({ column, _ in column.format == .office || column.format == .officeOrAllNine }) {
                _, value in
                let number = value.isEmpty ? sender : value
                return number.prefix(2) + "I" + number.dropFirst(3)
            }
        },
        SampleFault("CP414", "郵便番号にハイフンがない", "A postal code lacks its hyphen") { desk in
            desk.spoil({ column, _ in column.format == .postalCode }) { _, value in
                value.isEmpty ? "1000001" : value.replacing("-", with: "")
            }
        },
        SampleFault("CP415", "電話番号に英字がある", "A phone number holds a letter") { desk in
            desk.spoil({ column, _ in column.format == .phone }) { _, value in
                value.isEmpty ? "0300000000x" : value.dropLast() + "x"
            }
        },
        SampleFault("CP416", "日割対象日が30桁", "The pro-rata days have thirty digits") { desk in
            desk.spoil({ column, _ in column.format == .dayMask }) { _, value in
                value.isEmpty ? String(repeating: "1", count: 30) : String(value.dropLast())
            }
        },
        SampleFault("CP417", "単位数単価に小数部がない", "A unit price lacks its decimals") { desk in
            desk.spoil({ column, value in column.format == .unitPrice && !value.isEmpty }) { _, value in
                String(value.prefix { $0 != "." })
            }
        },
        SampleFault("CP418", "福祉用具のコードにハイフンがない", "An equipment code lacks its hyphen") { desk in
            desk.spoil({ column, value in
                (column.format == .tais || column.format == .equipmentNotice) && !value.isEmpty
            }) { _, value in value.replacing("-", with: "0") }
                || desk.spoil({ column, _ in column.format == .tais || column.format == .equipmentNotice }) { _, _ in
                    "000010000001"
                }
        },
        SampleFault("CP421", "サービスコードが英小文字で終わる", "A service code ends in a small letter") { desk in
            desk.spoil({ column, value in
                column.format == .serviceCode || column.format == .serviceCodeOrTotal && !value.isEmpty
            }) { _, value in value.dropLast() + "a" }
        },
        SampleFault(
            "CP424", "一人の保険者番号の検証番号が合わない（すべてのファイルで同じ）",
            "The check digit of one person's insurer is wrong, in all files alike"
        ) { desk in
            guard let file = desk.tables.first,
                let record = desk.random.one(of: Array(desk.files[file].records.indices))
            else { return false }
            let person = desk.person(file, record)
            let last = (Int(person[0].suffix(1)) ?? 0) + 1 + desk.random.below(9)
            let insurer = String(person[0].dropLast()) + String(last % 10)
            for file in desk.tables {
                for record in desk.files[file].records.indices where desk.person(file, record) == person {
                    desk.set(.insurer, file, record, to: insurer)
                }
            }
            return true
        },
        SampleFault(
            "CP425", "送信元の事業所番号の都道府県番号が48以上（ファイル名と中身のすべて）",
            "The sender's number begins with no prefecture, in all names and records"
        ) { desk in
            guard let sender = desk.namePart(.sender) else { return false }
            let holdsIt = desk.cells { column, value in
                (column.format == .office || column.format == .officeOrAllNine) && value == sender
            }
            guard !holdsIt.isEmpty else { return false }
            desk.replaceEverywhere(sender, with: String(48 + desk.random.below(40)) + sender.dropFirst(2))
            return true
        },
    ]
}
