package import CarePlanStandard

/// A send unit as the names make it, before any content is read.
package struct PlannedUnit {
    package var definition: SendUnit?
    package var edition: String
    package var address: UnitAddress
    /// YYYYMM; nil for units without months.
    package var month: String?
    /// Files that take part in the unit's rules, one a kind (images: one a number).
    package var members: [UnitFile]
    /// Files that belong to the unit but take no part: duplicates, misnamed ones beside a complete unit.
    package var bystanders: [UnitFile] = []
    /// Required prefixes that are not there.
    package var missing: [String] = []
    /// Months differ inside the unit (CP206): its files are not compared.
    package var mixesMonths = false
    var notChecked: [NotChecked] = []

    package var allFiles: [UnitFile] { members + bystanders }

    func member(_ kind: String) -> UnitFile? { members.first { $0.kind.id == kind } }
}
