/// Writes the papers of a case: care plan, basic information, plan of prevention.
///
/// What it writes depends on seed, index, person and services alone; all papers of a person tell one story.
package struct PlanMaker: Sendable {
    let seed: UInt64
    let context: SampleContext

    package init(seed: UInt64, context: SampleContext) {
        self.seed = seed
        self.context = context
    }

    /// Fills the papers that the kinds of files hold.
    ///
    /// - Parameters:
    ///   - invented: a case with its person and services.
    ///   - index: of the person in the bundle, from 0.
    ///   - kinds: prefixes of the files that are to be made.
    package func write(_ invented: inout InventedCase, index: Int, kinds: [String]) {
    }
}
