/// An illness as a story has it, before the years and the doctor's name are drawn.
struct KnownIllness: Sendable {
    /// Which doctor sees to it.
    enum Field: String, Sendable {
        case inner = "内科"
        case bones = "整形外科"
        case brain = "脳神経外科"
        case nerves = "脳神経内科"
        case memory = "もの忘れ外来"
        case mind = "心療内科"
        case heart = "循環器内科"
        case lungs = "呼吸器内科"
        case kidneys = "腎臓内科"
        case eyes = "眼科"
        case ears = "耳鼻咽喉科"
        case surgery = "外科"
    }

    let name: String
    let field: Field
    /// 治療中の内容
    let treatment: String

    init(_ name: String, _ field: Field, _ treatment: String) {
        self.name = name
        self.field = field
        self.treatment = treatment
    }
}

/// What ails a person, as far as the sheets ask for it in codes.
struct Ailment: Sendable {
    /// The illness of the story first.
    let illnesses: [KnownIllness]
    /// 認知症高齢者の日常生活自立度: codes that suit.
    let dementia: [String]
    /// 障害等認定 that comes with it.
    var physical = false
    var intellectual = false
    var mental = false
    var intractable = false
    /// 障害等認定特記事項
    var remark = ""
}
