/// All that is known of one invented person: what a care manager keeps in a folder.
///
/// Everything that a sample file holds of a person is taken from here, so that all files of all units tell one story.
package struct InventedCase: Hashable, Sendable {
    package var person: InventedPerson
    /// 第6表 and 第7表 of the month.
    package var services: [PlannedService]
    /// What was really carried out; nil: as planned.
    package var results: [PlannedService]?
}
