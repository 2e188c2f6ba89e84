/// CP517: several services of one type at one office inside the limit need a ??AAAA row.
///
/// - Standard: 別紙 第7表 サービスコード
struct SubtotalPresence {
    let ledger: TableSevenLedger

    /// - Returns: the rule, where it could not be decided of a group.
    func judge(_ findings: FileFindings) -> Set<String> {
        var isUndecided = false
        for group in ledger.groups where !group.isAlwaysOutside && !group.has(.subtotalInside) {
            let areSeveral: Bool
            if group.has(.managed) {
                areSeveral = group.managedCodes.areSeveral
            } else if group.has(.bare) {
                areSeveral = group.bareCodes.areSeveral
            } else {
                if ledger.sums(group, .ownCost).rows > 1 { isUndecided = true }
                continue
            }
            if areSeveral {
                findings.note(
                    517, at: group.first.place, [Finding.NamedArgument("type", .text(group.typeText))])
            }
        }
        return isUndecided ? ["CP517"] : []
    }
}
