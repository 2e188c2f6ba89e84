/// A story that a care plan tells of a person with 要介護: illness, wishes, needs and goals.
///
/// In the texts `{f}` stands for the relation of the one who cares most (妻, 長女 …), `{c}` for the same with where they
/// live (同居の妻, 近所に住む長女 …).
struct CareStory: Sendable {
    /// A need of one field of life, with the goals that can be set for it.
    struct Need: Sendable {
        /// Ways to put the need.
        let texts: [String]
        /// 長期目標 and 短期目標 that belong together.
        let goals: [Goal]

        init(_ texts: [String], _ goals: KeyValuePairs<String, String>) {
            self.texts = texts
            self.goals = goals.map { Goal(long: $0.key, short: $0.value) }
        }
    }

    struct Goal: Sendable {
        let long: String
        let short: String
    }

    /// Who can live this story.
    enum Household: Sendable {
        case any
        case alone
        case withOthers
    }

    let id: String
    /// 要介護１ to 要介護５.
    let levels: ClosedRange<Int>
    var household = Household.any
    /// Befalls people below 65 too (特定疾病).
    var suitsYoung = false
    /// Does not get up any more.
    var staysInBed = false
    let ailment: Ailment
    /// How it came, in one or two sentences.
    let course: [String]
    let wishes: [String]
    let familyWishes: [String]
    let moving: Need
    let living: Need
    let health: Need
    let company: Need
    let carers: Need
    /// 総合的な援助の方針
    let policies: [String]

    func need(_ area: LifeArea) -> Need {
        switch area {
        case .moving: moving
        case .living: living
        case .health: health
        case .company: company
        case .carers: carers
        }
    }
}

/// A field of life in which a person needs help.
enum LifeArea: CaseIterable, Sendable {
    case moving
    case living
    case health
    case company
    /// What eases those who care for the person.
    case carers
}
