/// All that is known of one invented person: what a care manager keeps in a folder.
///
/// Everything that a sample file holds of a person is taken from here, so that all files of all units tell one story.
package struct InventedCase: Hashable, Sendable {
    /// Which of the seed's people, from 0; a picture of the person has the next number (index 0: 0001).
    package var index: Int
    package var person: InventedPerson
    /// 居宅サービス計画作成（変更）日 of the plan in force, YYYYMMDD.
    package var planDate: String
    /// 第6表 and 第7表 of the month.
    package var services: [PlannedService]
    /// 種類支給限度 that the insurer set, by service type.
    package var typeLimits: [TypeLimit] = []
    /// What was really carried out; nil: as planned.
    package var results: [PlannedService]?
    /// 居宅サービス計画書: 第1表 to 第3表, in units that hold it.
    package var plan: CarePlan?
    /// 利用者基本情報, in units that hold it.
    package var basics: BasicInformation?
    /// 介護予防サービス・支援計画書, in units that hold it.
    package var prevention: PreventionPlan?

    /// 種類支給限度基準額 of one service type, units a month.
    package struct TypeLimit: Hashable, Sendable {
        package var serviceType: String
        package var limit: Int
    }

    package init(
        index: Int, person: InventedPerson, planDate: String, services: [PlannedService],
        typeLimits: [TypeLimit] = [], results: [PlannedService]? = nil
    ) {
        self.index = index
        self.person = person
        self.planDate = planDate
        self.services = services
        self.typeLimits = typeLimits
        self.results = results
    }
}
