import CarePlanStandard

/// A send unit as the names make it, before any content is read.
struct PlannedUnit {
    var definition: SendUnit?
    var edition: String
    var address: UnitAddress
    /// YYYYMM; nil for units without months.
    var month: String?
    /// Files that take part in the unit's rules, one a kind (images: one a number).
    var members: [UnitFile]
    /// Files that belong to the unit but take no part: duplicates, misnamed ones beside a complete unit.
    var bystanders: [UnitFile] = []
    /// Required prefixes that are not there.
    var missing: [String] = []
    /// Months differ inside the unit (CP206): its files are not compared.
    var mixesMonths = false
    var notChecked: [NotChecked] = []

    var allFiles: [UnitFile] { members + bystanders }

    func member(_ kind: String) -> UnitFile? { members.first { $0.kind.id == kind } }
}
