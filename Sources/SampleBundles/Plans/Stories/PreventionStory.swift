/// A story that a plan of prevention tells of a person with 要支援, or of 総合事業.
///
/// In the texts `{f}`, `{c}` and `{g}` stand for the family, as in `CareStory`.
struct PreventionStory: Sendable {
    /// One of the four fields of the assessment: how it is, what is wanted, and what stands in the way.
    struct Domain: Sendable {
        let status: [String]
        let wish: [String]
        /// Background and cause of the issue; empty where there is none.
        var cause: [String] = []
        /// What is planned for the issue.
        var plan: Plan?
    }

    /// 総合的課題 with its proposal, goal and help, as one line of the plan.
    struct Plan: Sendable {
        let issue: String
        let proposal: [String]
        /// 具体策についての意向
        let wish: [String]
        let goal: [String]
        /// 目標についての支援のポイント
        let point: [String]
        /// 本人等のセルフケアや家族の支援
        let selfCare: [String]
    }

    let id: String
    var household = CareStory.Household.any
    /// Befalls people below 65 too (特定疾病).
    var suitsYoung = false
    let ailment: Ailment
    /// 目標とする生活 of a day and of a year.
    let day: [String]
    let year: [String]
    let moving: Domain
    let living: Domain
    let company: Domain
    let health: Domain
    /// 健康状態の留意点
    let caution: [String]
    /// 妥当な支援の実施に向けた方針
    let direction: [String]
    /// 総合的な方針
    let policy: [String]
    /// Points of 基本チェックリスト that suit: exercise, nutrition, mouth, seclusion, memory, mood.
    let points: [Int]

    func domain(_ area: LifeArea) -> Domain? {
        switch area {
        case .moving: moving
        case .living: living
        case .company: company
        case .health: health
        case .carers: nil
        }
    }
}
