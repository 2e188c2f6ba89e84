import BundleChecker
import CarePlanStandard

/// What all files of one copy share: the key's permutations, and what the names of the bundle ask for.
final class DisguisePlan: Sendable {
    let standard: Standard
    let limits: CheckOptions.Limits
    let values: ValueDisguise
    let names: NameDisguise
    /// The names of columns, which are nobody's and stay.
    let columnNames: Set<String>
    let tally = DisguiseTally()

    init(_ key: SecretKey, bundle: BundlePlan, limits: CheckOptions.Limits) {
        standard = bundle.standard
        self.limits = limits
        let stamps = bundle.entries.compactMap { $0.name.legal(.timestamp).flatMap { Int($0.prefix(8)) } }
        values = ValueDisguise(key, timestampDays: Set(stamps))
        names = NameDisguise(values, standard: bundle.standard)
        columnNames = HeaderRow.columnNames(bundle.standard)
    }
}
