/// All that is known of one invented person: what a care manager keeps in a folder.
///
/// Everything that a sample file holds of a person is taken from here, so that all files of all units tell one story.
package struct InventedCase: Hashable, Sendable {
    package var person: InventedPerson
    /// 第6表 and 第7表 of the month.
    package var services: [PlannedService]
    /// What was really carried out; nil: as planned.
    package var results: [PlannedService]?
    /// 居宅サービス計画書: 第1表 to 第3表, in units that hold it.
    package var plan: CarePlan?
    /// 利用者基本情報, in units that hold it.
    package var basics: BasicInformation?
    /// 介護予防サービス・支援計画書, in units that hold it.
    package var prevention: PreventionPlan?
}
