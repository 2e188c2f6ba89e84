import CarePlanStandard

/// Files of one address that belong to one family of units and one month.
struct UnitBucket {
    var group: Int
    var family: Int
    var month: String?
    var files: [UnitFile]
    /// The unit the files form; nil while something is missing.
    var complete: SendUnit?
    /// Taken by CP203-CP206, CP213, CP214: no longer incomplete for a later rule.
    var isTaken = false
    var mixesMonths = false
    /// Prefixes that another rule already accounts for.
    var excused: Set<String> = []

    var kinds: Set<String> { Set(files.map(\.kind.id)) }
    var isIncomplete: Bool { complete == nil && !isTaken }
}
