import CarePlanStandard

extension ScenarioCatalogue {
    /// Deletions: △ for most, ○ where an edition says so.
    static let deletions: [ScenarioPlan] = [false, true].map { isOptional in
        ScenarioPlan(
            "deletion", .init("削除", "deletion"),
            remark: .init(
                "先に登録したものを、削除のファイルで取り消します。", "What was registered before is taken back by a deletion."),
            isOptional: isOptional, continuesFirst: true
        ) { setting in
            guard let duty = DeletionDuty(setting), duty.isOptional == isOptional,
                let type = setting.deletionType, let context = setting.context(unit: duty.unit, with: type)
            else { return [] }
            return [ScenarioBundle(setting.cases(in: context), in: context)]
        }
    }
}

extension ScenarioSetting {
    /// The first scenario of the pattern has this type: its records are deleted.
    fileprivate var deletionType: String? {
        if pattern.units == ["service-slip"] || pattern.units == ["actuals"] {
            return ServiceFamily.all.lazy.compactMap { type(of: $0) }.first
        }
        return ordinaryType
    }
}

/// The unit that deletes what a pattern is about, and whether a role must take part in it.
///
/// - Standard: 4.1版 (tables of what each side outputs and imports)
struct DeletionDuty {
    let unit: String
    let isOptional: Bool

    /// Nil where the role has no mark, or the edition no such unit.
    init?(_ setting: ScenarioSetting, _ standard: Standard = .current) {
        let mains = standard.units.filter { setting.pattern.units.contains($0.id) }.compactMap(\.required.first?.kind)
        let unit = standard.units.first { unit in
            unit.editions.contains(setting.edition)
                && unit.required.contains { standard.kind($0.kind)?.deletes.map { mains.contains($0.kind) } ?? false }
        }
        guard let unit, let kind = unit.required.first?.kind,
            let duty = standard.duties.first(where: {
                $0.part == (setting.pattern.isPrevention ? "予防" : "居宅") && $0.file.hasPrefix(kind)
            })
        else { return nil }
        let mark =
            switch (setting.selection.role, setting.direction) {
            case (.careManager, .exports): duty.careManagerOut
            case (.careManager, .imports): duty.careManagerIn
            case (.serviceProvider, .exports): duty.serviceOut
            case (.serviceProvider, .imports): duty.serviceIn
            case (.communitySupportCentre, .exports): duty.communityOut
            case (.communitySupportCentre, .imports): duty.communityIn
            }
        guard mark.hasPrefix("○") || mark.hasPrefix("△") else { return nil }
        self.unit = unit.id
        isOptional = !mark.hasPrefix("○") && !mark.contains("\(setting.edition): ○")
    }
}
