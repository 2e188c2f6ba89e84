package import CarePlanStandard

/// Which patterns apply to a product, and why the others do not.
package struct PatternScope: Sendable {
    package var roles: [RoleSelection]
    package var edition: String
    /// Ids of the patterns that the product is entered for; nil for all that its roles have.
    package var chosen: Set<String>?
    private let standard: Standard

    package init(roles: [RoleSelection], edition: String, chosen: Set<String>? = nil, _ standard: Standard) {
        self.roles = roles
        self.edition = edition
        self.chosen = chosen
        self.standard = standard
    }

    /// Why a pattern is 対象外; nil where it applies.
    package func exclusion(of pattern: TestPattern) -> BilingualText? {
        let units = standard.units.filter { pattern.units.contains($0.id) }
        guard units.contains(where: { $0.editions.contains(edition) }) else {
            return BilingualText("\(edition) にこの送信単位はありません", "edition \(edition) has no such send unit")
        }
        guard roles.contains(where: { PatternDuty.of(pattern, $0.role) != nil }) else {
            let names = roles.map(\.role.title)
            return BilingualText(
                "\(names.map(\.ja).joined(separator: "・"))は出力も取込もしません",
                "\(names.map(\.en).joined(separator: ", ")): neither exports nor imports it")
        }
        guard roles.contains(where: { takesPart($0, in: pattern) }) else {
            return pattern.isPrevention
                ? BilingualText("予防給付・総合事業のサービス種類を扱いません", "no service type of prevention or 総合事業")
                : BilingualText("介護給付のサービス種類を扱いません", "no service type of 介護給付")
        }
        if let chosen, !chosen.contains(pattern.id) {
            return BilingualText("申請者が試験の対象に選んでいません", "the applicant did not choose it")
        }
        return nil
    }

    /// A role has something to do in a pattern; a provider only with the service types for it.
    package func takesPart(_ selection: RoleSelection, in pattern: TestPattern) -> Bool {
        guard PatternDuty.of(pattern, selection.role) != nil else { return false }
        guard selection.role == .serviceProvider else { return true }
        return ServiceFamily.all.contains { !$0.types(of: selection, in: pattern, standard).isEmpty }
    }
}
