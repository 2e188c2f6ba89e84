/// Writes 第2表: a need for each field of life that a service answers, and some beside.
struct NeedsWriter {
    private let scene: Scene
    private let story: CareStory
    private var random: SampleRandom
    private let longPeriod: String
    private let shortPeriod: String

    init(_ scene: Scene) {
        self.scene = scene
        story = scene.careStory
        random = scene.random("needs")
        // Goals do not reach beyond what is certified.
        let end = CalendarMonth(of: scene.person.certification.end) ?? scene.month
        let left = max(1, scene.month.months(to: end) + 1)
        let long = min(left, random.pick([6, 12, 12]))
        let short = min(left, long == 12 ? random.pick([3, 6, 6]) : 3)
        longPeriod = scene.style.period(from: scene.month, months: long)
        shortPeriod = scene.style.period(from: scene.month, months: short)
    }

    mutating func needs() -> [CarePlan.Need] {
        var byArea: [LifeArea: [ServiceGroup]] = [:]
        for group in scene.groups {
            let areas = group.family.areas
            byArea[areas.count > 1 && random.chance(30) ? areas[1] : areas[0], default: []].append(group)
        }
        // Health is never left out, and now and then there is a need that no service answers.
        var areas = Set(byArea.keys).union([.health])
        if random.chance(60) { areas.insert(random.pick(LifeArea.allCases.filter { $0 != .carers })) }
        if !scene.household.livesAlone, random.chance(20) { areas.insert(.carers) }
        let order: [LifeArea] = random.pick([
            [.health, .moving, .living, .company, .carers], [.moving, .living, .health, .company, .carers],
            [.living, .health, .moving, .company, .carers], [.company, .living, .moving, .health, .carers],
        ])
        return order.filter(areas.contains).map { need($0, byArea[$0] ?? []) }
    }

    private mutating func need(_ area: LifeArea, _ groups: [ServiceGroup]) -> CarePlan.Need {
        let template = story.need(area)
        var used: Set<String> = []
        var helps = groups.map { help(of: $0, &used) }
        let informal = informalHelp(area).shuffled(using: &random)
        helps += informal.prefix(helps.isEmpty ? 1 + random.below(2) : random.below(3)).map(help)
        if area == .health, let visitor = scene.sundayVisitor {
            helps.append(
                CarePlan.Help(
                    content: "訪問し、体調と薬の残りを確かめる", coverage: "N", kind: visitor.relation, officeNumber: "",
                    officeName: "", frequency: "週１回(日)", period: shortPeriod))
        }
        // With help enough for two goals, both are set.
        let parts: [[CarePlan.Help]]
        var goals = template.goals
        if goals.count > 1, helps.count > 1, random.chance(60) {
            let split = 1 + random.below(helps.count - 1)
            parts = [Array(helps[..<split]), Array(helps[split...])]
        } else {
            goals = [random.pick(goals)]
            parts = [helps]
        }
        return CarePlan.Need(
            text: scene.text(random.pick(template.texts)),
            goals: zip(goals, parts).map { goal, helps in
                CarePlan.Goal(
                    longTerm: scene.text(goal.long), longPeriod: longPeriod, shortTerm: scene.text(goal.short),
                    shortPeriod: shortPeriod, helps: helps)
            })
    }

    /// Relatives far away ring up, but do not cook.
    private func informalHelp(_ area: LifeArea) -> [InformalHelp] {
        let all = InformalHelp.all(area)
        let isFar = scene.household.carer.place == .far && area != .company && area != .carers
        return isFar ? all.filter { !$0.isByCarer } : all
    }

    private mutating func help(of group: ServiceGroup, _ used: inout Set<String>) -> CarePlan.Help {
        let fresh = group.family.contents.filter { !used.contains($0) }
        var content = random.pick(fresh.isEmpty ? group.family.contents : fresh)
        used.insert(content)
        let equipment = group.equipment
        if !equipment.isEmpty { content += "\r\n(\(equipment.joined(separator: ", ")))" }
        var frequency = group.pattern.frequency(group.family)
        if !group.pattern.slots.isEmpty, random.chance(40) { frequency += "(" + group.pattern.weekdayNames + ")" }
        return CarePlan.Help(
            content: scene.style.broken(content), coverage: "Y", kind: group.typeName,
            officeNumber: group.office.number, officeName: group.office.name, frequency: frequency, period: shortPeriod)
    }

    private func help(_ informal: InformalHelp) -> CarePlan.Help {
        var office = ""
        let kind: String
        switch informal.helper {
        case .person: kind = "本人"
        case .carer: kind = scene.household.carer.relation
        case .doctor:
            kind = "医療機関"
            office = story.ailment.illnesses.first.map { scene.doctor($0.field).practice } ?? ""
        case .other(let name): kind = name
        }
        return CarePlan.Help(
            content: informal.content, coverage: "N", kind: kind, officeNumber: "", officeName: office,
            frequency: informal.frequency, period: shortPeriod)
    }
}
