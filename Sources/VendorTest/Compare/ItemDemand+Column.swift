package import CarePlanStandard

extension ItemDemand {
    /// How strictly an item is meant where the scenario says nothing else.
    ///
    /// What a product sets by itself when it exports is open; what the standard lets it leave out is compared where it is
    /// filled. 保険者番号 of results is open: with 住所地特例 the provider corrects it by hand.
    package init(_ column: Column, of kind: FileKind) {
        switch (column.role, column.format) {
        case (.csvVersion, _), (.createdDate, _), (.updater, _), (.detailNumber, _), (.imageName, _): self = .open
        case (_, .unused), (_, .fixed), (_, .any), (_, .csvVersion), (_, .imageFile): self = .open
        case (.insurer, _): self = kind.side == .result ? .open : .fixed
        case (.managedUnits, _), (.typeLimitOver, _), (.typeLimitInside, _): self = .whereFilled
        case (.satellite, _), (.taisCode, _), (.equipmentNoticeCode, _), (.proRataDays, _): self = .fixed
        // Days of short stays stand where the product likes: the form takes them from elsewhere.
        case (nil, .int) where kind.columns.contains { $0.role == .serviceCode }: self = .whereFilled
        default: self = column.required ? .fixed : .whereGiven
        }
    }

    /// On subtotals and totals of 第7表 only what tells them apart and their sums count: all else has no meaning there.
    init(onTotals column: Column, of kind: FileKind) {
        switch column.role {
        case .insurer, .insured, .targetMonth, .office, .serviceCode: self = .init(column, of: kind)
        case .serviceUnits, .managedUnits, .categoryLimitOver, .categoryLimitInside, .totalCost, .claimAmount,
            .copayment, .fullCopayment:
            self = .whereFilled
        default: self = .open
        }
    }

    /// Whether a value is what the scenario has, both in comparable form.
    func allows(_ found: String, for expected: String) -> Bool {
        switch self {
        case .open: true
        case .fixed: found == expected
        case .whereGiven: expected.isEmpty || found == expected
        case .whereFilled: found.isEmpty || expected.isEmpty || found == expected
        }
    }
}
