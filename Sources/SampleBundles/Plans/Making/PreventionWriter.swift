/// Writes 介護予防サービス・支援計画書 with its lines.
struct PreventionWriter {
    private let scene: Scene
    private let story: PreventionStory
    private let period: String
    private var random: SampleRandom

    init(_ scene: Scene) {
        self.scene = scene
        story = scene.preventionStory
        random = scene.random("prevention")
        let end = CalendarMonth(of: scene.person.certification.end) ?? scene.month
        let left = max(1, scene.month.months(to: end) + 1)
        period = scene.style.period(from: scene.month, months: min(left, random.pick([3, 6, 12])))
    }

    consuming func plan() -> PreventionPlan {
        let date = scene.invented.planDate
        let kind = random.pick(["11", "12", "21", "21", "21", "21", "21", "51", "52", "53", "54", ""])
        let isFirst = ["11", "12", "51", "54"].contains(kind)
        let issues = issues()
        return PreventionPlan(
            firstDate: isFirst
                ? date : SampleBundles.date(date, monthsEarlier: 3 + random.below(40), day: 1 + random.below(28)),
            kind: kind,
            reference: random.chance(75) ? "\(scene.month.year % 100)-" + digits(1 + random.below(900), 4) : "",
            aimOfDay: text(story.day), aimOfYear: text(story.year), moving: domain(story.moving),
            living: domain(story.living), company: domain(story.company), health: domain(story.health),
            caution: text(story.caution), direction: text(story.direction), policy: text(story.policy),
            checklist: checklist(), opinion: opinion(),
            consentDate: random.chance(85) ? date : "",
            consentName: random.chance(88)
                ? scene.person.name : scene.household.carer.name + "（" + scene.household.carer.relation + "代筆）",
            repeatsTexts: scene.style.repeatsTexts, issues: issues)
    }

    private mutating func text(_ choices: [String]) -> String {
        choices.isEmpty ? "" : scene.text(random.pick(choices))
    }

    private mutating func domain(_ domain: PreventionStory.Domain) -> PreventionPlan.Domain {
        PreventionPlan.Domain(
            status: text(domain.status), wish: text(domain.wish), hasIssue: domain.cause.isEmpty ? "2" : "1",
            issue: text(domain.cause))
    }

    private mutating func opinion() -> String {
        random.pick([
            "", "計画の内容は妥当である。", "地域の通いの場への参加もあわせて検討してください。", "本人の目標に沿った計画です。３か月後に評価をお願いします。",
            "栄養の面の支援について、保健師に相談してください。", "サービスに頼り過ぎず, 本人のできることを生かした内容となっている。",
        ])
    }

    private mutating func checklist() -> PreventionPlan.Checklist {
        typealias Field = PreventionPlan.Checklist.Field
        let blank = Field(points: "", programme: "")
        let isBlank = scene.person.certification.level != "06" && random.chance(15)
        // 運動 of 5, 栄養 of 2, 口腔 of 3, 閉じこもり of 2, 物忘れ of 3, うつ of 5, and from how many on help is due.
        let most = [5, 2, 3, 2, 3, 5]
        let due = [3, 2, 2, 1, 1, 2]
        let fields = story.points.indices.map { place -> Field in
            guard !isBlank else { return blank }
            let points = max(0, min(most[place], story.points[place] + random.pick([-1, 0, 0, 1])))
            return Field(points: String(points), programme: points >= due[place] ? "1" : "2")
        }
        return PreventionPlan.Checklist(
            exercise: fields[0], nutrition: fields[1], mouth: fields[2], seclusion: fields[3], memory: fields[4],
            mood: fields[5])
    }

    private mutating func issues() -> [PreventionPlan.Issue] {
        let areas: [LifeArea] = [.moving, .living, .company, .health]
        let planned = areas.filter { story.domain($0)?.plan != nil }
        guard let first = planned.first else { return [] }
        // Every service answers an issue of its field of life; where the story has none there, the first one.
        var groups: [LifeArea: [ServiceGroup]] = [:]
        for group in scene.groups {
            let area = group.family.areas.first(where: planned.contains) ?? first
            groups[area, default: []].append(group)
        }
        return planned.compactMap { area in story.domain(area)?.plan.map { issue($0, area, groups[area] ?? []) } }
    }

    private mutating func issue(
        _ plan: PreventionStory.Plan, _ area: LifeArea, _ groups: [ServiceGroup]
    ) -> PreventionPlan.Issue {
        // One support for each way in which a service helps; its offices are the lines below it.
        var supports: [PreventionPlan.Support] = []
        let points = plan.point.shuffled(using: &random)
        let parts = groups.count > 1 && random.chance(50) ? groups.map { [$0] } : [groups]
        for (place, part) in parts.enumerated() {
            supports.append(
                PreventionPlan.Support(
                    point: scene.text(points[place % points.count]), selfCare: place == 0 ? text(plan.selfCare) : "",
                    insured: insured(part), services: services(part, area)))
        }
        return PreventionPlan.Issue(
            text: scene.text(plan.issue), proposal: text(plan.proposal), wish: text(plan.wish), goal: text(plan.goal),
            supports: supports)
    }

    private mutating func insured(_ groups: [ServiceGroup]) -> String {
        let lines = groups.map { group in
            let equipment = group.equipment
            return group.typeName + "：" + random.pick(group.family.preventionContents)
                + (equipment.isEmpty ? "" : "(" + equipment.joined(separator: ", ") + ")")
        }
        return scene.style.broken(lines.joined(separator: "\r\n"))
    }

    private mutating func services(_ groups: [ServiceGroup], _ area: LifeArea) -> [PreventionPlan.Service] {
        var services = groups.map { group in
            PreventionPlan.Service(
                kind: group.typeName
                    + "\(group.pattern.slots.isEmpty ? "" : " " + group.pattern.frequency(group.family))",
                office: group.office.name, period: period)
        }
        if services.isEmpty || random.chance(30) {
            let (kind, office) = random.pick(Self.local(area, scene.world.town.stem))
            services.append(PreventionPlan.Service(kind: kind, office: office, period: period))
        }
        return services
    }

    /// What is there for everyone in the neighbourhood.
    private static func local(_ area: LifeArea, _ town: String) -> [(String, String)] {
        switch area {
        case .moving, .carers: [("地域の通いの場（体操）", "本町公民館"), ("一般介護予防事業", town + "健康センター")]
        case .living: [("配食サービス", town + "社会福祉協議会"), ("ごみ出し支援", "自治会ボランティア")]
        case .company: [("ふれあいサロン", "緑町集会所"), ("老人クラブ", "寿会")]
        case .health: [("健康相談", town + "保健センター"), ("定期の受診", "かかりつけ医")]
        }
    }
}
