/// The rules over records in the order in which they look at a record.
///
/// The first three say things of a record that the others ask for: a differing month (CP502), a supplement that belongs
/// elsewhere (CP605, CP606), and the entry of its key.
enum RecordRules {
    typealias Maker = @Sendable (FileContext) -> RecordRule?

    /// The rules that apply to a file, and what makes them again for its parts.
    static func make(for context: FileContext) -> (rules: [RecordRule], makers: [Maker]) {
        var rules: [RecordRule] = []
        var makers: [Maker] = []
        for maker in all {
            guard let rule = maker(context) else { continue }
            rules.append(rule)
            makers.append(maker)
        }
        return (rules, makers)
    }

    private static let all: [Maker] = [
        MonthDiffersFromName.init, SupplementKeys.init, UnitKeys.init, VersionBeforeItsMonth.init, UniqueKeys.init,
        DayOutsideMonth.init, DuplicateRows.init, ProRataDaysBeyondMonth.init, HalfOpenTime.init,
        EquipmentCodes.init, DetailNumbers.init, ServiceOutOfScope.init, ResultOfOtherOffice.init,
        UsersOfReceiver.init, PlanOffice.init, GrandTotals.init, PlannedServices.init,
        ListedServices.init, Subtotals.init, LimitSplit.init, CostTotal.init, ClaimAmount.init, TotalRowValues.init,
        RowNumbers.init, ConditionalTexts.init, Periods.init, BirthDates.init, ImageNames.init, FutureResults.init,
        CreationDates.init, ManagedUnitsOutside.init, TypeLimitBlocks.init, Updaters.init, ZeroCounts.init,
        ChangeOfLevel.init, DeletionKeys.init,
    ]
}
