import CarePlanStandard

/// 福祉用具: codes that are missing, or two where one is asked.
extension SampleFault {
    static let equipment: [SampleFault] = [
        SampleFault(
            "CP508", "福祉用具貸与の一品のコードが空（予定は第6表・第7表とも）", "An item of equipment has no code (in both tables)",
            providers: ["17", "67"]
        ) { desk in
            let rentals = desk.visits.filter { visit in
                desk.serviceType(of: visit)?.rental == true && desk.edition.id == desk.files[visit.file].edition
                    && desk.column(.taisCode, in: visit.file) != nil
            }
            guard let visit = desk.random.one(of: rentals) else { return false }
            desk.setEquipment(of: visit, [.taisCode: "", .equipmentNoticeCode: ""])
            return true
        },
        SampleFault(
            "CP509", "一品にTAISコードと届出コードの両方がある（予定は第6表・第7表とも）", "An item has both equipment codes (in both tables)"
        ) { desk in
            let lines = desk.visits.filter { desk.column(.taisCode, in: $0.file) != nil }
            let filled = lines.filter { !desk[$0, .taisCode].isEmpty || !desk[$0, .equipmentNoticeCode].isEmpty }
            guard let visit = desk.random.one(of: filled) ?? desk.random.one(of: lines) else { return false }
            var codes: [Role: String] = [:]
            if desk[visit, .taisCode].isEmpty { codes[.taisCode] = "00001-000001" }
            if desk[visit, .equipmentNoticeCode].isEmpty { codes[.equipmentNoticeCode] = "00001-000001" }
            desk.setEquipment(of: visit, codes)
            return true
        },
    ]
}

extension FaultDesk {
    /// Changes the codes of an item wherever it stands.
    fileprivate mutating func setEquipment(of visit: ServiceLine, _ codes: [Role: String]) {
        let key = key(of: visit)
        for line in visits + rowsOfTable7 where self.key(of: line) == key {
            for (role, code) in codes { self[line, role] = code }
        }
    }
}
