import CarePlanStandard

/// Visits: whose they are, how often, of which office and type.
extension SampleFault {
    static let visits: [SampleFault] = [
        SampleFault("CP505", "同じ行が二つある（回数を2とせず）", "A row stands twice, in place of a count of 2") { desk in
            var random = desk.random
            guard let visit = random.one(of: desk.plainVisits, where: { desk.standsRepeating($0) }) else {
                return false
            }
            desk.repeatRecord(visit)
            return true
        },
        SampleFault("CP510", "福祉用具貸与でない行に明細判別コードがある", "A row other than equipment rental has a detail number") { desk in
            guard let visit = desk.random.one(of: desk.plainVisits) else { return false }
            desk[visit, .detailNumber] = "1"
            return true
        },
        SampleFault(
            "CP511", "連携の対象でないサービス種類が入っている（予定は第6表・第7表とも）",
            "A service out of the exchange's scope stands in the data (of a plan in both tables)"
        ) { desk in
            if let cell = desk.random.one(of: desk.cells(of: .serviceType)) {
                desk[cell] = "33"
                return true
            }
            let plain = desk.visits.filter { visit in
                guard let type = desk.serviceType(of: visit) else { return false }
                return !type.bundled && !type.fixedFee && !type.outsideLimit && !type.rental && type.scope == .inScope
            }
            guard let visit = desk.random.one(of: plain) else { return false }
            let (person, office, old) = (
                desk.person(of: visit), desk[visit, .office], desk[visit, .serviceCode].prefix(2)
            )
            for line in desk.visits + desk.rowsOfTable7
            where desk.person(of: line) == person && desk[line, .office] == office
                && desk[line, .serviceCode].prefix(2) == old
            {
                desk[line, .serviceCode] = "33" + desk[line, .serviceCode].dropFirst(2)
            }
            return true
        },
        SampleFault("CP512", "送信元以外の事業所の実績が一つ入っている", "One result is of another office than the sender") { desk in
            guard desk.side == .result, desk.standard.serviceType(desk.senderType)?.side != .plan else {
                return false
            }
            let cells = desk.cells(of: .office).filter { cell in
                desk.value(.detailNumber, cell.file, cell.record).isEmpty
            }
            guard let cell = desk.random.one(of: cells), let other = desk.otherOffice(than: desk[cell]) else {
                return false
            }
            desk[cell] = other
            return true
        },
        SampleFault(
            "CP513", "ファイル名の送信元のサービス種類コードが実績の種類と違う",
            "The sender's service type in the name is not that of the results"
        ) { desk in
            guard desk.edition.namesCarryServiceTypes, desk.side == .result,
                desk.standard.serviceType(desk.senderType)?.side != .plan
            else { return false }
            let types = ["11", "15", "13"].filter { $0 != desk.senderType }
            guard let type = desk.random.one(of: types) else { return false }
            desk.renameAll { $0.values[.senderType] = type }
            return true
        },
        SampleFault(
            "CP514", "送信先の事業所のサービスがない（ファイル名の送信先の番号が別の事業所）",
            "Nobody has a service of the receiving office (the names say another number)"
        ) { desk in
            guard desk.standard.serviceType(desk.receiverType)?.side != .plan, !desk.plannedVisits.isEmpty,
                let sender = desk.namePart(.sender)
            else { return false }
            let offices = Set(desk.visits.map { desk[$0, .office] } + [sender])
            let other = OfficeNumber.another(than: offices)
            desk.renameAll { $0.values[.receiver] = other }
            return true
        },
        SampleFault("CP531", "サービス回数が一つ0", "A count of service is 0") { desk in
            var random = desk.random
            let visit = random.one(of: desk.visits) { desk[$0, .count] == "1" && desk.standsRepeating($0) }
            guard let visit else { return false }
            desk[visit, .count] = "0"
            return true
        },
    ]
}

/// Numbers of offices that stand nowhere in a sample.
enum OfficeNumber {
    /// A number with a valid check digit that is none of those.
    static func another(than taken: Set<String>) -> String {
        let prefix = "139990"
        let numbers = (0..<1000).lazy.map { number -> String in
            let body = prefix + digits(number, 3)
            let sum = body.utf8.reversed().enumerated().reduce(0) { sum, digit in
                let product = Int(digit.element - 0x30) * (digit.offset % 2 == 0 ? 2 : 1)
                return sum + product / 10 + product % 10
            }
            return body + String((10 - sum % 10) % 10)
        }
        return numbers.first { !taken.contains($0) } ?? ""
    }
}
