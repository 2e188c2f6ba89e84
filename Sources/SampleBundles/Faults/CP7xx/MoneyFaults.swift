import CarePlanStandard

/// Sums and money of 第7表 that do not add up.
extension SampleFault {
    static let money: [SampleFault] = [
        SampleFault("CP701", "単位数×回数がサービス単位金額にならない（回数が1）", "Units times count is not the amount (the count is 1)") {
            desk in
            var random = desk.random
            let row = random.one(of: desk.listedServices) { row in
                !["", "0", "1"].contains(desk[row, .count]) && desk.serviceType(of: row)?.fixedFee == false
                    && !["", "0"].contains(desk.rowUnits(row)) && !["", "0"].contains(desk[row, .serviceUnits])
                    && !desk.visits(of: row).contains { !desk[$0, .proRataDays].isEmpty }
            }
            guard let row else { return false }
            desk[row, .count] = "1"
            return true
        },
        SampleFault("CP702", "種類別小計のサービス単位金額が1単位多い", "A subtotal is a unit too many") { desk in
            var random = desk.random
            let row = random.one(of: desk.rowsOfTable7) { row in
                desk.subtotal(row) != nil && !desk[row, .serviceUnits].isEmpty && desk.hasDetails(row)
                    && desk.staysSplit(row, without: .serviceUnits)
            }
            return row.map { desk.addOne(to: .serviceUnits, of: [$0]) } ?? false
        },
        SampleFault("CP703", "全合計の費用総額が1円多い", "The grand total of cost is a yen too many") { desk in
            desk.addOne(
                to: .totalCost,
                of: desk.rowsOfTable7.filter { desk.isGrandTotal($0) && !["", "0"].contains(desk[$0, .totalCost]) })
        },
        SampleFault("CP704", "種類支給限度基準内単位数が1単位多い", "The units within the type limit are one too many") { desk in
            let rows = desk.rowsOfTable7.filter {
                !desk.isGrandTotal($0) && !["", "0"].contains(desk[$0, .categoryLimitInside])
            }
            guard let row = desk.random.one(of: rows) else { return false }
            let inside =
                desk[row, .typeLimitInside].isEmpty ? desk[row, .categoryLimitInside] : desk[row, .typeLimitInside]
            desk[row, .typeLimitInside] = String((Int(inside) ?? 0) + 1)
            return true
        },
        SampleFault("CP705", "単位数単価が1円高く、費用総額と合わない", "The unit price is a yen higher than the cost tells") { desk in
            let rows = desk.rowsOfTable7.filter {
                !["", "0"].contains(desk[$0, .categoryLimitInside]) && !desk[$0, .unitPrice].isEmpty
                    && !["", "0"].contains(desk[$0, .totalCost])
            }
            guard let row = desk.random.one(of: rows) else { return false }
            let parts = desk[row, .unitPrice].split(separator: ".")
            guard parts.count == 2, let yen = Int(parts[0]) else { return false }
            desk[row, .unitPrice] = "\(yen + 1).\(parts[1])"
            return true
        },
        SampleFault("CP706", "給付率が5低く、保険請求額と合わない", "The benefit rate is five lower than the claim tells") { desk in
            let rows = desk.rowsOfTable7.filter {
                !["", "0"].contains(desk[$0, .benefitRate]) && desk[$0, .fixedCopaymentUnit].isEmpty
                    && !["", "0"].contains(desk[$0, .totalCost]) && !desk[$0, .claimAmount].isEmpty
                    && !desk[$0, .insured].hasPrefix("H")
            }
            guard let row = desk.random.one(of: rows), let rate = Int(desk[row, .benefitRate]) else { return false }
            desk[row, .benefitRate] = String(rate - 5)
            return true
        },
    ]
}

extension FaultDesk {
    fileprivate mutating func addOne(to role: Role, of rows: [ServiceLine]) -> Bool {
        guard let row = random.one(of: rows) else { return false }
        self[row, role] = String((Int(self[row, role]) ?? 0) + 1)
        return true
    }

    /// Detail rows stand under the subtotal, all with an amount.
    fileprivate func hasDetails(_ total: ServiceLine) -> Bool {
        let rows = listedServices.filter { isSameGroup($0, total) }
        return !rows.isEmpty && rows.allSatisfy { !self[$0, .serviceUnits].isEmpty }
    }

    /// The split by type limits of a row holds without the amount in that column.
    fileprivate func staysSplit(_ row: ServiceLine, without role: Role) -> Bool {
        let parts = [self[row, .typeLimitOver], self[row, .typeLimitInside]]
        let limits = [self[row, .categoryLimitOver], self[row, .categoryLimitInside]]
        func sum(_ texts: [String]) -> Int { texts.reduce(0) { $0 + (Int($1) ?? 0) } }
        let managed = Int(self[row, .managedUnits])
        if parts.contains(where: { !$0.isEmpty }) { return sum(parts) == managed }
        return limits.allSatisfy(\.isEmpty) || sum(limits) == managed
    }
}
