import CarePlanStandard

/// Every scenario that a kit may have, in the order in which they stand in it.
package enum ScenarioCatalogue {
    package static let all: [ScenarioPlan] = basics + families + combined + edges + deletions

    /// Ordinary plans and basic sheets: patterns whose files name no services.
    static let basics: [ScenarioPlan] = [
        ScenarioPlan(
            "basic", .init("基本", "ordinary"), remark: .init("", "")
        ) { setting in
            guard setting.pattern.units != ["service-slip"], setting.pattern.units != ["actuals"],
                let type = setting.ordinaryType, let context = setting.context(with: type)
            else { return [] }
            return [ScenarioBundle(setting.cases(in: context), in: context)]
        }
    ]

    /// Slips and results: a scenario for each family of services.
    static let families: [ScenarioPlan] = ServiceFamily.all.map { family in
        ScenarioPlan(family.id, family.title, remark: .init("", "")) { setting in
            guard setting.pattern.units == ["service-slip"] || setting.pattern.units == ["actuals"],
                let type = setting.type(of: family), let context = setting.context(with: type)
            else { return [] }
            return [ScenarioBundle(setting.cases(in: context), in: context)]
        }
    }

    /// 介護予防サービス・支援計画書 and 利用者基本情報 in one send unit.
    static let combined: [ScenarioPlan] = [TestDirection.imports, .exports].map { direction in
        ScenarioPlan(
            "with-basic-information", .init("利用者基本情報を添える", "with the basic sheet"),
            remark: .init(
                "支援計画書と利用者基本情報を一つの送信単位で送ります。", "The support plan and the basic sheet travel as one send unit."),
            isOptional: direction == .exports
        ) { setting in
            let unit = "prevention-plan-and-basic-information"
            guard setting.direction == direction, setting.pattern.units == ["prevention-plan"],
                let type = setting.ordinaryType, let context = setting.context(unit: unit, with: type)
            else { return [] }
            return [ScenarioBundle(setting.cases(1, in: context), in: context)]
        }
    }
}

extension ScenarioSetting {
    /// A provider's type for what names no services.
    var ordinaryType: String? {
        guard selection.role == .serviceProvider else { return pattern.isPrevention ? "63" : "11" }
        return ServiceFamily.all.lazy.compactMap { type(of: $0) }.first
    }

    /// The type that stands for a family in this setting; nil where the family has no part in it.
    func type(of family: ServiceFamily, _ standard: Standard = .current) -> String? {
        if selection.role == .serviceProvider { return family.types(of: selection, in: pattern, standard).first }
        // Those who plan see the services of all families: a few stand for them.
        let families = pattern.isPrevention ? ["visit", "rental", "municipal"] : ["visit", "short-stay", "rental"]
        guard families.contains(family.id) else { return nil }
        return family.types(of: .everyService(standard), in: pattern, standard).first
    }
}
