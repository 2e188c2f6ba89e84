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
                try builder.refuseMonth(of: pattern)
                for draft in builder.drafts(of: pattern, scope) { try builder.add(draft, to: &drawn) }
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

    /// Throws where no bundle of the pattern can be made for the month: else the pattern would have no scenario.
    private func refuseMonth(of pattern: TestPattern) throws(SampleError) {
        _ = try SampleContext(
            SampleRequest(
                unit: pattern.units[0], edition: request.edition, month: request.month, seed: request.seed), standard)
    }

    // MARK: Scenarios

    /// A scenario before its steps are written.
    private struct Draft {
        var scenario: Scenario
        var plan: ScenarioPlan?
    }

    private func drafts(of pattern: TestPattern, _ scope: PatternScope) -> [Draft] {
        var result: [Draft] = []
        for direction in TestDirection.allCases {
            for selection in request.roles where scope.takesPart(selection, in: pattern) {
                guard let mark = PatternDuty.of(pattern, selection.role)?.mark(of: direction), mark != .none else {
                    continue
                }
                for draft in drafts(of: pattern, direction, selection, isOptional: mark == .may) {
                    let isKnown = result.contains {
                        $0.scenario.bundles == draft.scenario.bundles && $0.scenario.direction == direction
                    }
                    if !isKnown { result.append(draft) }
                }
            }
        }
        return result + roundTrips(of: pattern, scope, beside: result.map(\.scenario))
    }

    private func drafts(
        of pattern: TestPattern, _ direction: TestDirection, _ selection: RoleSelection, isOptional: Bool
    ) -> [Draft] {
        var first: Int?
        return plans.indices.compactMap { index in
            let plan = plans[index]
            var setting = setting(pattern, direction, selection, plan: index)
            if plan.continuesFirst, let first { setting.firstPerson = first }
            var bundles = plan.bundles(setting)
            guard !bundles.isEmpty else { return nil }
            first = first ?? setting.firstPerson
            let optionalCodes = Self.liftCodes(of: &bundles, standard)
            let source =
                bundles.contains { $0.unit == pattern.units[0] } ? source(of: pattern, direction, selection) : nil
            let scenario = Scenario(
                id: id(pattern, direction, selection, plan.id), pattern: pattern.id, direction: direction,
                role: selection.role, title: plan.title, isOptional: isOptional || plan.isOptional,
                roundTripOf: source.map { id($0, .imports, selection, plan.id) }, bundles: bundles,
                openItems: plan.openItems, optionalCodes: optionalCodes)
            return Draft(scenario: scenario, plan: plan)
        }
    }

    /// Takes the codes without a day out of the bundles: table 6 and results may have rows of them or not.
    private static func liftCodes(of bundles: inout [ScenarioBundle], _ standard: Standard) -> [String] {
        var codes: [String] = []
        for index in bundles.indices {
            if bundles[index].holdsDays(standard) { codes += bundles[index].codesWithoutDay }
            bundles[index].codesWithoutDay = []
        }
        return once(codes)
    }

    /// A product that both sends and takes in a plan or slip gives back what it took in.
    private func roundTrips(
        of pattern: TestPattern, _ scope: PatternScope, beside scenarios: [Scenario]
    ) -> [Draft] {
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
                let scenario = Scenario(
                    id: id(pattern, .exports, sender, "round-trip"), pattern: pattern.id, direction: .exports,
                    role: sender.role, title: BilingualText("取り込んだものの出力", "what was imported, exported"),
                    roundTripOf: source.id, bundles: source.bundles, openItems: plans[index].openItems)
                return [Draft(scenario: scenario)]
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
            seed: request.seed, month: request.month, firstPerson: firstPerson(of: plan, at: place),
            people: side == .imports ? 3 : 2)
    }

    /// Everybody but a crowd is among the first people: only they have pictures, for those have numbers of four digits.
    private func firstPerson(of plan: Int, at place: Int) -> Int {
        plans[plan].isCrowd
            ? (place + Self.mostPlaces) * 1000 : (place * Self.mostPlans + plan) * Self.mostPeople
    }

    /// Patterns in both directions, scenarios of each, people of a scenario: together below 9999.
    private static let mostPlaces = 14
    private static let mostPlans = 64
    private static let mostPeople = 4

    /// The role stands in the id where the product has several.
    private func id(
        _ pattern: TestPattern, _ direction: TestDirection, _ selection: RoleSelection, _ plan: String
    ) -> String {
        let role = request.roles.count > 1 ? [selection.role.rawValue] : []
        return ([pattern.id, direction.rawValue] + role + [plan]).joined(separator: "-")
    }

    // MARK: Tasks

    private mutating func add(_ draft: Draft, to pattern: inout KitPattern) throws(SampleError) {
        var scenario = draft.scenario
        if let source = scenario.roundTripOf, kit.scenarios[source] == nil {
            // The slip is not part of this kit: its services are keyed in, but not those of a crowd.
            if draft.plan?.isCrowd == true { return }
            scenario.roundTripOf = nil
        }
        scenario.steps = ScenarioSteps(scenario, draft.plan?.remark ?? BilingualText("", ""), standard).steps
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
            if draft.plan?.isCrowd == true { kit.crowds.insert(scenario.id) }
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
