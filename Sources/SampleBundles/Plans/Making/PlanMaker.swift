package import CarePlanStandard

/// Writes the papers of a case: care plan, basic information, plan of prevention.
///
/// What it writes depends on seed, index, person and services alone; all papers of a person tell one story.
package struct PlanMaker: Sendable {
    private let world: InventedWorld
    private let context: SampleContext
    private let papers: Set<Paper>
    private let standard: Standard

    package init(seed: UInt64, context: SampleContext, _ standard: Standard = .current) {
        world = InventedWorld(seed: seed)
        self.context = context
        self.standard = standard
        papers = Paper.needed(by: context, standard)
    }

    /// Writes the papers that the unit's files hold; of other units none.
    package func write(_ invented: inout InventedCase) {
        guard !papers.isEmpty, let month = CalendarMonth(context.month) else { return }
        let scene = Scene(world, context, month, invented, standard)
        if papers.contains(.carePlan) { invented.plan = CarePlanWriter(scene).plan() }
        if papers.contains(.basics) { invented.basics = BasicsWriter(scene).basics() }
        if papers.contains(.prevention) { invented.prevention = PreventionWriter(scene).plan() }
    }
}
