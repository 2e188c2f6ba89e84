import CarePlanStandard

/// A record of 第6表 or 第7表, by what it tells.
struct ServiceLine: Hashable {
    var file: Int
    var record: Int
}

/// What ties a visit of 第6表 to its row of 第7表.
struct ServiceLineKey: Hashable {
    var person: [String]
    var office: String
    var code: String
    var equipment: [String]
    var over30: String
}

extension FaultDesk {
    /// Records of visits, planned or carried out.
    var visits: [ServiceLine] {
        tables(with: .serviceDate, .serviceCode).flatMap { file in
            files[file].records.indices.map { ServiceLine(file: file, record: $0) }
        }
    }

    /// Visits of the plan, which 第7表 sums up.
    var plannedVisits: [ServiceLine] { listedServices.isEmpty ? [] : visits }

    /// Detail rows of 第7表.
    var listedServices: [ServiceLine] { rowsOfTable7.filter { !isTotal($0) } }

    /// All rows of 第7表.
    var rowsOfTable7: [ServiceLine] {
        tables(with: .managedUnits, .serviceCode).flatMap { file in
            files[file].records.indices.map { ServiceLine(file: file, record: $0) }
        }
    }

    subscript(line: ServiceLine, role: Role) -> String {
        get { value(role, line.file, line.record) }
        set { set(role, line.file, line.record, to: newValue) }
    }

    func person(of line: ServiceLine) -> [String] { person(line.file, line.record) }

    func key(of line: ServiceLine) -> ServiceLineKey {
        ServiceLineKey(
            person: person(of: line), office: self[line, .office], code: self[line, .serviceCode],
            equipment: [self[line, .taisCode], self[line, .equipmentNoticeCode]], over30: self[line, .over30])
    }

    /// A subtotal, or the grand total.
    func isTotal(_ line: ServiceLine) -> Bool { isGrandTotal(line) || subtotal(line) != nil }

    func isGrandTotal(_ line: ServiceLine) -> Bool { self[line, .serviceCode] == "999999" }

    /// `AAAA`, `EEEE` or `ZZZZ`
    func subtotal(_ line: ServiceLine) -> String? {
        let end = String(self[line, .serviceCode].suffix(4))
        return ["AAAA", "EEEE", "ZZZZ"].contains(end) ? end : nil
    }

    func serviceType(of line: ServiceLine) -> ServiceType? {
        standard.serviceType(String(self[line, .serviceCode].prefix(2)))
    }

    /// Of one person, office and service type: what a subtotal covers.
    func isSameGroup(_ one: ServiceLine, _ other: ServiceLine) -> Bool {
        self[one, .office] == self[other, .office] && person(of: one) == person(of: other)
            && self[one, .serviceCode].prefix(2) == self[other, .serviceCode].prefix(2)
    }

    /// Rows of 第7表 that sum up a visit.
    func listed(_ visit: ServiceLine) -> [ServiceLine] {
        let key = key(of: visit)
        return listedServices.filter { self.key(of: $0) == key }
    }

    /// Visits that a row of 第7表 sums up.
    func visits(of listed: ServiceLine) -> [ServiceLine] {
        let key = key(of: listed)
        return plannedVisits.filter { self.key(of: $0) == key }
    }

    /// True when 第7表 goes on agreeing however often a visit of the same day is counted.
    func standsRepeating(_ visit: ServiceLine) -> Bool {
        guard serviceType(of: visit)?.bundled != true, !plannedVisits.isEmpty else { return true }
        let rows = listed(visit)
        let days = Set(visits.filter { key(of: $0) == key(of: visit) }.map { self[$0, .serviceDate] }).count
        return rows.allSatisfy { self[$0, .count] == "1" || self[$0, .count] == String(days) }
    }

    /// Visits that no 明細判別コード tells apart and no equipment is lent by.
    var plainVisits: [ServiceLine] {
        visits.filter { self[$0, .detailNumber].isEmpty && serviceType(of: $0)?.rental == false }
    }

    /// Appends a copy of a record behind it.
    mutating func repeatRecord(_ line: ServiceLine, _ change: (inout FaultDesk, ServiceLine) -> Void = { _, _ in }) {
        files[line.file].records.insert(files[line.file].records[line.record], at: line.record + 1)
        change(&self, ServiceLine(file: line.file, record: line.record + 1))
    }

    /// One of the two offices of the names that a value is not.
    func otherOffice(than value: String) -> String? {
        [namePart(.receiver), namePart(.sender)].compactMap { $0 }.first { $0 != value }
    }
}
