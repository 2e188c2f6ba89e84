import CarePlanStandard

/// 第7表 of one person: detail rows, sums by office and type, the grand total, and the money of each.
///
/// - Standard: links, '第7表 rows'; 第7表 記載要領
struct AnnexTable {
    private(set) var rows: [AnnexRow] = []
    private let person: InventedPerson
    /// Units of 区分支給限度基準額 that are left.
    private var left: Int
    /// Units of 種類支給限度 that are left, by type.
    private var leftOfType: [String: Int]
    /// The rows whose money the grand total adds up.
    private var counted: [AnnexRow] = []

    init(_ one: InventedCase) {
        person = one.person
        left = one.person.certification.limit
        leftOfType = Dictionary(
            one.typeLimits.map { ($0.serviceType, $0.limit) }, uniquingKeysWith: { first, _ in first })
        let billed = BilledService.rows(one.services)
        var order: [Group] = []
        for row in billed where !order.contains(Group(row)) { order.append(Group(row)) }
        for group in order {
            let members = billed.filter { Group($0) == group }
            addInside(members.filter { $0.service.isInsideLimit })
            addOutside(members.filter { !$0.service.isInsideLimit && $0.service.limit != .over30 })
            addOver30(members.filter { $0.service.limit == .over30 })
        }
        rows.append(AnnexRow(totalOf: counted))
    }

    private struct Group: Equatable {
        let office: String
        let type: String

        init(_ row: BilledService) {
            office = row.service.office.number
            type = row.service.serviceType
        }
    }

    // MARK: Inside the limit

    private mutating func addInside(_ members: [BilledService]) {
        guard let first = members.first else { return }
        var head = members.count == 1 ? AnnexRow(first) : AnnexRow("AAAA", of: members)
        if members.count > 1 {
            for member in members {
                var row = AnnexRow(member)
                row.managed = member.amount
                rows.append(row)
            }
        }
        let units = head.amount ?? 0
        head.managed = units
        var inside = units
        if let limit = leftOfType[first.service.serviceType] {
            inside = min(units, limit)
            leftOfType[first.service.serviceType] = limit - inside
            head.typeOver = units - inside
            head.typeInside = inside
        }
        let covered = min(inside, left)
        left -= covered
        head.categoryOver = inside - covered
        head.categoryInside = covered
        charge(&head, covered, first.service.unitPrice, fixed: members)
        head.fullCopayment = (units - covered) * first.service.unitPrice / 100
        rows.append(head)
        counted.append(head)
    }

    /// 費用総額 and who pays it.
    private func charge(_ row: inout AnnexRow, _ units: Int, _ price: Int, fixed members: [BilledService] = []) {
        let cost = units * price / 100
        row.unitPrice = price
        row.cost = cost
        if members.contains(where: { $0.service.fixedCopayment != nil }) {
            // 定額: the user's share comes first.
            let share = min(cost, members.reduce(0) { $0 + ($1.service.fixedCopayment ?? 0) * $1.count })
            if members.count == 1 { row.fixedCopayment = members[0].service.fixedCopayment }
            row.claim = cost - share
            row.copayment = share
        } else {
            let claim = cost * person.benefitRate / 100
            row.rate = person.benefitRate
            row.claim = claim
            row.copayment = cost - claim
        }
    }

    // MARK: Outside the limit

    private mutating func addOutside(_ members: [BilledService]) {
        guard let first = members.first else { return }
        var head = members.count == 1 ? AnnexRow(first) : AnnexRow("EEEE", of: members)
        if members.count > 1 { rows += members.map(AnnexRow.init) }
        charge(&head, head.amount ?? 0, first.service.unitPrice)
        head.fullCopayment = 0
        rows.append(head)
        counted.append(head)
    }

    /// Days beyond thirty in a row: insurance pays nothing.
    private mutating func addOver30(_ members: [BilledService]) {
        guard let first = members.first else { return }
        rows += members.map(AnnexRow.init)
        var head = AnnexRow("ZZZZ", of: members)
        head.unitPrice = first.service.unitPrice
        head.cost = 0
        head.claim = 0
        head.copayment = 0
        head.fullCopayment = (head.amount ?? 0) * first.service.unitPrice / 100
        rows.append(head)
        counted.append(head)
    }
}
