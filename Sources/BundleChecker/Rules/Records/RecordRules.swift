import CarePlanStandard

/// The rules over records in the order in which they look at a record.
///
/// The first three say things of a record that the others ask for: a differing month (CP502), a supplement that belongs
/// elsewhere (CP605, CP606), and the entry of its key.
enum RecordRules {
    typealias Maker = @Sendable (FileContext) -> RecordRule?

    /// A rule and the role without which it has nothing to look at; nil for one that asks for more than roles.
    private struct Entry: Sendable {
        let role: Role?
        let make: Maker

        init(_ role: Role?, _ make: @escaping Maker) {
            self.role = role
            self.make = make
        }
    }

    /// The rules that apply to a file, and what makes them again for its parts.
    static func make(for context: FileContext) -> (rules: [RecordRule], makers: [Maker]) {
        let roles = context.layout.roles
        var rules: [RecordRule] = []
        var makers: [Maker] = []
        for entry in all {
            // Most rules lack their role in most layouts: to ask first spares making them.
            if let role = entry.role, roles[role] == nil {
                assert(entry.make(context) == nil, "a rule that would apply is left out for its role")
                continue
            }
            guard let rule = entry.make(context) else { continue }
            rules.append(rule)
            makers.append(entry.make)
        }
        return (rules, makers)
    }

    private static let all: [Entry] = [
        Entry(.targetMonth, MonthDiffersFromName.init),
        Entry(.planDate, SupplementKeys.init),
        Entry(nil, UnitKeys.init),
        Entry(.targetMonth, VersionBeforeItsMonth.init),
        Entry(nil, UniqueKeys.init),
        Entry(.serviceDate, DayOutsideMonth.init),
        Entry(.units, DuplicateRows.init),
        Entry(.proRataDays, ProRataDaysBeyondMonth.init),
        Entry(.startTime, HalfOpenTime.init),
        Entry(.taisCode, EquipmentCodes.init),
        Entry(.detailNumber, DetailNumbers.init),
        Entry(nil, ServiceOutOfScope.init),
        Entry(.office, ResultOfOtherOffice.init),
        Entry(.serviceDate, UsersOfReceiver.init),
        Entry(.planOffice, PlanOffice.init),
        Entry(.serviceCode, GrandTotals.init),
        Entry(.serviceDate, PlannedServices.init),
        Entry(.count, ListedServices.init),
        Entry(.managedUnits, Subtotals.init),
        Entry(.typeLimitOver, LimitSplit.init),
        Entry(.unitPrice, CostTotal.init),
        Entry(.claimAmount, ClaimAmount.init),
        Entry(.units, TotalRowValues.init),
        Entry(.needNumber, RowNumbers.init),
        Entry(nil, ConditionalTexts.init),
        Entry(.periodStart, Periods.init),
        Entry(.birthDate, BirthDates.init),
        Entry(.imageName, ImageNames.init),
        Entry(.serviceDate, FutureResults.init),
        Entry(.createdDate, CreationDates.init),
        Entry(.managedUnits, ManagedUnitsOutside.init),
        Entry(.typeBlockService, TypeLimitBlocks.init),
        Entry(.updater, Updaters.init),
        Entry(.count, ZeroCounts.init),
        Entry(.levelChangeDate, ChangeOfLevel.init),
        Entry(nil, DeletionKeys.init),
    ]
}
