import CarePlanStandard

/// 第6表 and 第7表 that do not tell the same.
extension SampleFault {
    static let tables: [SampleFault] = [
        SampleFault("CP607", "第6表に、第7表にない事業所のサービスがある", "Table 6 holds a service of an office that table 7 lacks") {
            desk in
            let offices = Set(desk.visits.map { desk[$0, .office] }).union([desk.namePart(.sender) ?? ""])
            guard !desk.plannedVisits.isEmpty, let visit = desk.random.one(of: desk.plainVisits) else { return false }
            let other = OfficeNumber.another(than: offices)
            desk.repeatRecord(visit) { desk, line in desk[line, .office] = other }
            return true
        },
        SampleFault("CP608", "第6表の訪問などが一回足りない", "A visit is missing in table 6") { desk in
            var random = desk.random
            let visit = random.one(of: desk.plannedVisits) { visit in
                guard desk.serviceType(of: visit)?.bundled == false else { return false }
                let rows = desk.listed(visit)
                let siblings = desk.visits.filter { desk.key(of: $0) == desk.key(of: visit) }
                let days = Set(siblings.filter { $0 != visit }.map { desk[$0, .serviceDate] }).count
                let sum = siblings.filter { $0 != visit }.reduce(0) { $0 + (Int(desk[$1, .count]) ?? 0) }
                let ones = siblings.contains { !desk[$0, .proRataDays].isEmpty }
                return !rows.isEmpty && !ones && siblings.count > 1
                    && rows.allSatisfy { !["1", String(days), String(sum)].contains(desk[$0, .count]) }
            }
            guard let visit else { return false }
            desk.files[visit.file].records.remove(at: visit.record)
            return true
        },
        SampleFault("CP609", "第6表の単位数が第7表と違う", "The units of a service in table 6 are not those of table 7") { desk in
            var random = desk.random
            let visit = random.one(of: desk.plannedVisits) { visit in
                let rows = desk.listed(visit)
                let values = Set(desk.visits(of: rows.first ?? visit).map { desk[$0, .units] })
                return rows.count == 1 && values.count == 1 && desk[visit, .detailNumber].isEmpty
                    && values.isDisjoint(with: ["0", ""]) && desk.rowUnits(rows[0]) != "0"
            }
            guard let visit, let units = Int(desk[visit, .units]) else { return false }
            let key = desk.key(of: visit)
            for line in desk.visits where desk.key(of: line) == key { desk[line, .units] = String(units + 1) }
            return true
        },
    ]
}

extension FaultDesk {
    /// 割引後単位数, or 単位数 where it is empty.
    func rowUnits(_ row: ServiceLine) -> String {
        let discounted = self[row, .discountedUnits]
        return discounted.isEmpty ? self[row, .units] : discounted
    }
}
