import CarePlanStandard

/// Subtotal and total rows of 第7表.
extension SampleFault {
    static let totals: [SampleFault] = [
        SampleFault("CP516", "一人の全合計の行がない", "A person's grand total row is missing") { desk in
            guard let row = desk.random.one(of: desk.rowsOfTable7.filter { desk.isGrandTotal($0) }) else {
                return false
            }
            desk.files[row.file].records.remove(at: row.record)
            return true
        },
        SampleFault("CP517", "区分支給対象の種類別小計の行がない", "A subtotal within the limit is missing") { desk in
            var random = desk.random
            let row = random.one(of: desk.rowsOfTable7) { row in
                guard desk.subtotal(row) == "AAAA" else { return false }
                let codes = desk.listedServices.filter { line in
                    desk.isSameGroup(line, row) && !desk[line, .managedUnits].isEmpty && desk[line, .over30] == "0"
                }.map { desk[$0, .serviceCode] }
                return Set(codes).count > 1
            }
            guard let row else { return false }
            desk.files[row.file].records.remove(at: row.record)
            return true
        },
        SampleFault("CP518", "合計行の単位数が0でない", "The units of a total row are not 0") { desk in
            guard let row = desk.random.one(of: desk.rowsOfTable7.filter { desk.isTotal($0) }) else { return false }
            desk[row, .units] = "100"
            return true
        },
        SampleFault("CP519", "全合計の行の事業所コードが9999999999でない", "The grand total row has an office of its own") { desk in
            let rows = desk.rowsOfTable7.filter { desk.isGrandTotal($0) }
            guard let row = desk.random.one(of: rows), let sender = desk.namePart(.sender) else { return false }
            desk[row, .office] = sender
            return true
        },
        SampleFault("CP527", "区分支給限度外の小計の行に給付管理単位数がある", "A subtotal outside the limit has managed units") { desk in
            let rows = desk.rowsOfTable7.filter { desk.subtotal($0) == "EEEE" && desk[$0, .managedUnits].isEmpty }
            guard let row = desk.random.one(of: rows) ?? desk.newSubtotalOutside() else { return false }
            desk[row, .managedUnits] = desk[row, .serviceUnits].isEmpty ? "100" : desk[row, .serviceUnits]
            return true
        },
    ]
}

extension FaultDesk {
    /// Puts a subtotal, which is optional, behind a detail row outside the limit that has none.
    fileprivate mutating func newSubtotalOutside() -> ServiceLine? {
        var random = random
        let row = random.one(of: listedServices) { row in
            self[row, .over30] == "0" && self[row, .managedUnits].isEmpty && self[row, .categoryLimitInside].isEmpty
                && !self[row, .totalCost].isEmpty
                && !rowsOfTable7.contains { ["EEEE", "ZZZZ"].contains(subtotal($0)) && isSameGroup($0, row) }
        }
        guard let row else { return nil }
        repeatRecord(row) { desk, line in
            for role in [
                Role.unitPrice, .totalCost, .benefitRate, .claimAmount, .fixedCopaymentUnit, .copayment, .fullCopayment,
                .taisCode, .equipmentNoticeCode, .equipmentName, .discountRate, .discountedUnits, .satellite,
            ] { desk[line, role] = "" }
            desk[line, .serviceCode] = desk[row, .serviceCode].prefix(2) + "EEEE"
            desk[line, .units] = "0"
        }
        return ServiceLine(file: row.file, record: row.record + 1)
    }
}
