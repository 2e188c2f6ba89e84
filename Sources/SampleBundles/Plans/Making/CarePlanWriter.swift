/// Writes 第1表; 第2表 and 第3表 are written by its helpers.
struct CarePlanWriter {
    private let scene: Scene
    private let story: CareStory
    private var random: SampleRandom

    init(_ scene: Scene) {
        self.scene = scene
        story = scene.careStory
        random = scene.random("care plan")
    }

    consuming func plan() -> CarePlan {
        let kind = planKind()
        let help = homeHelpReason()
        var needs = NeedsWriter(scene)
        let week = WeekWriter(scene)
        return CarePlan(
            firstDate: firstDate(kind), kind: kind, analysis: analysis(), committee: committee(),
            policy: scene.text(random.pick(story.policies) + emergency()), homeHelpReason: help.code,
            otherReason: help.text, repeatsTexts: scene.style.repeatsTexts, needs: needs.needs(),
            week: week.services, activities: DayRhythm(scene).activities, beyondWeek: week.beyond)
    }

    private mutating func planKind() -> String {
        let drawn = random.below(100)
        return switch drawn {
        case ..<58: "21"
        case ..<74: "11"
        case ..<82: "12"
        case ..<88: "51"
        case ..<92: "52"
        case ..<96: "53"
        case ..<98: "54"
        default: ""
        }
    }

    /// A first plan, or a person's first at this office, begins with the plan in force.
    private mutating func firstDate(_ kind: String) -> String {
        let date = scene.invented.planDate
        if ["11", "12", "51", "54"].contains(kind) { return date }
        return SampleBundles.date(date, monthsEarlier: 6 + random.below(40), day: 1 + random.below(28))
    }

    private mutating func analysis() -> String {
        let home = scene.household
        let carer = home.carer.relation
        let own = home.filled(random.pick(story.wishes))
        let family = home.filled(random.pick(story.familyWishes))
        let course = home.filled(random.pick(story.course))
        let situation = random.pick(FamilySituation.sentences(home))
        let style = scene.style
        let text =
            switch random.below(4) {
            case 0: "【本人】\(own)\r\n【家族（\(carer)）】\(family)\r\n【課題分析の結果】\(course)\(situation)"
            case 1: "本人：\(style.spoken(own))\r\n\(carer)：\(style.spoken(family))\r\n\(course)\(situation)"
            case 2: "\(course)\(situation)\r\n本人は\(style.spoken(own))、\(carer)は\(style.spoken(family))と話されている。"
            default: "(本人) \(own)\r\n(\(carer)) \(family)\r\n(分析) \(situation)\(course)"
            }
        return style.broken(text)
    }

    static let committees: [String] = [
        "特になし。", "特に意見なし。", "サービスの種類の指定なし。", "意見：なし\r\nサービスの種類の指定：なし", "介護保険被保険者証に記載なし。",
        "病状が安定していないため、有効期間を12か月とする。", "心身の状態の変化に留意し、早めに区分変更の申請を検討されたい。",
        "リハビリテーションの継続により、状態の維持・改善が見込まれる。",
    ]

    private mutating func committee() -> String {
        var choices = Self.committees
        if story.ailment.dementia.contains("05") { choices.append("認知症の症状の進行に留意されたい。有効期間24か月。") }
        if story.ailment.intractable { choices.append("進行性の疾患であり、状態の変化に応じて見直しを行うこと。") }
        return random.chance(4) ? "" : scene.style.broken(random.pick(choices))
    }

    private mutating func emergency() -> String {
        let carer = scene.household.carer
        guard random.chance(45), !carer.phone.isEmpty else { return "" }
        let doctor = story.ailment.illnesses.first.map { scene.doctor($0.field) }
        return "\r\n緊急連絡先：\(carer.name)様（\(carer.relation)） \(carer.phone)"
            + (doctor.map { ", \($0.practice) \($0.phone)" } ?? "")
    }

    /// Asked for where someone comes to do the housework.
    private mutating func homeHelpReason() -> (code: String, text: String) {
        let hasHelp = scene.invented.services.contains { $0.title.hasPrefix("生活") }
        guard hasHelp else { return ("", "") }
        if scene.household.livesAlone { return ("1", "") }
        let carer = scene.household.carer.relation
        if random.chance(60) { return ("2", "") }
        return (
            "3",
            random.pick([
                "\(carer)が日中就労のため不在で、家事を行うことができない。", "\(carer)も高齢で、調理や掃除が難しくなっている。",
                "\(carer)が介護疲れで通院しており、家事の負担を減らす必要がある。", "\(carer)が遠方の勤務で、帰宅が深夜になる。",
            ])
        )
    }
}
