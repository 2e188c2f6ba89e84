import CarePlanStandard

/// What all papers of one person are written from: the story, the family, the services of the month.
struct Scene: Sendable {
    /// The story of a person with 要介護, or of one in prevention.
    enum Story: Sendable {
        case care(CareStory)
        case prevention(PreventionStory)

        var ailment: Ailment {
            switch self {
            case .care(let story): story.ailment
            case .prevention(let story): story.ailment
            }
        }
    }

    let world: InventedWorld
    let context: SampleContext
    let month: CalendarMonth
    let invented: InventedCase
    let style: WritingStyle
    let careStory: CareStory
    let preventionStory: PreventionStory
    let story: Story
    let household: Household
    let groups: [ServiceGroup]

    var person: InventedPerson { invented.person }
    var index: Int { invented.index }
    /// Whether the person's level is one of 要介護.
    var isCare: Bool { person.certification.level.hasPrefix("2") }

    init(
        _ world: InventedWorld, _ context: SampleContext, _ month: CalendarMonth, _ invented: InventedCase,
        _ standard: Standard
    ) {
        self.world = world
        self.context = context
        self.month = month
        self.invented = invented
        style = WritingStyle(seed: world.seed)
        var random = SampleRandom(seed: world.seed, "story", invented.index)
        let level = invented.person.certification.level
        let isCare = level.hasPrefix("2")
        // 要介護１ is 21; a plan of home care for someone below it tells the lightest of stories.
        let step = isCare ? Int(level.suffix(1)) ?? 1 : 1
        let isYoung = (Int(invented.person.birthDate.prefix(4)) ?? 0) > month.year - 65
        careStory = random.pick(
            CareStory.all.filter { $0.levels.contains(step) && (!isYoung || $0.suitsYoung) })
        preventionStory = random.pick(PreventionStory.all.filter { !isYoung || $0.suitsYoung })
        story = isCare ? .care(careStory) : .prevention(preventionStory)
        household = Household.make(
            world, index: invented.index, invented.person, isCare ? careStory.household : preventionStory.household)
        groups = ServiceGroup.groups(invented.services, month, standard)
    }

    /// A relative nearby who comes on Sundays: in 第2表 and in the grid of 第3表.
    var sundayVisitor: Household.Relative? {
        var random = random("sunday")
        return household.carer.place == .near && random.chance(50) ? household.carer : nil
    }

    func random(_ purpose: String) -> SampleRandom {
        SampleRandom(seed: world.seed, purpose, invented.index)
    }

    /// A story's sentence about this family, with the product's line breaks.
    func text(_ sentence: String) -> String { style.broken(household.filled(sentence)) }

    /// The doctor who sees to an illness, the same in all papers.
    func doctor(_ field: KnownIllness.Field) -> Doctor { Doctor(world, invented.index, field) }
}

/// A doctor and where they practise.
struct Doctor: Sendable {
    let practice: String
    let name: String
    let phone: String

    init(_ world: InventedWorld, _ index: Int, _ field: KnownIllness.Field) {
        var random = SampleRandom(seed: world.seed, "doctor " + field.rawValue, index % 7)
        let nick = random.pick(["若草", "みどり", "ひかり", "ことぶき", "清流", "花の丘", "みなみ", "松風", "さくら坂", "あさひ野"])
        practice =
            switch field {
            case .inner: random.pick([nick + "内科医院", nick + "クリニック", world.town.stem + "診療所"])
            case .brain, .memory, .kidneys, .surgery:
                random.pick([world.town.stem + "総合病院", nick + "記念病院", world.town.stem + "中央病院"]) + " " + field.rawValue
            case .bones, .nerves, .mind, .heart, .lungs, .eyes, .ears: nick + field.rawValue
            }
        name = random.pick(FamilyNames.all.entries).written + "医師"
        phone = world.town.phone(&random)
    }
}
