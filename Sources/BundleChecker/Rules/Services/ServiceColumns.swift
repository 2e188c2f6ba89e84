import CarePlanStandard

/// Which of the two tables of services a kind is, told by its roles.
enum ServicePart {
    /// Days and counts of services: 第6表
    case planned
    /// What they come to: 第7表, with subtotals
    case listed

    /// - Parameter columns: those of one edition.
    init?(_ columns: [Column]) {
        func has(_ role: Role) -> Bool { columns.contains { $0.role == role } }
        guard [Role.office, .serviceCode, .over30, .count, .units].allSatisfy(has) else { return nil }
        if columns.contains(where: { $0.role == .serviceCode && $0.format == .serviceCodeOrTotal }) {
            self = .listed
        } else if has(.serviceDate) {
            self = .planned
        } else {
            return nil
        }
    }
}

/// The columns of a service's key, and what a row has in them.
struct ServiceColumns {
    let code: Int
    let office: Int
    let over30: Int
    let tais: Int?
    let notice: Int?

    init?(_ layout: Layout) {
        guard let columns = layout.roles.all(of: [.serviceCode, .office, .over30]) else { return nil }
        code = columns[0]
        office = columns[1]
        over30 = columns[2]
        tais = layout.roles[.taisCode]
        notice = layout.roles[.equipmentNoticeCode]
    }

    var mask: ColumnMask { ColumnMask([code, office, over30, tais, notice]) }

    /// The key of a row; nil where office, code or flag cannot be read.
    func key<Facts>(_ row: Row, in table: ServiceTable<Facts>) -> ServiceKey? {
        guard row.isLegal(code), row.isLegal(office), row.isLegal(over30), row.value(code).count == 6,
            row.value(office).count <= PackedValue.capacity
        else { return nil }
        return ServiceKey(
            person: UInt32(truncatingIfNeeded: row.keyEntry), office: table.number(of: PackedValue(row.value(office))),
            service: row.value(code).packed << 8 | UInt64(row.value(over30)[0]), equipment: equipment(row, in: table))
    }

    private func equipment<Facts>(_ row: Row, in table: ServiceTable<Facts>) -> UInt32 {
        var pair = Equipment()
        for (column, part) in [(tais, \Equipment.tais), (notice, \Equipment.notice)] {
            guard let column, row.isFilled(column) else { continue }
            guard row.isLegal(column), row.value(column).count <= PackedValue.capacity else {
                return Equipment.unreadable
            }
            pair[keyPath: part] = PackedValue(row.value(column))
        }
        return pair == Equipment() ? Equipment.none : table.number(of: pair)
    }
}
