import CarePlanStandard
import SampleBundles

/// A place of the standard that products read differently, put into an ordinary person's case.
struct Edge: Sendable {
    let id: String
    let title: BilingualText
    let remark: BilingualText
    /// Ids of the units that can hold it.
    let units: Set<String>
    /// サービス種類コード of the provider, the best first; nil where any will do.
    let types: [String]?
    let directions: Set<TestDirection>
    /// Only where people are in 介護給付, or only where they are in 予防給付 and 総合事業; nil for both.
    let isPrevention: Bool?
    /// Puts it into the case; the context is that of the scenario's unit.
    let change: @Sendable (inout InventedCase, SampleContext) -> Void

    static let slip = "service-slip"
    static let results = "actuals"
    static let carePlan = "care-plan"

    init(
        _ id: String, _ title: BilingualText, remark: BilingualText, in units: Set<String>, types: [String]? = nil,
        directions: Set<TestDirection> = [.imports, .exports], isPrevention: Bool? = nil,
        change: @escaping @Sendable (inout InventedCase, SampleContext) -> Void
    ) {
        self.id = id
        self.title = title
        self.remark = remark
        self.units = units
        self.types = types
        self.directions = directions
        self.isPrevention = isPrevention
        self.change = change
    }

    /// One person with it.
    var plan: ScenarioPlan {
        plan { edge, setting, context in
            guard var one = setting.cases(1, in: context).first else { return [] }
            edge.change(&one, context)
            return [ScenarioBundle([one], in: context)]
        }
    }

    /// The bundles made in another way, where the edge suits the setting.
    func plan(
        isOptional: Bool = false, isCrowd: Bool = false,
        bundles: @escaping @Sendable (Edge, ScenarioSetting, SampleContext) -> [ScenarioBundle]
    ) -> ScenarioPlan {
        ScenarioPlan(id, title, remark: remark, isOptional: isOptional, isCrowd: isCrowd) { setting in
            guard let context = context(setting) else { return [] }
            return bundles(self, setting, context)
        }
    }

    /// The scenario's unit; nil where the edge does not suit the setting.
    func context(_ setting: ScenarioSetting) -> SampleContext? {
        guard directions.contains(setting.direction), let unit = setting.pattern.units.first, units.contains(unit),
            isPrevention.map({ $0 == setting.pattern.isPrevention }) ?? true,
            let type = setting.type(of: types), let context = setting.context(with: type)
        else { return nil }
        // Where both sides plan there is no provider whose type could be chosen.
        return types == nil || context.partner != nil ? context : nil
    }
}

extension ScenarioSetting {
    /// The first of the types that the product deals with and the pattern is about.
    fileprivate func type(of types: [String]?, _ standard: Standard = .current) -> String? {
        guard let types else {
            return pattern.units == [Edge.slip] || pattern.units == [Edge.results]
                ? ServiceFamily.all.lazy.compactMap { type(of: $0) }.first : ordinaryType
        }
        return types.first { code in
            let isDealtWith = selection.role != .serviceProvider || selection.serviceTypes.contains(code)
            return isDealtWith && (standard.serviceType(code)?.benefit == "介護給付") != pattern.isPrevention
        }
    }
}
