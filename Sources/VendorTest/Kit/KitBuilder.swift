package import CarePlanStandard
package import SampleBundles

/// Draws up a kit: which patterns apply, which scenarios each has, and their bundles. The same request gives the same kit.
package struct KitBuilder {
    private let request: KitRequest
    private let plans: [ScenarioPlan]
    private let standard: Standard
    private var kit: DrawnKit

    /// - Parameter plans: every scenario there is.
    package static func draw(
        _ request: KitRequest, plans: [ScenarioPlan] = ScenarioCatalogue.all, _ standard: Standard = .current
    ) throws(SampleError) -> DrawnKit {
        var builder = KitBuilder(request, plans, standard)
        let scope = PatternScope(
            roles: request.roles, edition: request.edition, chosen: request.patterns, standard)
        for pattern in standard.patterns {
            let exclusion = scope.exclusion(of: pattern)
            var drawn = KitPattern(id: pattern.id, exclusion: exclusion)
            if exclusion == nil {
                for scenario in builder.scenarios(of: pattern, scope) { try builder.add(scenario, to: &drawn) }
            }
            builder.kit.kit.patterns.append(drawn)
        }
        return builder.kit
    }

    private init(_ request: KitRequest, _ plans: [ScenarioPlan], _ standard: Standard) {
        self.request = request
        self.plans = plans
        self.standard = standard
        kit = DrawnKit(
            kit: Kit(
                product: request.product, roles: request.roles, edition: request.edition, seed: request.seed,
                toolVersion: request.toolVersion, ruleset: request.ruleset, patterns: [], month: request.month),
            scenarios: [:], checks: [:])
    }

    // MARK: Scenarios

    private func scenarios(of pattern: TestPattern, _ scope: PatternScope) -> [Scenario] {
        var result: [Scenario] = []
        for direction in TestDirection.allCases {
            for selection in request.roles where scope.takesPart(selection, in: pattern) {
                guard let mark = PatternDuty.of(pattern, selection.role)?.mark(of: direction), mark != .none else {
                    continue
                }
                for scenario in scenarios(of: pattern, direction, selection, isOptional: mark == .may)
                where !result.contains(where: { $0.bundles == scenario.bundles && $0.direction == direction }) {
                    result.append(scenario)
                }
            }
        }
        return result + roundTrips(of: pattern, scope, beside: result)
    }

    private func scenarios(
        of pattern: TestPattern, _ direction: TestDirection, _ selection: RoleSelection, isOptional: Bool
    ) -> [Scenario] {
        var first: Int?
        return plans.indices.compactMap { index in
            let plan = plans[index]
            var setting = setting(pattern, direction, selection, plan: index)
            if plan.continuesFirst, let first { setting.firstPerson = first }
            let bundles = plan.bundles(setting)
            guard !bundles.isEmpty else { return nil }
            first = first ?? setting.firstPerson
            let source =
                bundles.contains { $0.unit == pattern.units[0] } ? source(of: pattern, direction, selection) : nil
            var scenario = Scenario(
                id: id(pattern, direction, selection, plan.id), pattern: pattern.id, direction: direction,
                role: selection.role, title: plan.title, isOptional: isOptional || plan.isOptional,
                roundTripOf: source.map { id($0, .imports, selection, plan.id) }, bundles: bundles,
                openItems: plan.openItems)
            scenario.steps = ScenarioSteps(scenario, plan.remark, standard).steps
            return scenario
        }
    }

    /// A product that both sends and takes in a plan or slip gives back what it took in.
    private func roundTrips(
        of pattern: TestPattern, _ scope: PatternScope, beside scenarios: [Scenario]
    ) -> [Scenario] {
        let roles = request.roles.filter { scope.takesPart($0, in: pattern) }
        guard pattern.units != ["actuals"], pattern.units != ["basic-information"] else { return [] }
        for sender in roles where PatternDuty.of(pattern, sender.role)?.exports == .must {
            for source in scenarios where source.direction == .imports && source.role != sender.role {
                guard let index = plans.firstIndex(where: { source.id.hasSuffix("-" + $0.id) }),
                    let receiver = roles.first(where: { $0.role == source.role })
                else { continue }
                var setting = setting(pattern, .exports, sender, plan: index)
                let imported = self.setting(pattern, .imports, receiver, plan: index)
                setting.firstPerson = imported.firstPerson
                setting.people = imported.people
                let bundles = plans[index].bundles(setting)
                guard !bundles.isEmpty, bundles.map(\.sender) == source.bundles.map(\.sender) else { continue }
                var scenario = Scenario(
                    id: id(pattern, .exports, sender, "round-trip"), pattern: pattern.id, direction: .exports,
                    role: sender.role, title: BilingualText("取り込んだものの出力", "what was imported, exported"),
                    roundTripOf: source.id, bundles: source.bundles, openItems: plans[index].openItems)
                scenario.steps = ScenarioSteps(scenario, BilingualText("", ""), standard).steps
                return [scenario]
            }
        }
        return []
    }

    /// Results are told of the slip that was imported: the pattern of the slip on the same line.
    private func source(
        of pattern: TestPattern, _ direction: TestDirection, _ selection: RoleSelection
    ) -> TestPattern? {
        guard direction == .exports, pattern.units == ["actuals"], selection.role == .serviceProvider else {
            return nil
        }
        return standard.patterns.first { $0.line == pattern.line && $0.units == ["service-slip"] }
    }

    private func setting(
        _ pattern: TestPattern, _ direction: TestDirection, _ selection: RoleSelection, plan: Int
    ) -> ScenarioSetting {
        let source = source(of: pattern, direction, selection)
        let story = source ?? pattern
        let side = source == nil ? direction : .imports
        let place = (standard.patterns.firstIndex(of: story) ?? 0) * 2 + (side == .imports ? 0 : 1)
        return ScenarioSetting(
            pattern: pattern, direction: direction, selection: selection, edition: request.edition,
            seed: request.seed, month: request.month, firstPerson: (place * Self.mostPlans + plan) * Self.mostPeople,
            people: side == .imports ? 3 : 2)
    }

    private static let mostPlans = 64
    private static let mostPeople = 1000

    /// The role stands in the id where the product has several.
    private func id(
        _ pattern: TestPattern, _ direction: TestDirection, _ selection: RoleSelection, _ plan: String
    ) -> String {
        let role = request.roles.count > 1 ? [selection.role.rawValue] : []
        return ([pattern.id, direction.rawValue] + role + [plan]).joined(separator: "-")
    }

    // MARK: Tasks

    private mutating func add(_ scenario: Scenario, to pattern: inout KitPattern) throws(SampleError) {
        var scenario = scenario
        if let source = scenario.roundTripOf, kit.scenarios[source] == nil {
            // The slip is not part of this kit: its services are keyed in.
            scenario.roundTripOf = nil
            scenario.steps = ScenarioSteps(scenario, BilingualText("", ""), standard).steps
        }
        let isFirst = !pattern.tasks.contains { $0.direction == scenario.direction }
        let folder = "\(scenario.direction.rawValue)/\(scenario.pattern)"
        let name = scenario.id.dropFirst("\(scenario.pattern)-\(scenario.direction.rawValue)-".count)
        var task = KitTask(
            id: scenario.id, direction: scenario.direction, role: scenario.role, title: scenario.title,
            isOptional: scenario.isOptional,
            folder: scenario.direction == .exports && isFirst ? folder : "\(folder)/\(name)",
            units: Self.once(scenario.bundles.map(\.unit)),
            kinds: Self.once(scenario.bundles.flatMap(\.files).map(\.kind)))
        if scenario.direction == .imports {
            let lines = CheckPoints.lines(of: scenario.id, try scenario.input(standard), standard)
            task.checks = lines.count
            kit.checks[scenario.id] = lines
        } else {
            task.digest = SHA256.hex(of: ScenarioDocument.write(scenario, standard))
        }
        kit.scenarios[scenario.id] = scenario
        pattern.tasks.append(task)
    }

    /// Each word once, in the order of its first place.
    private static func once(_ words: [String]) -> [String] {
        words.reduce(into: []) { kept, word in if !kept.contains(word) { kept.append(word) } }
    }
}
